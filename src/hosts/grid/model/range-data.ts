import type { IRange } from '@univerjs/core';
import type { Range } from '../../../workbook/address';

/** A rectangle of cells, as the spreadsheet holds it. */
export function rangeData({ top, left, bottom, right }: Range): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

/** A rectangle of the spreadsheet's. */
export function rangeIn({ startRow, startColumn, endRow, endColumn }: IRange): Range {
  return { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
}
