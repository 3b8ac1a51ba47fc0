import { grouped } from '../../../../common/grouped';
import type { Row } from '../../../tables/row';
import { COST } from '../../costs';
import { belongsIn } from '../economic-nature';
import { repairOf } from '../../search/repair';
import type { Change, Repair } from '../../search/repair';
import type { State } from '../../search/state';
import type { AmountColumns } from './amount-columns';

/** How amounts are moved: those from one column to another, both included, by so many columns to the right. */
export interface Shift {
  readonly first: number;
  readonly last: number;
  readonly by: number;
}

/** So many columns to either side, at most. */
const FARTHEST = 3;

/** Every way to move neighbouring amounts of a row that a constraint names; rows filled alike move alike. */
export function shiftsFor(rows: readonly Row[], columns: AmountColumns): Iterable<Shift> {
  const shifts = new Map<string, Shift>();
  for (const filled of grouped(rows, (row) => columns.filledIn(row).join()).values()) {
    for (const shift of shiftsOf(columns.filledIn(filled[0]), columns)) {
      shifts.set(Object.values(shift).join(), shift);
    }
  }
  return shifts.values();
}

function* shiftsOf(filled: readonly number[], columns: AmountColumns): Iterable<Shift> {
  for (const [i, first] of filled.entries()) {
    for (const last of filled.slice(i)) {
      for (let by = -FARTHEST; by <= FARTHEST; by++) {
        if (by !== 0 && first + by >= 0 && last + by < columns.count) yield { first, last, by };
      }
    }
  }
}

/** Whether a shift takes amounts out of a column, or puts some into it. */
export function touches({ first, last, by }: Shift, column: number): boolean {
  const isIn = (each: number): boolean => each >= first && each <= last;
  return isIn(column) || isIn(column - by);
}

/** Whether the amounts of a row reach from the first column of a shift to the last: those of others are moved by a shorter one. */
export function spans({ first, last }: Shift, row: Row, columns: AmountColumns): boolean {
  const typed = columns.typedIn(row);
  return typed[first] !== undefined && typed[last] !== undefined;
}

/**
 * What a shift changes in a row: nothing where it has no amounts to move.
 * @returns undefined where an amount would land beside the table, or on another that stays
 */
export function changesOf(
  state: State,
  row: Row,
  columns: AmountColumns,
  { first, last, by }: Shift,
): Change[] | undefined {
  const [figures, typed] = [columns.figuresIn(row), columns.typedIn(row)];
  const isMoved = (column: number): boolean =>
    column >= first && column <= last && typed[column] !== undefined;
  const emptied: Change[] = [];
  const filled: Change[] = [];
  for (let column = first; column <= last; column++) {
    const own = typed[column];
    if (!own) continue;
    const target = figures[column + by];
    const stays = column + by < first || column + by > last;
    if (!target || (stays && !state.isFree(target))) return undefined;
    if (!isMoved(column - by)) emptied.push({ figure: own.figure, to: undefined });
    if (!state.amountOf(target)?.equals(own.amount)) filled.push({ figure: target, to: own.amount });
  }
  return emptied.length === 0 ? filled : [...emptied, ...filled];
}

export function shiftRepair(changes: readonly Change[], cost: number, reproduces = true): Repair {
  return repairOf('shifted-row', changes, { cost, reproduces });
}

/** How much the rows' own codes speak against their amounts being moved; below 0 where they speak for it. */
export function misplacement(rows: readonly Row[], from: string, to: string): number {
  const speaks = (key: string): boolean[] => rows.flatMap((row) => belongsIn(row, key) ?? []);
  const [here, there] = [speaks(from), speaks(to)];
  if (here.includes(true) || there.includes(false)) return COST.shiftAgainstCodes;
  return here.length > 0 && there.length > 0 ? -COST.shiftAgainstCodes : 0;
}
