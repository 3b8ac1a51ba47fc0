import { Amount } from '../../../amount/amount';
import { isFiscalFund } from '../../layouts/funds';
import { FUND_TABLES } from '../../tables/fund-sources';
import { larger, propagateBounds } from './bounds';
import type { Bound, Interval } from './bounds';
import type { DerivationContext } from './derivation';
import { sharesOfFund } from './fund-table-shares';
import { generalBounds } from './general-bounds';
import type { RawLine } from './raw-lines';

/** What each fund of fiscal appropriations pays of every line, and what the tables say of lines together. */
export interface FundShares {
  readonly shares: ReadonlyMap<string, readonly Interval[]>;
  /** Of the general public budget. */
  readonly bounds: readonly Bound[];
}

/** What is proved of the funds of lines: every share is between what must be and what can be. */
export function fundSharesOf(lines: readonly RawLine[], context: DerivationContext): FundShares {
  const [general, ...withRows] = FUND_TABLES;
  const others = withRows.map((each) => ({ fund: each.fund, shares: sharesOfFund(each, lines, context) }));
  const beside = lines.map((_, at) => joined(others.map(({ shares }) => shares[at])));
  const bounds = generalBounds(lines, beside, context);
  const isAllFiscal = onlyFiscal(context);
  const start = lines.map(({ amount }, at) => {
    const { least, most } = beside[at] ?? joined([]);
    return {
      least: isAllFiscal ? larger(Amount.zero, amount.minus(most)) : Amount.zero,
      most: larger(Amount.zero, amount.minus(least)),
    };
  });
  const shares = new Map<string, readonly Interval[]>(others.map((each) => [each.fund, each.shares]));
  return { shares: shares.set(general.fund, propagateBounds(start, bounds)), bounds };
}

function joined(shares: readonly (Interval | undefined)[]): Interval {
  let [least, most] = [Amount.zero, Amount.zero];
  for (const share of shares) {
    least = share ? least.plus(share.least) : least;
    most = share ? most.plus(share.most) : most;
  }
  return { least, most };
}

/** Whether nothing but fiscal appropriations comes in. */
function onlyFiscal({ sources }: DerivationContext): boolean {
  const { list, thisYearComplete, carriedInComplete } = sources;
  return (
    list.length > 0 && thisYearComplete && carriedInComplete && list.every(({ fund }) => isFiscalFund(fund))
  );
}
