import { displayWidth } from '../budget/reporting/display-width';

/** Of a line of 宋体 of 11 points, in points; fonts that stand in for it are higher. */
export const LINE_HEIGHT = 16.5;

/**
 * How many lines a text takes; a character of margin is left, for fonts differ.
 * @param width of its column, in characters
 */
export function linesOf(text: string, width: number): number {
  return text
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(displayWidth(line) / Math.max(2, width - 2))), 0);
}
