import { textOf } from '../../../../workbook/cell';
import type { BaseNotice } from './base-fault';
import { addressIn, isUnfilled } from './found-sheet';
import type { FoundSheet } from './found-sheet';

/** Columns that are not read though something stands in them below the headings, each told of once. */
export function unreadColumns(found: FoundSheet): BaseNotice[] {
  const { sheet, headingRow, columns, others } = found;
  const read = new Set(columns.values());
  const notices = new Map<number, BaseNotice>();
  for (const { index, cells } of sheet.rows) {
    if (index <= headingRow) continue;
    for (const cell of cells) {
      if (read.has(cell.column) || notices.has(cell.column) || isUnfilled(cell)) continue;
      const text = others.get(cell.column) ?? textOf(cell);
      notices.set(cell.column, {
        kind: 'unread-column',
        at: addressIn(found, index, cell.column),
        text,
      });
    }
  }
  return [...notices.values()];
}
