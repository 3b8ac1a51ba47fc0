import {
  affiliateRemittance,
  allFunds,
  fiscalKeys,
  otherRevenue,
  specialAccount,
  superiorSubsidy,
  undertaking,
} from '../../layouts/funds';
import type { CarryOver } from '../data/disclosure-data';
import type { Answer } from './known-sum';

/** Where a fund goes in tables that have nothing of its own for it. 事业收入 takes in what special accounts pay back; 其他收入 is the rest. */
const ELSEWHERE: ReadonlyMap<string, string> = new Map([
  [specialAccount.key, undertaking.key],
  [superiorSubsidy.key, otherRevenue.key],
  [affiliateRemittance.key, otherRevenue.key],
]);

/** The funds that a table of fiscal appropriations is about; undefined stands for every fund. */
export function fiscalOnly(isFiscal: boolean): readonly string[] | undefined {
  return isFiscal ? fiscalKeys : undefined;
}

/**
 * The funds that a column or item of a fund shows.
 * @param printed the keys of all columns, or items, beside it
 */
export function fundsOf(fund: string, printed: readonly string[]): string[] {
  const guests = [...ELSEWHERE].filter(([guest, host]) => host === fund && !printed.includes(guest));
  return [fund, ...guests.map(([guest]) => guest)];
}

/** Whether money that is carried over is of one of some funds; tables may tell its amount and not its fund. */
export function isCarriedOf({ fund }: Pick<CarryOver, 'fund'>, funds: readonly string[]): Answer {
  return fund === '' ? 'fund' : funds.includes(fund);
}

/** Money of the unit itself, where nothing tells of which source. */
export const OWN = 'own';

/**
 * The funds that a column of carried-over money shows: 单位资金 takes in all that have no column of their own.
 * @param printed the keys of all columns beside it
 */
export function carriedFundsOf(fund: string, printed: readonly string[]): string[] {
  if (fund !== OWN) return [fund];
  return [OWN, ...allFunds.map(({ key }) => key).filter((key) => !printed.includes(key))];
}
