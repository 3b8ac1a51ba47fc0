import { fiscalFunds } from '../../../src/budget/layouts/funds';
import type { Fund } from '../../../src/budget/layouts/funds';
import type { Department, Fen, Line } from './department';

/** What is spent in all of some lines. */
export function spent(lines: readonly Line[]): Fen {
  return lines.reduce((sum, { amount }) => sum + amount, 0);
}

/** What lines are spent from last year's money. */
export function carriedInto(lines: readonly Line[]): Fen {
  return lines.reduce((sum, { carriedIn }) => sum + carriedIn, 0);
}

/** Things by a key of theirs, keys in order. */
export function groupedBy<T>(things: readonly T[], keyOf: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Whether money is a fiscal appropriation (财政拨款). */
export function isFiscal({ fund }: { readonly fund: Fund }): boolean {
  return fiscalFunds.includes(fund);
}

/** What is taken in, carried over and left of the money that a condition picks. */
export interface Flow {
  readonly thisYear: Fen;
  readonly carriedIn: Fen;
  readonly spent: Fen;
  readonly carriedOut: Fen;
}

type Money = Pick<Line, 'unit' | 'functional' | 'fund'>;

/** The flow of the money that a condition picks: thisYear + carriedIn = spent + carriedOut. */
export function flowOf({ lines, savings }: Department, picks: (money: Money) => boolean): Flow {
  const picked = lines.filter(picks);
  const carriedOut = savings.filter(picks).reduce((sum, { amount }) => sum + amount, 0);
  const carriedIn = carriedInto(picked);
  return { thisYear: spent(picked) - carriedIn + carriedOut, carriedIn, spent: spent(picked), carriedOut };
}
