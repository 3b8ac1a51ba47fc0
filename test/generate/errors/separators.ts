import { Amount } from '../../../src/amount/amount';
import { pick } from './choose';
import type { Choose } from './choose';
import type { TypedSpot } from './spots';
import { grouped } from './typing';

/** A way to put the decimal point or a comma in the wrong place; undefined where an amount does not lend itself to it. */
export type Misplace = (decimal: string) => string | undefined;

/** One of the ways. */
export function anyMisplacing(choose: Choose): Misplace {
  return pick([withoutPoint, commaAsPoint, pointAsComma, pointMoved(choose)], choose) ?? withoutPoint;
}

/** A mistype by one way. */
export function misplacing(misplace: Misplace): (spot: TypedSpot) => string | undefined {
  return ({ printed }) => misplace(printed);
}

/** `12.599200` becomes 12599200, in a table of texts `12,599,200`. */
function withoutPoint(decimal: string): string {
  return decimal.replace('.', '').replace(/^0+(?=\d)/, '');
}

/** `4,361.211331` becomes `4.361211331`. */
function commaAsPoint(decimal: string): string | undefined {
  const [whole = '', fraction = ''] = decimal.split('.');
  return whole.length < 4 || whole.length > 6
    ? undefined
    : `${whole.slice(0, -3)}.${whole.slice(-3)}${fraction}`;
}

/** `11,262.466491` becomes `11,262,466491`, which no spreadsheet takes for a number. */
function pointAsComma(decimal: string): string | undefined {
  const [whole = '', fraction] = decimal.split('.');
  return fraction === undefined ? undefined : `${grouped(whole)},${fraction}`;
}

/** The point one to three places further left or right. */
function pointMoved(choose: Choose): Misplace {
  const places = pick([-3, -2, -1, 1, 2, 3], choose) ?? 1;
  return (decimal) => Amount.fromDecimal(decimal).scaledBy(places).toString();
}
