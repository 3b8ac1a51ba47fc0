import type { Address } from '../../../workbook/address';
import { groupedWithKey } from '../../../common/grouped';
import type { Finding } from '../../checking/finding';
import { FiscalCoverage } from '../../identities/fiscal-coverage';
import { blockOf, functionalClass } from '../../tables/selection';
import { hierarchyOf } from '../../tables/hierarchy';
import type { Row } from '../../tables/row';
import type { Block } from '../../tables/table';
import type { PlaceInTable } from '../../tables/places';
import type { ConstraintGraph } from '../graph/constraint-graph';
import type { Change, Insertion } from '../search/repair';
import type { State } from '../search/state';
import { belongsIn, NATURE_COLUMNS } from '../repairs/economic-nature';
import { rowKey, rowName } from '../repairs/missing-row/row-name';
import { placeOfMissing } from '../repairs/missing-row/missing-place';
import { explanationOf } from './corrections';
import { SATISFIES_NOTHING } from './cause-draft';
import type { CauseDraft } from './cause-draft';
import { summedBefore } from './summed-before';

/** The columns that stand for one another in tables of expenditure. */
const COLUMNS = ['total', 'basic', 'project'];

/**
 * Rows that a table lacks as a rule says that compares what is listed, where no equation gives them away: a page
 * left out of a table without a total.
 */
export function lostRows(graph: ConstraintGraph, end: State, findings: readonly Finding[]): CauseDraft[] {
  return findings
    .filter(({ rule, outcome }) => rule.symptom === 'absent-codes' && outcome === 'fail')
    .flatMap((finding) => draftOf(graph, end, finding, findings) ?? []);
}

function draftOf(
  graph: ConstraintGraph,
  end: State,
  finding: Finding,
  findings: readonly Finding[],
): CauseDraft | undefined {
  const table = graph.book.tables.find(
    ({ sheet, range }) => sheet === finding.at.sheet && range.top <= finding.at.row,
  );
  const block = table && blockOf(table);
  if (!table || !block) return undefined;
  const rows = rowsAt(graph, finding.cells);
  const insertions = [...groupedWithKey(rows, ({ row }) => rowKey(block, row)).entries()].flatMap(
    ([key, places]) => insertionOf(end, block, key, places) ?? [],
  );
  if (insertions.length === 0) return undefined;
  const coverage = FiscalCoverage.of(graph.book);
  const isWhole = rows.every(({ row }) => coverage.isWhole(functionalClass(row) ?? ''));
  return {
    ...explanationOf(graph, { errorType: 'missing-row', changes: [], insertions }),
    certainty: isWhole ? 'likely' : 'possible',
    table,
    explains: [
      finding,
      ...findings.filter(({ rule, at }) => rule.symptom === 'absent-total' && at.sheet === table.sheet),
    ],
    ...SATISFIES_NOTHING,
    corroboratedBy: [...new Set(rows.map((place) => place.table))],
  };
}

function rowsAt(graph: ConstraintGraph, cells: readonly Address[]): PlaceInTable[] {
  const figures = cells.flatMap((cell) => graph.places.figureAt(cell) ?? []);
  return figures.flatMap((figure) => graph.places.of(figure) ?? []);
}

function insertionOf(
  end: State,
  block: Block,
  key: string,
  places: readonly PlaceInTable[],
): Insertion | undefined {
  const [first] = places;
  const rows = places.map(({ row }) => row);
  const knownFrom = first?.row.figures.get(first.key);
  if (!first || !knownFrom) return undefined;
  const text = rowName(block, first.row);
  const before = placeOfMissing(
    block,
    { text, key, from: knownFrom, isComplete: true, isGuess: false },
    first.block,
  );
  const told = COLUMNS.flatMap((column) => summedBefore(end, block, before, column, rows) ?? []);
  told.push(...partsByNature(end, block, before, rows, told));
  const [total, ...others] = amountsOfOnlyPart(end, block, before, key, told) ?? told;
  return (
    total && { name: text, key, isNamed: true, knownFrom, amounts: [total, ...others], shifts: new Map() }
  );
}

/** Those of the row that the lost one is all of, in every column, where what is told of it stands there too. */
function amountsOfOnlyPart(
  end: State,
  block: Block,
  before: number,
  key: string,
  told: readonly Change[],
): readonly Change[] | undefined {
  const above = hierarchyOf(block.rows).leaves.filter((row) => {
    const own = rowKey(block, row) ?? '';
    return own !== '' && own.length < key.length && key.startsWith(own);
  });
  const [whole, ...others] = above;
  if (!whole || others.length > 0) return undefined;
  const amounts = [...block.columns.keys()].flatMap(
    (column) => summedBefore(end, block, before, column, [whole]) ?? [],
  );
  const isTold = told.every(({ figure, to }) =>
    amounts.some((each) => to && each.figure.column === figure.column && each.to?.equals(to)),
  );
  return isTold ? amounts : undefined;
}

/** 人员经费 and 公用经费 of the rows, where the economic code of each tells which it is: together their basic expenditure. */
function partsByNature(
  end: State,
  block: Block,
  before: number,
  rows: readonly Row[],
  amounts: readonly Change[],
): Change[] {
  const basic = amounts.find(({ figure }) => figure.column === block.columns.get('basic'))?.to;
  if (!basic) return [];
  const parts = NATURE_COLUMNS.flatMap((column) => {
    const own = rows.filter((row) => belongsIn(row, column));
    return summedBefore(end, block, before, column, own, 'basic') ?? [];
  });
  const rest = parts.reduce((left, { to }) => (to ? left.minus(to) : left), basic);
  return rest.isZero ? parts : [];
}
