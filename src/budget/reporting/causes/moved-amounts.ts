import { grouped } from '../../../common/grouped';
import { addressKey } from '../../../workbook/address';
import type { Correction } from '../../locating/cause';

/** So many moves are told one by one, more by their columns. */
const FEW = 3;

/** An amount that stands in one cell and belongs into another. */
export interface MovedAmount {
  readonly from: Correction;
  readonly to: Correction;
}

/**
 * Which shifted amount went where: each cell that gains an amount, with the cell that holds it now, in the same row or the nearest one;
 * where none holds it just so, the next one of the row that loses its amount.
 */
export function movedAmounts(corrections: readonly Correction[]): MovedAmount[] {
  const sources = corrections.filter(({ observed }) => observed && !observed.isZero);
  const targets = corrections.filter(({ proposed }) => proposed && !proposed.isZero);
  const byRow = grouped(sources, rowOf);
  const byAmount = grouped(sources, ({ observed }) => observed?.toString());
  const sourceOf = new Map<Correction, Correction>();
  const used = new Set<Correction>();
  const take = (to: Correction, from: Correction | undefined): void => {
    if (!from || from === to || sourceOf.has(to) || used.has(from)) return;
    sourceOf.set(to, from);
    used.add(from);
  };
  const free = (to: Correction): Correction[] =>
    (byRow.get(rowOf(to)) ?? []).filter((each) => each !== to && !used.has(each));
  for (const to of targets)
    take(
      to,
      free(to).find((each) => holds(each, to)),
    );
  const elsewhere = targets.flatMap((to) =>
    sourceOf.has(to) ? [] : (byAmount.get(to.proposed?.toString()) ?? []).map((from) => ({ from, to })),
  );
  for (const { from, to } of elsewhere.sort((a, b) => rowsBetween(a) - rowsBetween(b))) take(to, from);
  for (const to of targets) take(to, free(to).find(losesAll));
  return targets.flatMap((to) => {
    const from = sourceOf.get(to);
    return from ? [{ from, to }] : [];
  });
}

function rowsBetween({ from, to }: MovedAmount): number {
  return from.at.sheet === to.at.sheet ? Math.abs(from.at.row - to.at.row) : Infinity;
}

/** Whether moves are told one by one. */
export function areFew(moves: readonly MovedAmount[]): boolean {
  return moves.length <= FEW;
}

/** Whether an amount stays in its row. */
export function staysInRow({ from, to }: MovedAmount): boolean {
  return rowOf(from) === rowOf(to);
}

/** Where the amounts of a block stand beside their names; `block-off` where that cannot be made out. */
export type BlockShift = 'block-low' | 'block-high' | 'block-off';

/** Which way a block of amounts slipped, going by where the amounts that should be in a row stand now. */
export function blockShift(corrections: readonly Correction[]): BlockShift {
  const byPlace = new Map(corrections.map((correction) => [addressKey(correction.at), correction]));
  const foundAt = (rows: number) =>
    corrections.filter(({ at, proposed }) => {
      const observed = byPlace.get(addressKey({ ...at, row: at.row + rows }))?.observed;
      return proposed && !proposed.isZero && observed?.equals(proposed);
    }).length;
  const [below, above] = [foundAt(1), foundAt(-1)];
  if (below === above) return 'block-off';
  return below > above ? 'block-low' : 'block-high';
}

function rowOf({ at }: Correction): string {
  return `${at.row} ${at.sheet}`;
}

function holds({ observed }: Correction, { proposed }: Correction): boolean {
  return observed !== undefined && proposed !== undefined && observed.equals(proposed);
}

function losesAll({ proposed }: Correction): boolean {
  return !proposed || proposed.isZero;
}
