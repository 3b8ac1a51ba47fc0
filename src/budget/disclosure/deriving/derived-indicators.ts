import type { Address } from '../../../workbook/address';
import { textOf } from '../../../workbook/cell';
import type { Book } from '../../tables/book';
import type { Project } from '../../tables/project';
import { placedTable } from '../../tables/selection';
import type { PlacedTable } from '../../tables/selection';
import type { IndicatorEntry } from '../data/disclosure-data';
import { onlyUnit, unitAt } from './units';
import type { Units } from './units';

/** An indicator with the cell that its first level stands in. */
export interface DerivedIndicator {
  readonly indicator: IndicatorEntry;
  readonly from: Address;
}

/** The indicators of 项目支出绩效表, in its order; undefined where the workbook has no such table. */
export function indicatorsOf(book: Book, units: Units): DerivedIndicator[] | undefined {
  const placed = placedTable(book, 'project-performance');
  return placed?.table.projects?.flatMap((project) => {
    const own = { unit: projectUnit(book, placed, project, units) ?? '', project: projectName(project) };
    const goal = goalOf(book, placed, project);
    return project.indicators.map((each, i) => {
      const { at, level1, level2, level3, relation, value, measure } = each;
      const texts = { level1, level2, level3, relation, value, measure };
      return { indicator: { ...own, goal: i === 0 ? goal : '', ...texts }, from: at };
    });
  });
}

export function projectName({ name }: Project): string {
  return name.trim();
}

/** The unit named beside the project, or the only one there is. */
export function projectUnit(
  book: Book,
  { table, block }: PlacedTable,
  { row }: Project,
  units: Units,
): string | undefined {
  const only = onlyUnit(units)?.name;
  if (only !== undefined) return only;
  const named = unitAt(book, table, block, row);
  return units.all.find(({ name, code }) => name === named?.name || (code !== '' && code === named?.code))
    ?.name;
}

/** What stands in the column of goals, which is moved as far as the project's amounts are. */
function goalOf(book: Book, { table, block }: PlacedTable, { row }: Project): string {
  const [goal, total] = [block.columns.get('goal'), block.columns.get('total')];
  const amount = row.figures.get('total');
  if (goal === undefined || total === undefined || !amount) return '';
  const sheet = book.workbook.sheet(table.sheet);
  const place = { row: row.index, column: goal + amount.column - total };
  const merge = sheet?.mergeAt(place);
  const cell = sheet?.cell(merge ? { row: merge.top, column: merge.left } : place);
  return typeof cell?.value === 'string' ? textOf(cell) : '';
}
