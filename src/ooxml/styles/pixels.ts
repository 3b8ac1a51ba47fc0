import type { Font } from './resolved-style';

/** Pixels to a point, at the 96 to an inch that Excel counts with. */
const PER_POINT = 96 / 72;
/** How wide digits are, in parts of the font's size; those of Chinese fonts are half as wide as a character. */
const DIGIT_WIDTHS: ReadonlyMap<string, number> = new Map([
  ['calibri', 0.507],
  ['arial', 0.556],
  ['helvetica', 0.556],
  ['tahoma', 0.546],
  ['verdana', 0.636],
  ['cambria', 0.554],
  ['segoe ui', 0.539],
  ['微软雅黑', 0.539],
  ['microsoft yahei', 0.539],
]);
const USUAL_DIGIT_WIDTH = 0.5;
/** Between the text of a cell and its edges, and for the grid line. */
const PADDING = 5;
/** Excel makes columns that nobody has sized this many characters wide, and rounds up to full steps of pixels. */
const USUAL_CHARACTERS = 8;
const STEP = 8;

/** Points as whole pixels. */
export function pixelsOfPoints(points: number): number {
  return Math.round(points * PER_POINT);
}

/** How many pixels wide the widest digit of a font is, which the widths of columns are counted in; a known few aside, an estimate. */
export function digitWidth({ name, size }: Pick<Font, 'name' | 'size'>): number {
  const share = DIGIT_WIDTHS.get(name.toLowerCase()) ?? USUAL_DIGIT_WIDTH;
  return Math.max(1, Math.round(size * PER_POINT * share));
}

/**
 * The width of a column in pixels (ECMA-376 Part 1, 18.3.1.13).
 * @param characters as files hold it, with the padding
 * @param digit the pixels of a digit
 */
export function pixelsOfWidth(characters: number, digit: number): number {
  return Math.floor(((256 * characters + Math.floor(128 / digit)) / 256) * digit);
}

/** The pixels of a column that nobody has sized, so many characters wide without the padding. */
export function usualWidth(digit: number, characters = USUAL_CHARACTERS): number {
  return Math.ceil((characters * digit + PADDING) / STEP) * STEP;
}
