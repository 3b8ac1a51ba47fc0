import { Amount } from '../../../amount/amount';
import { parseAmount } from '../../../amount/parse-amount';
import type { Cell } from '../../../workbook/cell';
import { decimalsOfFormat } from '../../../workbook/number-format';

/** More decimals than these come from a division, not from a budget. */
const MOST = 8;

/**
 * The number of decimals that a table prints: the one most of its amounts are formatted or typed with,
 * or, where none shows any by format, the most that an amount has.
 * @param cells the cells in the table's amount columns
 */
export function decimalsPrinted(cells: Iterable<Cell>): number {
  const printed = new Map<number, number>();
  let held = 0;
  for (const cell of cells) {
    const decimals = printedIn(cell);
    if (decimals) printed.set(decimals, (printed.get(decimals) ?? 0) + 1);
    else if (typeof cell.value === 'number') held = Math.max(held, heldBy(cell.value));
  }
  const [most] = [...printed].sort(([a, m], [b, n]) => n - m || b - a);
  return most ? most[0] : held;
}

function printedIn(cell: Cell): number | undefined {
  if (typeof cell.value === 'number') return decimalsOfFormat(cell.format);
  if (typeof cell.value !== 'string') return undefined;
  const text = parseAmount(cell.value);
  return text.kind === 'amount' && text.sureness === 'certain' ? text.decimals : undefined;
}

function heldBy(value: number): number {
  const { decimals } = Amount.fromNumber(value);
  return decimals > MOST ? 0 : decimals;
}
