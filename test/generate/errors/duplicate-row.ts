import { makeOfOne } from './choose';
import { recalculated, resultAt } from './recalculated';
import { withRowTwice } from './sheet-rows';
import type { Change, InjectError } from './injected-error';
import { figuresIn, isMoney } from './spots';
import { isSameAmount } from './typing';
import { wholeRows } from './whole-rows';

/** A row pasted a second time right below itself. */
export const duplicateRow: InjectError = (book, choose) =>
  makeOfOne(wholeRows(book), choose, ({ table: { sheet }, row }) => {
    const index = row.index + 1;
    const [first, ...more] = figuresIn(row)
      .filter(({ printed }) => isMoney(printed))
      .map(({ column, printed }): Change => ({
        at: { sheet, row: index, column },
        before: undefined,
        after: printed,
      }));
    const twice = withRowTwice(book.workbook, sheet, row.index);
    const workbook = twice && recalculated(twice);
    if (!first || !workbook) return undefined;
    // The copy of a formula over the rows above adds other rows: that is no row twice.
    const isCopy = ({ at, after }: Change): boolean => {
      const result = resultAt(workbook, at);
      return !result || isSameAmount(result.toString(), after);
    };
    if (![first, ...more].every(isCopy)) return undefined;
    return {
      kind: 'duplicate-row',
      workbook,
      changed: [first, ...more],
      row: { sheet, index },
      moved: (name, old) => (name === sheet && old > row.index ? old + 1 : old),
    };
  });
