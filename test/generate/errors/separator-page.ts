import { mistyped } from './cell-error';
import { makeOfOne } from './choose';
import { anyMisplacing, misplacing } from './separators';
import type { InjectError } from './injected-error';
import { typedRows } from './typed-rows';

/** The same misplaced point or comma on a page: all amounts of rows that follow one another. */
export const separatorPage: InjectError = (book, choose) => {
  const blocks = typedRows(book).filter((rows) => rows.length > 2);
  return makeOfOne(blocks, choose, (rows) => {
    const length = 2 + choose(rows.length - 1);
    const first = choose(rows.length - length + 1);
    const page = rows.slice(first, first + length).flat();
    return mistyped(book, 'separator', page, misplacing(anyMisplacing(choose)));
  });
};
