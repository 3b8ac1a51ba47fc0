import { a1 } from '../../src/workbook/address';
import { displayWidth } from '../../src/common/plain-text';
import type { CellFont } from './workbook/cell-style';
import { PADDING, pixelsOf, pointsOfCharacters, usualCharacters } from './workbook/column-pixels';
import { displayText } from './workbook/display-text';
import type { Sheet } from './workbook/sheet';
import type { Workbook } from './workbook/workbook';
import { contains, WHOLE_SHEET } from './workbook/area';

/** Of a row that nobody sized, in points. */
const USUAL_HEIGHT = 14.25;
/** From a line to the next, to the size of its font: 13.5 points to 11. */
const LINE = 13.5 / 11;

/**
 * What cannot be read on a sheet as Excel would draw it: figures that become `####`, and texts that take more lines than their rows have
 * room for. Digits of Chinese fonts are half as wide as their characters.
 */
export function illegible(workbook: Workbook, sheet: Sheet): string[] {
  const standard = pointsOfCharacters(sheet.standardWidth ?? usualCharacters(workbook.digit), workbook.digit);
  const found: string[] = [];
  for (const { row, column, cell } of sheet.cellsIn(WHOLE_SHEET)) {
    const shown = displayText(cell);
    if (shown === '') continue;
    const merged = sheet.merges.find((range) => contains(range, row, column));
    const span = merged ?? { top: row, bottom: row, left: column, right: column };
    const width = sum(span.left, span.right, (each) => pixelsOf(sheet.columnWidths.get(each) ?? standard));
    const { font } = cell.style;
    const digit = digitOf(font, workbook);
    if (typeof cell.value === 'number') {
      if (shown.length * digit + PADDING > width) found.push(`${a1({ row, column })} #### for ${shown}`);
    } else if (cell.style.wrapText) {
      const lines = linesOf(shown, width - PADDING, digit);
      const height = sum(span.top, span.bottom, (each) => sheet.rowHeights.get(each) ?? USUAL_HEIGHT);
      const room = Math.max(1, Math.floor(height / (font.size * LINE)));
      // Rows are at most so high, and the rest is in the cell.
      if (lines > room && height < 409) found.push(`${a1({ row, column })} ${lines} lines in ${room}`);
    }
  }
  return found;
}

function digitOf({ name, size }: CellFont, workbook: Workbook): number {
  return name === '等线' ? workbook.digit : Math.ceil((size * 4) / 3 / 2);
}

/** Chinese characters break anywhere, words and numbers stay together where a line has room for them. */
function linesOf(text: string, room: number, digit: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines++;
    for (const [piece] of paragraph.matchAll(/[!-~]+|[^]/gu)) {
      // The size of its font, in whole pixels.
      const width = displayWidth(piece) > 1 ? 2 * digit - 1 : piece.length * digit;
      if (used + width > room && used > 0) {
        lines++;
        used = 0;
      }
      lines += Math.max(0, Math.ceil(width / room) - 1);
      used += width > room ? width % room : width;
    }
  }
  return lines;
}

function sum(first: number, last: number, size: (line: number) => number): number {
  let total = 0;
  for (let line = first; line <= last; line++) total += size(line);
  return total;
}
