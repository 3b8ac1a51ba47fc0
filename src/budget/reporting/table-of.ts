import type { Address } from '../../workbook/address';
import type { Finding } from '../checking/finding';
import { rounding } from '../checking/rounding-remark';
import type { Book } from '../tables/book';
import type { Table } from '../tables/table';

/** The table that a cell belongs to: the one it stands in, or the one above it on the sheet, or the first there. */
export function tableAt(book: Book, at: Address): Table | undefined {
  const onSheet = book.tables.filter(({ sheet }) => sheet === at.sheet);
  return onSheet.findLast(({ range }) => range.top <= at.row) ?? onSheet[0];
}

/** The table that a finding is about; undefined where it stands outside of all, or is about the whole workbook. */
export function tableOf(finding: Finding, book: Book): Table | undefined {
  return finding.rule === rounding ? undefined : tableAt(book, finding.at);
}
