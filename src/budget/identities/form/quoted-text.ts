import { textOf } from '../../../workbook/cell';
import type { Cell } from '../../../workbook/cell';

const MOST = 24;

/** What stands in a cell, short enough to be quoted in a message. */
export function quotedText(cell: Cell | undefined): string {
  const text = textOf(cell).replace(/\s+/gu, ' ');
  return text.length > MOST ? `${text.slice(0, MOST)}…` : text;
}
