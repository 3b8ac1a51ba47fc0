import { HIGHEST_ROW, lineCount, WRAPPED_LINE_HEIGHT } from '../../../workbook/wrapped-text';
import type { SetRow } from '../../disclosure/set/set-table';

/** Above and below the lines of a cell, in points: a row of one line is 20 points high. */
const ROOM = 3.5;

/** A text in a block of rows, and how far its cell goes. */
export interface PlacedText {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/**
 * The heights of a block of rows in points, so that every text shows all of its lines. A text over several rows makes each of
 * them higher where they are not high enough together.
 * @param widths of the columns, in characters
 */
export function rowHeights(rows: number, texts: readonly PlacedText[], widths: readonly number[]): number[] {
  const heights = Array.from({ length: rows }, () => WRAPPED_LINE_HEIGHT + ROOM);
  const bySpan = [...texts].sort((one, other) => one.rowSpan - other.rowSpan);
  for (const { text, row, column, rowSpan, columnSpan } of bySpan) {
    const width = sum(widths.slice(column, column + columnSpan));
    const missing = textHeight(text, width) - sum(heights.slice(row, row + rowSpan));
    if (missing <= 0) continue;
    for (let at = row; at < row + rowSpan; at++) heights[at] = (heights[at] ?? 0) + missing / rowSpan;
  }
  return heights.map((height) => Math.min(HIGHEST_ROW, Math.ceil(height * 4) / 4));
}

/** How high a text is in a cell of a width, in points. */
export function textHeight(text: string, width: number): number {
  return lineCount(text, width) * WRAPPED_LINE_HEIGHT + ROOM;
}

/** The texts of rows, and without text what else goes over several of them. */
export function placedTexts(rows: readonly SetRow[]): PlacedText[] {
  return rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) => {
      if (!cell || (cell.kind !== 'text' && cell.rowSpan === undefined)) return [];
      const { text, columnSpan } = cell.kind === 'text' ? cell : { text: '', columnSpan: 1 };
      return [{ text, row, column, rowSpan: cell.rowSpan ?? 1, columnSpan: columnSpan ?? 1 }];
    }),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
