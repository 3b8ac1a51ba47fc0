import { mistyped } from './cell-slip';
import { makeOfOne } from './choose';
import { anyMisplacing, misplacing } from './separators';
import type { MakeSlip } from './slip';
import { typedRows } from './typed-rows';

/** The same misplaced point or comma in all amounts of a row. */
export const separatorRow: MakeSlip = (book, choose) => {
  const rows = typedRows(book)
    .flat()
    .filter((spots) => spots.length > 1);
  return makeOfOne(rows, choose, (spots) =>
    mistyped(book, 'separator', spots, misplacing(anyMisplacing(choose))),
  );
};
