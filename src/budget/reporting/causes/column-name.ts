import { columnLabel } from '../../identities/naming';
import type { Book } from '../../reading/book';
import type { Address } from '../../workbook/address';
import { pick } from '../language';
import type { Language } from '../language';
import { tableAt } from '../table-of';

/** What the amounts in the column of a cell are called; empty where the layout knows no amounts there. */
export function columnName(at: Address, book: Book, language: Language): string {
  for (const block of tableAt(book, at)?.blocks ?? []) {
    const column = block.layout.columns.find(
      ({ key, role }) => role.kind === 'amount' && block.columns.get(key) === at.column,
    );
    if (column) return pick(columnLabel(block, column.key), language);
  }
  return '';
}
