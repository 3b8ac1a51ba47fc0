import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

/** Excel counts with 96 pixels to an inch, and columns are whole pixels wide. */
const POINTS_PER_PIXEL = 0.75;
/** Between the text of a cell and its edges, and for the grid line. */
export const PADDING = 5;
const USUAL_CHARACTERS = 8;
const STEP = 8;

/** A width in points as Excel keeps it: 28 becomes 27.75. */
export function inWholePixels(points: number): number {
  return pixelsOf(points) * POINTS_PER_PIXEL;
}

export function pixelsOf(points: number): number {
  return Math.floor(points / POINTS_PER_PIXEL);
}

/**
 * The width of a column that nobody has sized, in characters without the padding.
 * @param digit of the workbook's font, in pixels
 */
export function usualCharacters(digit: number): number {
  const pixels = Math.ceil((USUAL_CHARACTERS * digit + PADDING) / STEP) * STEP;
  return Math.round((100 * (pixels - PADDING)) / digit) / 100;
}

/** The width in points of a column of a sheet that nobody has sized by itself. */
export function usualWidth({ standardWidth }: Sheet, { digit }: Workbook): number {
  const characters = standardWidth ?? usualCharacters(digit);
  return (Math.floor(characters * digit) + PADDING) * POINTS_PER_PIXEL;
}
