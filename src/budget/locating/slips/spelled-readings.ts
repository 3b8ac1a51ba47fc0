import { Amount } from '../../../amount/amount';
import type { Figure } from '../../tables/figure';
import { textOf } from '../../../workbook/cell';

/** Letters that are typed for digits. */
const LOOKALIKES: Readonly<Record<string, string>> = { o: '0', O: '0', l: '1', I: '1', '|': '1' };
const MOST_DIGITS = 18;

/**
 * What a text that is no number may stand for: its digits, with as many decimals as its table prints.
 * @param decimals of the table
 */
export function* spelledReadings(figure: Figure, decimals = figure.decimals): Iterable<Amount> {
  const digits = digitsOf(textOf(figure.cell));
  if (digits === '' || digits.length > MOST_DIGITS || digits.length <= decimals) return;
  yield Amount.fromDecimal(digits).scaledBy(-decimals);
}

/** The digits of a text, letters that look like digits taken for them. */
export function digitsOf(text: string): string {
  return Array.from(text)
    .map((character) => LOOKALIKES[character] ?? character)
    .join('')
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/\D/g, '')
    .replace(/^0+(?=\d)/, '');
}
