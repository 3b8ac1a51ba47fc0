import type { Ids } from './ids';
import { Sheet } from './sheet';

/** A sheet's copy, everything on it included; its conditional formats and comments get ids of their own. */
export function copySheet(source: Sheet, ids: Ids, name: string): Sheet {
  const copy = new Sheet(ids.next(), name);
  Object.assign(copy, source, { id: copy.id, name: copy.name });
  copy.rows = new Map([...source.rows].map(([row, cells]) => [row, new Map(cells)]));
  copy.columnStyles = new Map(source.columnStyles);
  copy.rowStyles = new Map(source.rowStyles);
  copy.rowHeights = new Map(source.rowHeights);
  copy.columnWidths = new Map(source.columnWidths);
  copy.hiddenRows = new Set(source.hiddenRows);
  copy.hiddenColumns = new Set(source.hiddenColumns);
  copy.filteredRows = new Set(source.filteredRows);
  copy.merges = [...source.merges];
  copy.conditionalFormats = source.conditionalFormats.map((format) => ({ ...format, id: ids.next() }));
  copy.validations = [...source.validations];
  copy.notes = [...source.notes];
  copy.hyperlinks = [...source.hyperlinks];
  copy.comments = source.comments.map((comment) => ({ ...comment, id: ids.next() }));
  copy.names = source.names.map((defined) => ({ ...defined }));
  return copy;
}
