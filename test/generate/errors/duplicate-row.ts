import { makeOfOne } from './choose';
import { recalculated } from './recalculated';
import { withRowTwice } from './sheet-rows';
import type { Change, InjectError } from './injected-error';
import { figuresIn, isMoney } from './spots';
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
    const workbook = withRowTwice(book.workbook, sheet, row.index);
    if (!first || !workbook) return undefined;
    return {
      kind: 'duplicate-row',
      workbook: recalculated(workbook),
      changed: [first, ...more],
      row: { sheet, index },
      moved: (name, old) => (name === sheet && old > row.index ? old + 1 : old),
    };
  });
