import type { CheckResult } from '../../../src/budget/checking/check-book';
import type { Address } from '../../../src/workbook/address';
import { contentAt, withContents } from './contents';
import type { Edit } from './contents';
import { recalculated } from './recalculated';
import { canHold } from './alternative-rows';
import type { Change, WrongRun } from './injected-error';
import { isSameAmount } from './typing';

/** How far from the row where amounts were lost another is tried. */
const REACH = 2;

/**
 * Whether rows that were shifted upwards may just as well have been shifted from another row on: nothing tells where
 * amounts were pasted over. Where rows were shifted downwards, they were so from the gap to the end of their list.
 */
export function hasAlternativeRun(broken: CheckResult, run: WrongRun, changed: readonly Change[]): boolean {
  if (run.isLower) return false;
  const [first = 0, ...later] = run.rows;
  const isPasted = changed.some(({ at }) => at.row === first);
  const isTwin = changed.every((change) => change.at.row !== first || isAbove(broken, change));
  const before = Array.from({ length: REACH }, (_, i) => first - 1 - i);
  const earlier = isTwin ? [] : before.filter((row) => run.others.includes(row));
  return [...(isPasted ? later.slice(0, REACH) : []), ...earlier].some((start) =>
    wouldHold(broken, run, start),
  );
}

/** Whether everything holds where the rows from one on take the amounts of the row above, and that one what it lacks. */
function wouldHold(broken: CheckResult, { sheet, rows, columns }: WrongRun, start: number): boolean {
  const { workbook } = broken.book;
  const last = rows.at(-1) ?? start;
  const edits: Edit[] = [];
  for (let row = start; row <= last; row++) {
    for (const column of columns) {
      const content = row === start ? undefined : contentAt(workbook, { sheet, row: row - 1, column });
      edits.push({ at: { sheet, row, column }, content });
    }
  }
  const lost = columns.map((column): Address => ({ sheet, row: start, column }));
  return canHold(broken, recalculated(withContents(workbook, edits)), lost);
}

/** Whether what was lost stands in the row above too. */
function isAbove({ book }: CheckResult, { at, before }: Change): boolean {
  const value = contentAt(book.workbook, { ...at, row: at.row - 1 })?.value ?? 0;
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return isSameAmount(before, text.replaceAll(',', ''));
}
