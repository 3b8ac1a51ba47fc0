import type { Sheet } from './sheet';
import type { CellFont } from './cell-style';
import { contains } from './area';
import { PADDING, pixelsOf, usualWidth } from './column-pixels';
import { displayText } from './display-text';
import type { Workbook } from './workbook';

/** What a cell shows: a figure in a number format becomes `####` where its column is too narrow for it. */
export function shownText(workbook: Workbook, sheet: Sheet, row: number, column: number): string {
  const cell = sheet.cell(row, column);
  const text = displayText(cell);
  if (typeof cell.value !== 'number' || cell.style.numberFormat === 'General') return text;
  const width = widthOfCell(workbook, sheet, row, column);
  const digit = digitOf(cell.style.font, workbook);
  if (text.length * digit + PADDING <= width) return text;
  return '#'.repeat(Math.max(1, Math.floor((width - PADDING) / digit)));
}

/** In pixels, with all columns that it is merged over. */
export function widthOfCell(workbook: Workbook, sheet: Sheet, row: number, column: number): number {
  const { left, right } = sheet.merges.find((range) => contains(range, row, column)) ?? {
    left: column,
    right: column,
  };
  let width = 0;
  for (let each = left; each <= right; each++)
    width += pixelsOf(sheet.columnWidths.get(each) ?? usualWidth(sheet, workbook));
  return width;
}

/** In pixels: that of the workbook's own font, or half a Chinese character. */
export function digitOf({ name, size }: CellFont, workbook: Workbook): number {
  return name === '等线' ? workbook.digit : Math.ceil((size * 4) / 3 / 2);
}
