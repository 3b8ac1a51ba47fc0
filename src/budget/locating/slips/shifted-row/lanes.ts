import type { Amount } from '../../../amount/amount';
import type { Figure } from '../../../reading/figure';
import type { Row } from '../../../reading/row';
import type { Block } from '../../../reading/table';
import type { Change, Move } from '../../search/move';
import type { State } from '../../search/state';

/** An amount of a row that was typed. */
export interface Typed {
  readonly figure: Figure;
  readonly amount: Amount;
}

/** The amount columns of a block as they stand on the sheet, from left to right; rows are read when they are asked for. */
export class Lanes {
  /** The keys of the columns. */
  readonly keys: readonly string[];
  private readonly rows = new Map<Row, readonly (Typed | undefined)[]>();

  constructor(
    private readonly state: State,
    { layout, columns }: Block,
  ) {
    this.keys = layout.columns
      .filter(({ role, key }) => role.kind === 'amount' && columns.has(key))
      .map(({ key }) => ({ key, column: columns.get(key) ?? 0 }))
      .sort((a, b) => a.column - b.column)
      .map(({ key }) => key);
  }

  get count(): number {
    return this.keys.length;
  }

  /** The figure of a row in a lane. */
  figureAt(row: Row, lane: number): Figure | undefined {
    const key = this.keys[lane];
    return key === undefined ? undefined : row.figures.get(key);
  }

  /** What was typed in a row, by lane. */
  typedIn(row: Row): readonly (Typed | undefined)[] {
    const known = this.rows.get(row) ?? this.keys.map((_, lane) => this.read(row, lane));
    this.rows.set(row, known);
    return known;
  }

  /** The lanes of a row that hold something typed. */
  filledIn(row: Row): number[] {
    return this.typedIn(row).flatMap((typed, lane) => (typed ? [lane] : []));
  }

  private read(row: Row, lane: number): Typed | undefined {
    const figure = this.figureAt(row, lane);
    const amount = figure && this.state.amountOf(figure);
    if (!amount || amount.isZero || this.state.network.derivations.isDerived(figure)) return undefined;
    return { figure, amount };
  }
}

/** How amounts are moved: those from one lane to another, both included, by so many lanes to the right. */
export interface Shift {
  readonly first: number;
  readonly last: number;
  readonly by: number;
}

export const SURPRISE = 2;
/** Beyond the first: that several rows were shifted alike is one slip. */
export const PER_ROW = 0.05;

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
  const typed = lanes.typedIn(row);
  for (let lane = first; lane <= last; lane++) {
    const own = typed[lane];
    if (!own) continue;
    const target = lanes.figureAt(row, lane + by);
    const stays = lane + by < first || lane + by > last;
    if (!target || (stays && !state.isFree(target))) return undefined;
    moved.set(target, own.amount);
    left.push(own.figure);
  }
  return [
    ...left.filter((figure) => !moved.has(figure)).map((figure): Change => ({ figure, to: undefined })),
    ...[...moved].map(([figure, to]) => ({ figure, to })),
  ].filter(({ figure, to }) => !(to && state.amountOf(figure)?.equals(to)));
}

export function moveOf(changes: readonly Change[], surprise: number, reproduces = true): Move {
  return { slip: 'shifted-row', changes, insertions: [], surprise, reproduces, oddness: 0 };
}
