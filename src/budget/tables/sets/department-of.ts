import { groupedWithKey } from '../../../common/grouped';
import type { Book } from '../book';
import { departmentNameOf } from './department-name';
import { mainSet } from './table-sets';

/** Whose a book is, as most of its tables say that say anything; undefined where none does. */
export function departmentOf(book: Book): string | undefined {
  const { tables, workbook } = mainSet(book);
  const names = groupedWithKey(tables, (table) => departmentNameOf(table, workbook));
  return [...names].sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
}
