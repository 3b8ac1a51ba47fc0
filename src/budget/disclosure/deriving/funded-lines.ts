import { Amount } from '../../../amount/amount';
import { isFiscalFund } from '../../layouts/funds';
import type { MoneyYear } from '../data/lines';
import { isExact } from './bounds';
import type { FundShares } from './fund-shares';
import type { RawLine } from './raw-lines';
import type { Sources } from './sources';

/** A line of 支出总表, or the part of one that a fund pays. */
export interface FundedLine {
  readonly raw: RawLine;
  /** The place of the raw line. */
  readonly place: number;
  readonly amount: Amount;
  readonly fund: string | undefined;
  /** Whether it is known not to be of the general public budget. */
  readonly isNotGeneral: boolean;
  readonly year: MoneyYear | undefined;
}

/** The lines with the fund that provably pays each; one that several provably pay is split. */
export function fundedLines(
  lines: readonly RawLine[],
  { shares }: FundShares,
  sources: Sources,
): FundedLine[] {
  const other = onlyOtherSource(sources);
  return lines.flatMap((raw, place) => {
    const parts: FundedLine[] = [];
    let rest = raw.amount;
    const add = (amount: Amount, fund: string | undefined, isNotGeneral: boolean): void => {
      if (!amount.isZero)
        parts.push({
          raw,
          place,
          amount,
          fund,
          isNotGeneral,
          year: fund === undefined ? undefined : yearOf(fund, sources),
        });
    };
    const own = [...shares].map(([fund, all]) => ({ fund, share: all[place] }));
    for (const { fund, share } of own) {
      if (!share || !isExact(share)) continue;
      add(share.least, fund, fund !== 'general');
      rest = rest.minus(share.least);
    }
    const general = shares.get('general')?.[place];
    const isOther = own.every(({ share }) => share && isExact(share));
    add(rest, isOther ? other : undefined, general !== undefined && isExact(general));
    return parts;
  });
}

/** The one source of money that is no fiscal appropriation; undefined where there are several, or may be. */
function onlyOtherSource({ list, thisYearComplete, carriedInComplete }: Sources): string | undefined {
  const others = new Set(list.map(({ fund }) => fund).filter((fund) => !isFiscalFund(fund)));
  return thisYearComplete && carriedInComplete && others.size === 1 ? [...others][0] : undefined;
}

/** Undefined where money of this year and money carried over may pay for it. */
function yearOf(fund: string, { list, thisYearComplete, carriedInComplete }: Sources): MoneyYear | undefined {
  if (fund === 'own') return 'carried-in';
  const years = new Set(list.filter((source) => source.fund === fund).map(({ year }) => year));
  if (carriedInComplete && !years.has('carried-in')) return 'this-year';
  return thisYearComplete && !years.has('this-year') && years.has('carried-in') ? 'carried-in' : undefined;
}
