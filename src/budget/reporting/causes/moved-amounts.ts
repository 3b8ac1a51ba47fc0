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
 * Which shifted amount went where: each cell that gains an amount, with the cell that holds it now, in the same row or
 * elsewhere; where none holds it just so, the next one of the row that loses its amount.
 */
export function movedAmounts(corrections: readonly Correction[]): MovedAmount[] {
  const sources = corrections.filter(({ observed }) => observed && !observed.isZero);
  const byRow = grouped(sources, rowOf);
  const byAmount = grouped(sources, ({ observed }) => observed?.toString());
  const used = new Set<Correction>();
  const moves: MovedAmount[] = [];
  for (const to of corrections) {
    if (!to.proposed || to.proposed.isZero) continue;
    const isFree = (each: Correction) => each !== to && !used.has(each);
    const beside = (byRow.get(rowOf(to)) ?? []).filter(isFree);
    const from =
      beside.find((each) => holds(each, to)) ??
      byAmount.get(to.proposed.toString())?.find(isFree) ??
      beside.find(losesAll);
    if (!from) continue;
    used.add(from);
    moves.push({ from, to });
  }
  return moves;
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
