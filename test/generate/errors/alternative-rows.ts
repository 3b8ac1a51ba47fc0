import { checkBook } from '../../../src/budget/checking/check-book';
import type { CheckResult } from '../../../src/budget/checking/check-book';
import { readBook } from '../../../src/budget/reading/read-book';
import type { Row } from '../../../src/budget/tables/row';
import type { Address } from '../../../src/workbook/address';
import type { Workbook } from '../../../src/workbook/workbook';
import { contentAt, withContents } from './contents';
import { recalculated } from './recalculated';
import type { Change } from './injected-error';
import { amountAt, complaints, failingIn, keyOf, suspectsOf } from './suspects';

/**
 * Whether a row that has a name and no amounts, and is not (alone) what went wrong, could make every failing equation hold
 * if it had some: then it may just as well have been left blank.
 */
export function hasAlternativeRow(broken: CheckResult, changed: readonly Change[]): boolean {
  const own = new Set(changed.map(({ at }) => rowOf(at)));
  const culprit = own.size === 1 ? [...own][0] : undefined;
  const exact = failingIn(broken).filter(({ equation }) => equation.relation === '=');
  const met = new Map<string, Set<unknown>>();
  for (const { at, slopes } of suspectsOf(broken, exact)) {
    const equations = met.get(rowOf(at)) ?? new Set();
    for (const each of slopes.keys()) equations.add(each);
    met.set(rowOf(at), equations);
  }
  return blankRows(broken).some((row) => {
    const cells = row.figures
      .values()
      .map(({ sheet, row: index, column }) => ({ sheet, row: index, column }));
    const name = cells[0] && rowOf(cells[0]);
    if (name === undefined || name === culprit || met.get(name)?.size !== exact.length) return false;
    return canHold(broken, broken.book.workbook, cells);
  });
}

/**
 * Whether some cells can be given amounts not below 0, each told by an equation in which no other of them is unknown, so
 * that every equation holds and there is no new complaint.
 * @param workbook with nothing in these cells
 */
export function canHold(broken: CheckResult, workbook: Workbook, cells: readonly Address[]): boolean {
  const unknown = new Map(cells.map((at) => [keyOf(at), at]));
  let mended = workbook;
  for (;;) {
    const result = checkBook(readBook(mended));
    const failing = failingIn(result);
    if (failing.length === 0) return complaints(result) <= complaints(broken);
    const told = toldCell(result, unknown);
    if (!told || told.value < 0) return false;
    unknown.delete(keyOf(told.at));
    const content = { ...contentAt(mended, told.at), value: told.value };
    mended = recalculated(withContents(mended, [{ at: told.at, content }]));
  }
}

/** A cell that is the only unknown one of a failing equation, and what it should hold. */
function toldCell(
  result: CheckResult,
  unknown: ReadonlyMap<string, Address>,
): { readonly at: Address; readonly value: number } | undefined {
  const exact = failingIn(result).filter(({ equation }) => equation.relation === '=');
  const suspects = suspectsOf(result, exact).filter(({ at }) => unknown.has(keyOf(at)));
  for (const each of exact) {
    const [only, ...more] = suspects.filter(({ slopes }) => slopes.has(each));
    const slope = only?.slopes.get(each);
    if (!only || !slope || more.length > 0) continue;
    const change = each.evaluation.difference.negated().dividedBy(slope);
    const to = change && amountAt(result, only.at)?.plus(change);
    if (to) return { at: only.at, value: Number(to.toString()) };
  }
  return undefined;
}

function blankRows({ book }: CheckResult): Row[] {
  return book.tables.flatMap(({ blocks }) =>
    blocks.flatMap(({ rows }) =>
      rows.filter(
        ({ role, figures }) =>
          role === 'data' &&
          figures
            .values()
            .every(({ amount, cell }) => (amount?.isZero ?? true) && cell?.formula === undefined),
      ),
    ),
  );
}

function rowOf({ sheet, row }: Address): string {
  return `${row},${sheet}`;
}
