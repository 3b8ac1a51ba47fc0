import { textOf } from '../../../workbook/cell';
import { Amount } from '../../../amount/amount';
import type { Figure } from '../../tables/figure';
import { COST } from '../costs';
import type { CellErrorType } from './typed-error';

/** A number that is held as text which cannot be read: 1O.5, 12.36.2000. */
export const textNumber: CellErrorType = {
  name: 'text-number',
  reproduces: true,
  costOf({ figure, to }) {
    if (figure.state !== 'unreadable' || figure.cell?.formula !== undefined) return undefined;
    return isSpeltLike(textOf(figure.cell), to.toString(figure.decimals)) ? COST.misspelt : undefined;
  },
};

/** A text with digits that are not the amount's. */
export const garbledText: CellErrorType = {
  name: 'text-number',
  reproduces: false,
  costOf({ figure }) {
    if (figure.state !== 'unreadable' || figure.cell?.formula !== undefined) return undefined;
    return /[0-9０-９]/.test(textOf(figure.cell)) ? COST.garbled : undefined;
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

/** Letters that are typed for digits. */
const LOOKALIKES: Readonly<Record<string, string>> = { o: '0', O: '0', l: '1', I: '1', '|': '1' };
const MOST_DIGITS = 18;

/**
 * What a text that is no number may stand for: its digits, with as many decimals as its table prints.
 * @param decimals of the table
 */
export function* spelledReadings(figure: Figure, decimals = figure.decimals): Iterable<Amount> {
  // The number behind a date says nothing of what was typed.
  if (typeof figure.cell?.value === 'number') return;
  const digits = digitsOf(textOf(figure.cell));
  if (digits === '' || digits.length > MOST_DIGITS || digits.length <= decimals) return;
  yield Amount.fromDecimal(digits).scaledBy(-decimals);
}

/** The digits of a text, letters that look like digits taken for them. */
function digitsOf(text: string): string {
  return Array.from(text)
    .map((character) => LOOKALIKES[character] ?? character)
    .join('')
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/\D/g, '')
    .replace(/^0+(?=\d)/, '');
}
