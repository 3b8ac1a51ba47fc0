import type { GeneratedBook } from '../render/rendered';
import { makeOfOne } from './choose';
import { placesOfLost } from './lost-place';
import { recalculated } from './recalculated';
import { withoutRow } from './sheet-rows';
import type { Change, InjectedError, InjectError } from './injected-error';
import { figuresIn, isMoney } from './spots';
import { wholeRows } from './whole-rows';
import type { WholeRow } from './whole-rows';

/** A row left out; the rows below it stand one row higher. */
export const missingRow: InjectError = (book, choose) =>
  makeOfOne(wholeRows(book), choose, (row) => lostRow(book, row));

/** The error that a row is left out; undefined where a formula refers to it alone. */
export function lostRow(
  book: GeneratedBook,
  { table: { sheet }, row, next }: WholeRow,
): InjectedError | undefined {
  const index = next ? next.index - 1 : row.index;
  const [first, ...more] = figuresIn(row)
    .filter(({ printed }) => isMoney(printed))
    .map(({ column, printed }): Change => ({
      at: { sheet, row: index, column },
      before: printed,
      after: undefined,
    }));
  const workbook = withoutRow(book.workbook, sheet, row.index);
  if (!first || !workbook) return undefined;
  return {
    kind: 'missing-row',
    workbook: recalculated(workbook),
    changed: [first, ...more],
    row: { sheet, index, anywhere: placesOfLost(book.workbook, sheet, row.index) },
    moved: (name, old) => {
      if (name === sheet && old === row.index) return undefined;
      return name === sheet && old > row.index ? old - 1 : old;
    },
  };
}
