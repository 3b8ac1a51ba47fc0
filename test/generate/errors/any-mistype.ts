import { Amount } from '../../../src/amount/amount';
import type { Mistype } from './cell-error';
import { pick } from './choose';
import type { Choose } from './choose';
import { mistypeDigit } from './digit';
import type { InjectedError } from './injected-error';
import { mistypeSeparator } from './separator';
import type { TypedSpot } from './spots';
import { mistypeTransposition } from './transposition';
import { mistypeAnyhow } from './unknown';

const MISTYPES: readonly (readonly [InjectedError['kind'], Mistype])[] = [
  ['digit', mistypeDigit],
  ['transposition', mistypeTransposition],
  ['separator', mistypeSeparator],
  ['unknown', mistypeAnyhow],
];

/** An amount typed wrong before it was carried on. */
export interface Mistyped {
  readonly kind: InjectedError['kind'];
  /** As a plain decimal. */
  readonly after: string;
  /** By how much it is too large. */
  readonly by: Amount;
}

/** A typing error in an amount that still leaves one which can be copied and added; undefined where it does not. */
export function anyMistype(spot: TypedSpot, choose: Choose): Mistyped | undefined {
  const [kind, mistype] = pick(MISTYPES, choose) ?? ['digit', mistypeDigit];
  const after = mistype(spot, choose);
  if (after === undefined || !/^\d+(?:\.\d+)?$/.test(after)) return undefined;
  const by = Amount.fromDecimal(after).minus(Amount.fromDecimal(spot.printed));
  return by.isZero ? undefined : { kind, after, by };
}
