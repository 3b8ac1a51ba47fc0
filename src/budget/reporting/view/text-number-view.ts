import { Amount } from '../../../amount/amount';
import type { Address } from '../../../workbook/address';
import { contentOf } from '../../../workbook/cell';
import type { CellContent } from '../../../workbook/cell';
import { textNumber } from '../../identities/form/text-number';
import type { Finding } from '../../checking/finding';
import type { Book } from '../../tables/book';
import { Places } from '../../tables/places';

/** An amount that a cell holds as a well-formed text, to be made a number as it stands. */
export interface TextNumberView {
  readonly at: Address;
  /** What stood there when it was checked. */
  readonly standing: CellContent;
  /** The same amount as a plain decimal. */
  readonly amount: string;
  /** As many as it is printed with. */
  readonly decimals: number;
}

/**
 * The amounts that are stored as texts and mean one number alone. Left out: what a formula gives, hidden copies,
 * and amounts of more digits than a number of a spreadsheet has.
 * @param findings those that are open
 */
export function textNumberViews(findings: readonly Finding[], book: Book): TextNumberView[] {
  const told = findings.filter(
    ({ rule, message, isHidden }) => rule.id === textNumber.meta.id && message === 'pasted' && !isHidden,
  );
  if (told.length === 0) return [];
  const places = new Places(book);
  return told
    .flatMap(({ at, cells }) => [at, ...cells])
    .flatMap((at) => {
      const { amount, decimals, cell } = places.figureAt(at) ?? {};
      if (!amount || decimals === undefined || !cell || cell.formula !== undefined) return [];
      const text = amount.toString(decimals);
      return isExact(text, amount) ? [{ at, standing: contentOf(cell), amount: text, decimals }] : [];
    });
}

/** Whether a spreadsheet's number is just that amount. */
function isExact(text: string, amount: Amount): boolean {
  return Amount.fromNumber(Number(text)).equals(amount);
}
