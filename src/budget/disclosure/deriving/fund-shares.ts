import { Amount } from '../../../amount/amount';
import { isFiscalFund } from '../../layouts/funds';
import { FUND_TABLES } from '../../tables/fund-sources';
import type { Evidence } from './derivation';
import { sharesOfFund } from './fund-table-shares';
import { generalStatements } from './general-statements';
import type { RawLine } from './raw-lines';
import { larger, narrowed } from './shares';
import type { Share, Statement } from './shares';

/** What each fund of fiscal appropriations pays of every line, and what the tables say of lines together. */
export interface FundShares {
  readonly shares: ReadonlyMap<string, readonly Share[]>;
  /** Of the general public budget. */
  readonly statements: readonly Statement[];
}

/** What is proved of the funds of lines: every share is between what must be and what can be. */
export function fundSharesOf(lines: readonly RawLine[], evidence: Evidence): FundShares {
  const [general, ...withRows] = FUND_TABLES;
  const others = withRows.map((each) => ({ fund: each.fund, shares: sharesOfFund(each, lines, evidence) }));
  const beside = lines.map((_, at) => joined(others.map(({ shares }) => shares[at])));
  const statements = generalStatements(lines, beside, evidence);
  const isAllFiscal = onlyFiscal(evidence);
  const start = lines.map(({ amount }, at) => {
    const { least, most } = beside[at] ?? joined([]);
    return {
      least: isAllFiscal ? larger(Amount.zero, amount.minus(most)) : Amount.zero,
      most: larger(Amount.zero, amount.minus(least)),
    };
  });
  const shares = new Map<string, readonly Share[]>(others.map((each) => [each.fund, each.shares]));
  return { shares: shares.set(general.fund, narrowed(start, statements)), statements };
}

function joined(shares: readonly (Share | undefined)[]): Share {
  let [least, most] = [Amount.zero, Amount.zero];
  for (const share of shares) {
    least = share ? least.plus(share.least) : least;
    most = share ? most.plus(share.most) : most;
  }
  return { least, most };
}

/** Whether nothing but fiscal appropriations comes in. */
function onlyFiscal({ sources }: Evidence): boolean {
  const { list, thisYearTold, carriedInTold } = sources;
  return list.length > 0 && thisYearTold && carriedInTold && list.every(({ fund }) => isFiscalFund(fund));
}
