import type { Amount } from '../../../amount/amount';
import type { Figure } from '../../../reading/figure';
import type { Row } from '../../../reading/row';
import type { Block } from '../../../reading/table';
import type { Change, Move } from '../../search/move';
import type { State } from '../../search/state';

/** The keys of a block's amount columns as they stand on the sheet, from left to right. */
export type Lanes = readonly string[];

/** How amounts are moved: those from one lane to another, both included, by so many lanes to the right. */
export interface Shift {
  readonly first: number;
  readonly last: number;
  readonly by: number;
}

export const SURPRISE = 2;
/** Beyond the first: that several rows were shifted alike is one slip. */
export const PER_ROW = 0.05;

export function lanesOf({ layout, columns }: Block): Lanes {
  return layout.columns
    .filter(({ role, key }) => role.kind === 'amount' && columns.has(key))
    .map(({ key }) => ({ key, column: columns.get(key) ?? 0 }))
    .sort((a, b) => a.column - b.column)
    .map(({ key }) => key);
}

/** An amount of a row that was typed, by its lane. */
export function typedAt(
  state: State,
  row: Row,
  lanes: Lanes,
  lane: number,
): { figure: Figure; amount: Amount } | undefined {
  const figure = row.figures.get(lanes[lane] ?? '');
  const amount = figure && state.amountOf(figure);
  if (!figure || !amount || amount.isZero || state.network.derivations.isDerived(figure)) return undefined;
  return { figure, amount };
}

/**
 * What a shift changes in a row: nothing where it has no amounts to move.
 * @returns undefined where an amount would land beside the table, or on another that stays
 */
export function changesOf(
  state: State,
  row: Row,
  lanes: Lanes,
  { first, last, by }: Shift,
): Change[] | undefined {
  const moved = new Map<Figure, Amount>();
  const left: Figure[] = [];
  for (let lane = first; lane <= last; lane++) {
    const typed = typedAt(state, row, lanes, lane);
    if (!typed) continue;
    const target = row.figures.get(lanes[lane + by] ?? '');
    const stays = lane + by < first || lane + by > last;
    if (!target || (stays && !state.isFree(target))) return undefined;
    moved.set(target, typed.amount);
    left.push(typed.figure);
  }
  return [
    ...left.filter((figure) => !moved.has(figure)).map((figure): Change => ({ figure, to: undefined })),
    ...[...moved].map(([figure, to]) => ({ figure, to })),
  ].filter(({ figure, to }) => !(to && state.amountOf(figure)?.equals(to)));
}

export function moveOf(changes: readonly Change[], surprise: number, reproduces = true): Move {
  return { slip: 'shifted-row', changes, insertions: [], surprise, reproduces, oddness: 0 };
}
