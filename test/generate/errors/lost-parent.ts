import { makeOfOne } from './choose';
import { lostRow } from './missing-row';
import { childRows } from './read-rows';
import type { InjectError } from './injected-error';
import { wholeRows } from './whole-rows';

/** The row of a class or a section left out, and those of its parts there. */
export const lostParent: InjectError = (book, choose) => {
  const parents = new Set(childRows(book.workbook).map(({ sheet, parent }) => `${parent.index},${sheet}`));
  const rows = wholeRows(book).filter(({ table, row }) => parents.has(`${row.index},${table.sheet}`));
  return makeOfOne(rows, choose, (row) => lostRow(book, row));
};
