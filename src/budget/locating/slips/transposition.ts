import { printedDigits } from './cell-error';
import type { CellSlip } from './cell-error';

/** Two neighbouring digits swapped: 63 for 36. */
export const transposition: CellSlip = {
  slip: 'transposition',
  reproduces: true,
  surpriseOf(error) {
    const printed = printedDigits(error);
    return printed && isTransposed(withoutPoint(printed.from), withoutPoint(printed.to)) ? 1.5 : undefined;
  },
};

function isTransposed(from: string, to: string): boolean {
  if (from.length !== to.length) return false;
  const first = Array.from(from).findIndex((character, i) => character !== to[i]);
  if (first < 0) return false;
  return (
    from.charAt(first) === to.charAt(first + 1) &&
    from.charAt(first + 1) === to.charAt(first) &&
    from.slice(first + 2) === to.slice(first + 2)
  );
}

function withoutPoint(text: string): string {
  return text.replace('.', '');
}
