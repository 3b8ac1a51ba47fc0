import { LINE_HEIGHT, linesOf } from '../wrapped-text';
import type { PlacedText } from './placed-text';

/** As high as Excel makes a row, in points. */
const HIGHEST = 409;
/** Above and below the lines of a cell, in points: a row of one line is 20 points high. */
const ROOM = 3.5;

/**
 * The heights of a block of rows in points, so that every text shows all of its lines. A text over several rows makes each of
 * them higher where they are not high enough together.
 * @param widths of the columns, in characters
 */
export function rowHeights(rows: number, texts: readonly PlacedText[], widths: readonly number[]): number[] {
  const heights = Array.from({ length: rows }, () => LINE_HEIGHT + ROOM);
  const bySpan = [...texts].sort((one, other) => one.rowSpan - other.rowSpan);
  for (const { text, row, column, rowSpan, columnSpan } of bySpan) {
    const width = sum(widths.slice(column, column + columnSpan));
    const missing = textHeight(text, width) - sum(heights.slice(row, row + rowSpan));
    if (missing <= 0) continue;
    for (let at = row; at < row + rowSpan; at++) heights[at] = (heights[at] ?? 0) + missing / rowSpan;
  }
  return heights.map((height) => Math.min(HIGHEST, Math.ceil(height * 4) / 4));
}

/** How high a text is in a cell of a width, in points. */
export function textHeight(text: string, width: number): number {
  return linesOf(text, width) * LINE_HEIGHT + ROOM;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
