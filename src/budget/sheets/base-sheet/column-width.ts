import { displayWidth } from '../../../common/plain-text';

const NARROWEST = 12;
const WIDEST = 44;
/** For the margins of a cell, and the button of a drop-down. */
const ROOM = 3;

/** The width of a column that shows its heading and what it holds; longer texts wrap. */
export function columnWidth(heading: string, values: readonly (string | null)[]): number {
  const widths = [...heading.split('\n'), ...values].map((text) => displayWidth(text ?? ''));
  return Math.min(WIDEST, Math.max(NARROWEST, ...widths.map((width) => width + ROOM)));
}
