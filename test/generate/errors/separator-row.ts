import { mistyped } from './cell-error';
import { makeOfOne } from './choose';
import { anyMisplacing, misplacing } from './separators';
import type { InjectError } from './injected-error';
import { typedRows } from './typed-rows';

/** The same misplaced point or comma in all amounts of a row. */
export const separatorRow: InjectError = (book, choose) => {
  const rows = typedRows(book)
    .flat()
    .filter((spots) => spots.length > 1);
  return makeOfOne(rows, choose, (spots) =>
    mistyped(book, 'separator', spots, misplacing(anyMisplacing(choose))),
  );
};
