import type { Amount } from '../../../../amount/amount';
import type { Figure } from '../../../tables/figure';
import type { Row } from '../../../tables/row';
import type { Block } from '../../../tables/table';
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
  private readonly figures = new Map<Row, readonly (Figure | undefined)[]>();
  private readonly typed = new Map<Row, readonly (Typed | undefined)[]>();

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

  /** The figures of a row, by lane. */
  figuresIn(row: Row): readonly (Figure | undefined)[] {
    const known = this.figures.get(row) ?? this.keys.map((key) => row.figures.get(key));
    this.figures.set(row, known);
    return known;
  }

  /** What was typed in a row, by lane. */
  typedIn(row: Row): readonly (Typed | undefined)[] {
    const known = this.typed.get(row) ?? this.figuresIn(row).map((figure) => this.typedAt(figure));
    this.typed.set(row, known);
    return known;
  }

  /** The lanes of a row that hold something typed. */
  filledIn(row: Row): number[] {
    return this.typedIn(row).flatMap((typed, lane) => (typed ? [lane] : []));
  }

  private typedAt(figure: Figure | undefined): Typed | undefined {
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
  const [figures, typed] = [lanes.figuresIn(row), lanes.typedIn(row)];
  const isMoved = (lane: number): boolean => lane >= first && lane <= last && typed[lane] !== undefined;
  const emptied: Change[] = [];
  const filled: Change[] = [];
  for (let lane = first; lane <= last; lane++) {
    const own = typed[lane];
    if (!own) continue;
    const target = figures[lane + by];
    const stays = lane + by < first || lane + by > last;
    if (!target || (stays && !state.isFree(target))) return undefined;
    if (!isMoved(lane - by)) emptied.push({ figure: own.figure, to: undefined });
    if (!state.amountOf(target)?.equals(own.amount)) filled.push({ figure: target, to: own.amount });
  }
  return emptied.length === 0 ? filled : [...emptied, ...filled];
}

export function moveOf(changes: readonly Change[], surprise: number, reproduces = true): Move {
  return { slip: 'shifted-row', changes, insertions: [], surprise, reproduces, oddness: 0 };
}

/** Columns of 人员经费 and 公用经费. */
const NATURES: Readonly<Record<string, RegExp>> = { personnel: /^30[13]/, public: /^(?:302|307|309|310)/ };

/**
 * Whether a row's department economic code belongs in a column: 301 and 303 are personnel funds, 302 and the
 * capital codes public funds (财政部《支出经济分类科目》).
 * @returns undefined where the column or the code says nothing of it
 */
function belongsIn({ codes }: Row, key: string): boolean | undefined {
  const code = codes.departmentEconomic?.code;
  const nature = NATURES[key];
  return code === undefined ? undefined : nature?.test(code);
}

/** What it counts for that a code belongs in the one column, and not in the other. */
const BY_CODE = 2.5;

/** How much the rows' own codes speak against their amounts being moved; below 0 where they speak for it. */
export function misplacement(rows: readonly Row[], from: string, to: string): number {
  const speaks = (key: string): boolean[] => rows.flatMap((row) => belongsIn(row, key) ?? []);
  const [here, there] = [speaks(from), speaks(to)];
  if (here.includes(true) || there.includes(false)) return BY_CODE;
  return here.length > 0 && there.length > 0 ? -BY_CODE : 0;
}
