import type { Amount } from '../../../amount/amount';
import { sumOf } from '../../../amount/sum';
import { isExact } from './bounds';
import type { FundShares } from './fund-shares';
import type { RawLine } from './raw-lines';

/** Lines of which it is not known which the general public budget pays, though it may be known how much of them together. */
export interface FundGroup {
  /** The places of the raw lines. */
  readonly lines: readonly number[];
  readonly total: Amount;
  readonly general: Amount | undefined;
}

/** The lines that are open, in the smallest groups that the tables tell something of. */
export function fundGroups(lines: readonly RawLine[], { shares, bounds }: FundShares): FundGroup[] {
  const general = shares.get('general') ?? [];
  const open = new Set([...lines.keys()].filter((at) => !isKnown(general[at])));
  const exact = bounds
    .filter((bound) => isExact(bound) && bound.lines.some((at) => open.has(at)))
    .map((bound) => {
      const known = bound.lines.filter((at) => !open.has(at));
      const rest = bound.least.minus(sumOf(known.flatMap((at) => general[at]?.least ?? [])));
      return { lines: bound.lines.filter((at) => open.has(at)), general: rest };
    })
    .sort((a, b) => a.lines.length - b.lines.length);
  const groups: FundGroup[] = [];
  const taken = new Set<number>();
  for (const group of exact) {
    if (group.lines.some((at) => taken.has(at))) continue;
    groups.push({ ...group, total: totalOf(lines, group.lines) });
    for (const at of group.lines) taken.add(at);
  }
  const rest = [...open].filter((at) => !taken.has(at));
  if (rest.length > 0) groups.push({ lines: rest, total: totalOf(lines, rest), general: undefined });
  return groups;
}

function isKnown(share: Parameters<typeof isExact>[0] | undefined): boolean {
  return share !== undefined && isExact(share);
}

function totalOf(lines: readonly RawLine[], places: readonly number[]): Amount {
  return sumOf(places.flatMap((at) => lines[at]?.amount ?? []));
}
