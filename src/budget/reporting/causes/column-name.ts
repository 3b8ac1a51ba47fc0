import { columnLabel } from '../../tables/naming';
import type { Book } from '../../tables/book';
import type { Address } from '../../../workbook/address';
import { pick } from '../../../common/language';
import type { Language } from '../../../common/language';
import { tableAt } from '../table-of';

/** What tells the amounts in the column of a cell from others; empty where there are none, or no others. */
export function columnName(at: Address, book: Book, language: Language): string {
  for (const block of tableAt(book, at)?.blocks ?? []) {
    const amounts = block.layout.columns.filter(({ role }) => role.kind === 'amount');
    const column = amounts.find(({ key }) => block.columns.get(key) === at.column);
    if (column) return amounts.length > 1 ? pick(columnLabel(block, column.key), language) : '';
  }
  return '';
}
