import { displayWidth } from '../common/plain-text';

/** Of a line of 宋体 of 11 points, in points; fonts that stand in for it are higher. */
export const WRAPPED_LINE_HEIGHT = 16.5;

/** Excel makes no row higher, in points. */
export const HIGHEST_ROW = 409;

/** How wide a Chinese character is: 11 points to the 6 of a digit's column, and a little more, as printers differ. */
const CHINESE_CHARACTER = 1.9;
/** Of a cell, at both sides together. */
const MARGINS = 0.7;
/** What stays together on a line: a word or number, and marks with the character that they belong to. */
const PIECES = /[（《〈“‘【「『]*(?:[!-~]+|[^])[，。、；：？！％…）》〉”’】」』]*/gu;

// All widths are in the characters that those of columns are given in: digits of the workbook's font.

/** How wide a column has to be to show a line of text in one. */
export function lineWidth(line: string): number {
  return widthOf(line) + MARGINS;
}

/**
 * How many lines a text takes in a cell.
 * @param width of its column
 */
export function lineCount(text: string, width: number): number {
  return text.split('\n').reduce((lines, line) => lines + wrappedLines(line, width), 0);
}

function wrappedLines(text: string, column: number): number {
  if (lineWidth(text) <= column) return 1;
  const room = Math.max(CHINESE_CHARACTER, column - MARGINS);
  let lines = 1;
  let used = 0;
  for (const [piece] of text.matchAll(PIECES)) {
    const width = widthOf(piece);
    if (used + width > room && used > 0) {
      lines++;
      used = 0;
    }
    // A word that is longer than a line is parted.
    lines += Math.max(0, Math.ceil(width / room) - 1);
    used += width > room ? width % room : width;
  }
  return lines;
}

function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += displayWidth(character) > 1 ? CHINESE_CHARACTER : 1;
  return width;
}
