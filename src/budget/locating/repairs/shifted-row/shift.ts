import { grouped } from '../../../../common/grouped';
import type { Row } from '../../../tables/row';
import type { Change, Move } from '../../search/move';
import type { State } from '../../search/state';
import type { Lanes } from './amount-columns';

/** How amounts are moved: those from one lane to another, both included, by so many lanes to the right. */
export interface Shift {
  readonly first: number;
  readonly last: number;
  readonly by: number;
}

export const SURPRISE = 2;
/** Beyond the first: that several rows were shifted alike is one slip. */
export const PER_ROW = 0.05;
/** What it counts for that a code belongs in the one column, and not in the other. */
const BY_CODE = 2.5;
/** So many columns to either side, at most. */
const FARTHEST = 3;

/** Every way to move neighbouring amounts of a row that a constraint names; rows filled alike move alike. */
export function shiftsFor(rows: readonly Row[], lanes: Lanes): Iterable<Shift> {
  const shifts = new Map<string, Shift>();
  for (const filled of grouped(rows, (row) => lanes.filledIn(row).join()).values()) {
    for (const shift of shiftsOf(lanes.filledIn(filled[0]), lanes)) {
      shifts.set(Object.values(shift).join(), shift);
    }
  }
  return shifts.values();
}

function* shiftsOf(filled: readonly number[], lanes: Lanes): Iterable<Shift> {
  for (const [i, first] of filled.entries()) {
    for (const last of filled.slice(i)) {
      for (let by = -FARTHEST; by <= FARTHEST; by++) {
        if (by !== 0 && first + by >= 0 && last + by < lanes.count) yield { first, last, by };
      }
    }
  }
}

/** Whether a shift takes amounts out of a lane, or puts some into it. */
export function moves({ first, last, by }: Shift, lane: number): boolean {
  const isIn = (each: number): boolean => each >= first && each <= last;
  return isIn(lane) || isIn(lane - by);
}

/** Whether the amounts of a row reach from the first lane of a shift to the last: those of others are moved by a shorter one. */
export function spans({ first, last }: Shift, row: Row, lanes: Lanes): boolean {
  const typed = lanes.typedIn(row);
  return typed[first] !== undefined && typed[last] !== undefined;
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

/** How much the rows' own codes speak against their amounts being moved; below 0 where they speak for it. */
export function misplacement(rows: readonly Row[], from: string, to: string): number {
  const speaks = (key: string): boolean[] => rows.flatMap((row) => belongsIn(row, key) ?? []);
  const [here, there] = [speaks(from), speaks(to)];
  if (here.includes(true) || there.includes(false)) return BY_CODE;
  return here.length > 0 && there.length > 0 ? -BY_CODE : 0;
}
