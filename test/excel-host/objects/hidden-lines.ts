import { HostError } from '../protocol/host-error';
import type { Property } from '../protocol/object-class';
import type { Area } from '../workbook/area';
import { truth } from './given';
import { requireAllowed } from './permission';

/** `rowHidden` or `columnHidden`: whether all rows of a range cannot be seen; null where some can. */
export function hiddenLines(axis: 'row' | 'column'): Property<Area> {
  return {
    get: ({ sheet, range }) => {
      const [first, last] = axis === 'row' ? [range.top, range.bottom] : [range.left, range.right];
      const isHidden = (line: number) =>
        axis === 'row' ? sheet.isRowHidden(line) : sheet.hiddenColumns.has(line);
      const hidden = isHidden(first);
      const known =
        axis === 'row' ? sheet.hiddenRows.size + sheet.filteredRows.size : sheet.hiddenColumns.size;
      if (!hidden && known === 0) return false;
      for (let line = first + 1; line <= last; line++) if (isHidden(line) !== hidden) return null;
      return hidden;
    },
    set: ({ sheet, range }, value, { workbook }) => {
      const hidden = truth(value);
      requireAllowed(sheet, axis === 'row' ? 'allowFormatRows' : 'allowFormatColumns');
      const lines = axis === 'row' ? sheet.hiddenRows : sheet.hiddenColumns;
      const [first, last] = axis === 'row' ? [range.top, range.bottom] : [range.left, range.right];
      if (last - first > 1e5) throw HostError.invalidArgument();
      for (let line = first; line <= last; line++) {
        if (hidden) lines.add(line);
        else lines.delete(line);
      }
      if (axis === 'row') workbook.emit({ kind: 'rows-hidden', sheet, range, hidden });
    },
  };
}
