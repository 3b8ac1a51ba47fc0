import { displayWidth } from '../../src/common/plain-text';
import { a1 } from '../../src/workbook/address';
import { USUAL_HEIGHT } from './objects/range-format';
import { contains, WHOLE_SHEET } from './workbook/area';
import type { CellFont } from './workbook/cell-style';
import { PADDING } from './workbook/column-pixels';
import { displayText } from './workbook/display-text';
import type { Sheet } from './workbook/sheet';
import { digitOf, shownText, widthOfCell } from './workbook/shown-text';
import type { Workbook } from './workbook/workbook';

/** A row is at most so high, and the rest of a text is in its cell. */
const HIGHEST = 409;
/** From a line to the next, to the size of its font: 13.5 points to 11. */
const LINE = 13.5 / 11;

/**
 * What cannot be read on a sheet as Excel would draw it: figures that become `####`, and texts that take more lines than their rows have
 * room for. Digits of Chinese fonts are half as wide as their characters.
 */
export function illegible(workbook: Workbook, sheet: Sheet): string[] {
  const found: string[] = [];
  for (const { row, column, cell } of sheet.cellsIn(WHOLE_SHEET)) {
    const text = displayText(cell);
    if (shownText(workbook, sheet, row, column) !== text)
      found.push(`${a1({ row, column })} #### for ${text}`);
    if (typeof cell.value !== 'string' || !cell.style.wrapText) continue;
    const { font } = cell.style;
    const width = widthOfCell(workbook, sheet, row, column);
    const lines = linesOf(text, width - PADDING, digitOf(font, workbook), chineseOf(font, workbook));
    const height = heightOfCell(sheet, row, column);
    const room = Math.max(1, Math.floor(height / (font.size * LINE)));
    if (lines > room && height < HIGHEST) found.push(`${a1({ row, column })} ${lines} lines in ${room}`);
  }
  return found;
}

/** In points, with all rows that it is merged over. */
function heightOfCell(sheet: Sheet, row: number, column: number): number {
  const { top, bottom } = sheet.merges.find((range) => contains(range, row, column)) ?? {
    top: row,
    bottom: row,
  };
  let height = 0;
  for (let each = top; each <= bottom; each++) height += sheet.rowHeights.get(each) ?? USUAL_HEIGHT;
  return height;
}

/**
 * Chinese characters break anywhere, words and numbers stay together where a line has room for them. The characters are put down one by one
 * in pixels: what plans the rows counts in another way, so that neither has the other's mistakes.
 */
function linesOf(text: string, room: number, digit: number, chinese: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines++;
    for (const [piece] of paragraph.matchAll(/[!-~]+|[^]/gu)) {
      const widths = Array.from(piece, (character) => (displayWidth(character) > 1 ? chinese : digit));
      if (used + widths.reduce((sum, width) => sum + width, 0) > room && used > 0) {
        lines++;
        used = 0;
      }
      // A word that is longer than a line breaks where the line ends.
      for (const width of widths) {
        if (used + width > room && used > 0) {
          lines++;
          used = 0;
        }
        used += width;
      }
    }
  }
  return lines;
}

/** A Chinese character has the size of its font, in whole pixels; that of a font without any stands in from another of its size. */
function chineseOf(font: CellFont, workbook: Workbook): number {
  return Math.max(2 * digitOf(font, workbook) - 1, Math.round((font.size * 4) / 3));
}
