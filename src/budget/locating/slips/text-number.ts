import type { CellSlip } from './cell-error';
import { textOf } from '../../../workbook/cell';
import { digitsOf } from './spelled-readings';

/** A number that is held as text which cannot be read: 1O.5, 12.36.2000. */
export const textNumber: CellSlip = {
  slip: 'text-number',
  reproduces: true,
  surpriseOf({ figure, to }) {
    if (figure.state !== 'unreadable' || figure.cell?.formula !== undefined) return undefined;
    return isSpeltLike(textOf(figure.cell), to.toString(figure.decimals)) ? 0.5 : undefined;
  },
};

/** A text with digits that are not the amount's. */
export const garbledText: CellSlip = {
  slip: 'text-number',
  reproduces: false,
  surpriseOf({ figure }) {
    if (figure.state !== 'unreadable' || figure.cell?.formula !== undefined) return undefined;
    return /[0-9０-９]/.test(textOf(figure.cell)) ? 4 : undefined;
  },
};

/** Whether a text has the digits of an amount, give or take zeros at the end. */
function isSpeltLike(text: string, decimal: string): boolean {
  const typed = digitsOf(text);
  return typed !== '' && withoutLastZeros(typed) === withoutLastZeros(digitsOf(decimal));
}

function withoutLastZeros(digits: string): string {
  return digits.replace(/0+$/, '');
}
