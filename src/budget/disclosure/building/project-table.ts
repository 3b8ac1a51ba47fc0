import type { BlockLayout } from '../../layouts/layout';
import type { IndicatorEntry } from '../data/disclosure-data';
import type { BudgetLine, MemoItem } from '../data/lines';
import type { SetCell } from '../set/set-table';
import type { BuildContext } from './context';
import { shownEntry } from './shown-again';
import { amountCells } from './sums';
import type { TableBody } from './table-body';

interface Project {
  readonly unit: string | undefined;
  readonly name: string;
  readonly lines: readonly BudgetLine[];
  readonly memoItems: readonly MemoItem[];
  readonly indicators: readonly IndicatorEntry[];
}

/** A project while its parts are collected. */
interface Collected extends Project {
  readonly lines: BudgetLine[];
  readonly memoItems: MemoItem[];
  readonly indicators: IndicatorEntry[];
}

/** Writes 项目支出绩效表 (12): a row for each indicator of a project, the first of which says what the project costs and is for. */
export function writeProjectTable(context: BuildContext, body: TableBody, block: BlockLayout): void {
  let index = 0;
  for (const project of projectsOf(context)) {
    const shown = { aspect: 'project', value: project.name } as const;
    const unit = project.unit === undefined ? {} : { unit: project.unit };
    const name = `${project.unit ?? ''} ${project.name}`;
    const rows = Math.max(1, project.indicators.length);
    const own = amountCells(body, block, { name, index }, (column) =>
      shownEntry(context, project, { ...shown, ...unit, fiscal: column === 'fiscal' }),
    );
    const amounts = spreadDown(own, body, rows);
    for (let i = 0; i < rows; i++) {
      const cells =
        i === 0
          ? body.cells(amounts, ({ layout: { key } }) => textCell(context, body, project, key))
          : body.cells(new Map(), ({ layout: { key } }) => indicatorCell(project.indicators[i], key));
      body.putRow(index + i, 'data', cells);
    }
    index += rows;
  }
  if (index === 0)
    body.putRow(
      0,
      'data',
      body.cells(new Map(), () => null),
    );
  if (context.data.missing.has(body.layout.key)) body.open.add('table');
}

/** The amounts of a project as cells that go over all of its rows, those that are blank too. */
function spreadDown(
  amounts: ReadonlyMap<number, SetCell>,
  { header }: TableBody,
  rowSpan: number,
): Map<number, SetCell> {
  const columns = header.columns.flatMap(({ holds }, column) => (holds === 'amount' ? [column] : []));
  return new Map(
    columns.map((column) => [
      column,
      { ...(amounts.get(column) ?? { kind: 'amount', amount: null }), rowSpan },
    ]),
  );
}

function projectsOf({ data: { lines = [], memoItems, indicators = [] } }: BuildContext): Project[] {
  const projects = new Map<string, Collected>();
  const of = (unit: string | undefined, name: string): Collected => {
    const key = `${unit ?? ''}\u0000${name}`;
    const project = projects.get(key) ?? { unit, name, lines: [], memoItems: [], indicators: [] };
    projects.set(key, project);
    return project;
  };
  for (const line of lines) if (line.project) of(line.unit, line.project).lines.push(line);
  for (const memo of memoItems) if (memo.project) of(memo.unit, memo.project).memoItems.push(memo);
  for (const indicator of indicators) of(indicator.unit, indicator.project).indicators.push(indicator);
  return [...projects.values()];
}

function textCell(
  { unitText }: BuildContext,
  body: TableBody,
  { unit, name, indicators }: Project,
  column: string,
): SetCell {
  const rowSpan = Math.max(1, indicators.length);
  switch (column) {
    case 'unit':
      return unit === undefined ? body.openCell('unit') : { kind: 'text', text: unitText(unit), rowSpan };
    case 'project':
      return { kind: 'text', text: name, rowSpan };
    case 'goal': {
      const goal = indicators.map((each) => each.goal).find((text) => text !== '') ?? '';
      return goal === '' ? null : { kind: 'text', text: goal, rowSpan };
    }
    default:
      return indicatorCell(indicators[0], column);
  }
}

function indicatorCell(indicator: IndicatorEntry | undefined, column: string): SetCell {
  const texts: Readonly<Record<string, string | undefined>> = {
    'level-1': indicator?.level1,
    'level-2': indicator?.level2,
    'level-3': indicator?.level3,
    relation: indicator?.relation,
    value: indicator?.value,
    measure: indicator?.measure,
  };
  const text = texts[column] ?? '';
  return text === '' ? null : { kind: 'text', text };
}
