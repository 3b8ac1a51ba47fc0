import { Amount } from '../../../../amount/amount';
import { ByAmount } from '../../../../amount/by-amount';
import { grouped } from '../../../../common/grouped';
import { hierarchyOf } from '../../../tables/hierarchy';
import type { Row } from '../../../tables/row';
import type { Block } from '../../../tables/table';
import { allows } from '../../network/constraint';
import type { Constraint } from '../../network/constraint';
import type { Change, Move } from '../../search/move';
import type { State } from '../../search/state';
import type { Involvement, Survey } from '../../search/survey';
import { isTooWide, spanOf } from '../row-span';
import { changesOf, misplacement, moveOf, PER_ROW, SURPRISE } from './amount-columns';
import type { Lanes, Shift } from './amount-columns';

/** A constraint over more rows than these is not likely to miss them all. */
const FEW_ROWS = 12;
/** A constraint over more rows than these does not point at any one of them. */
const MANY_ROWS = 400;
const FARTHEST = 3;
/** What only shows a part of another column again is hardly meant for that one. */
const SHOWN_AGAIN = 2;
/** The farther, the less likely. */
const PER_LANE = 0.1;

/**
 * Rows whose amounts stand so many columns off, as constraints say that would hold otherwise: a row alone, the rows of
 * one such constraint, of all of them, and all rows from the first to the last.
 */
export function* witnessedShifts(survey: Survey, block: Block, lanes: Lanes): Iterable<Move> {
  const { state } = survey;
  const focus = survey.rowsInFocus(block);
  const involvements = survey
    .of(block)
    .filter(({ places }) => places.length <= MANY_ROWS && places.some(({ row }) => focus.has(row)));
  const rows = rowsWorthTrying(involvements, lanes);
  const inFocus = [...survey.columnsInFocus(block)].map((key) => lanes.keys.indexOf(key));
  for (const shift of shiftsFor(rows, lanes)) {
    if (!inFocus.some((lane) => moves(shift, lane))) continue;
    const changes = new Map<Row, readonly Change[] | undefined>();
    const changesIn = (row: Row): readonly Change[] | undefined => {
      if (!changes.has(row)) changes.set(row, changesOf(state, row, lanes, shift));
      return changes.get(row);
    };
    const together = involvements.filter(
      (each) =>
        each.places.length <= FEW_ROWS &&
        moves(shift, lanes.keys.indexOf(each.key)) &&
        isWanted(each, gainIn(state, each, changesIn)),
    );
    const alone = rows.filter(
      (row) =>
        focus.has(row) && spans(shift, row, lanes) && isWantedAlone(survey, block, changesIn(row) ?? []),
    );
    if (alone.length === 0 && !together.some(({ constraint }) => survey.focus.has(constraint))) continue;
    for (const scope of scopesOf(block, together, alone))
      yield* moveFor(block, scope, changesIn, lanes, shift);
  }
}

/** The rows that constraints on few rows name, and of the others those that have an amount which some constraint misses. */
function rowsWorthTrying(involvements: readonly Involvement[], lanes: Lanes): Row[] {
  const missed = new ByAmount<Involvement>();
  for (const each of involvements) missed.set(each.wanted.abs(), each);
  const isMissed = (row: Row): boolean =>
    lanes.typedIn(row).some((typed) => typed !== undefined && missed.has(typed.amount));
  const rows = new Set<Row>();
  for (const { places } of involvements) {
    const isFew = places.length <= FEW_ROWS;
    for (const { row } of places) if (isFew || isMissed(row)) rows.add(row);
  }
  return [...rows];
}

/** Every way to move neighbouring amounts of a row that a constraint names; rows filled alike move alike. */
function shiftsFor(rows: readonly Row[], lanes: Lanes): Iterable<Shift> {
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
function moves({ first, last, by }: Shift, lane: number): boolean {
  const isIn = (each: number): boolean => each >= first && each <= last;
  return isIn(lane) || isIn(lane - by);
}

/** Whether the amounts of a row reach from the first lane of a shift to the last: those of others are moved by a shorter one. */
function spans({ first, last }: Shift, row: Row, lanes: Lanes): boolean {
  const typed = lanes.typedIn(row);
  return typed[first] !== undefined && typed[last] !== undefined;
}

/** What a column gains if its rows are shifted; undefined where one of them cannot be. */
function gainIn(
  state: State,
  { places, key }: Involvement,
  changesIn: (row: Row) => readonly Change[] | undefined,
): Amount | undefined {
  let gain = Amount.zero;
  for (const { row } of places) {
    const changes = changesIn(row);
    if (!changes) return undefined;
    const own = row.figures.get(key);
    const change = changes.find(({ figure }) => figure === own);
    if (change) gain = gain.plus(gainBy(state, change));
  }
  return gain;
}

function gainBy(state: State, { figure, to = Amount.zero }: Change): Amount {
  return to.minus(state.amountOf(figure) ?? Amount.zero);
}

/** Whether some constraint would hold if nothing else were changed. */
function isWantedAlone(survey: Survey, block: Block, changes: readonly Change[]): boolean {
  const { state } = survey;
  const residuals = new Map<Constraint, Amount>();
  for (const change of changes) {
    const gain = gainBy(state, change);
    for (const { constraint, sign, power } of survey.involving(block, change.figure)) {
      const before = residuals.get(constraint) ?? state.residualOf(constraint);
      residuals.set(constraint, before.plus(gain.scaledBy(power).times(sign)));
    }
  }
  return [...residuals].some(([constraint, residual]) => allows(constraint, residual));
}

/** Whether a constraint would hold with a gain. */
function isWanted({ wanted, constraint, sign }: Involvement, gain: Amount | undefined): boolean {
  if (!gain || gain.isZero) return false;
  if (constraint.equation.relation === '=') return gain.equals(wanted);
  return sign === 1 ? gain.compareTo(wanted) <= 0 : gain.compareTo(wanted) >= 0;
}

function scopesOf(
  block: Block,
  witnesses: readonly Involvement[],
  alone: readonly Row[],
): Iterable<readonly Row[]> {
  const scopes = new Map<string, readonly Row[]>();
  const add = (rows: readonly Row[]): void => void scopes.set(rows.map(({ index }) => index).join(), rows);
  for (const row of alone) add([row]);
  for (const { places } of witnesses) add(places.map(({ row }) => row));
  const indices = witnesses.flatMap(({ places }) => places.map(({ index }) => index));
  const [first, last] = spanOf(indices);
  for (const rows of indices.length > 0 ? wholeRuns(block, first) : []) {
    if (!isTooWide(rows.length, witnesses.length)) add(rows);
  }
  if (indices.length > 1) {
    const named = new Set(indices);
    add(block.rows.filter((_, index) => named.has(index)));
    add(withChildren(block, first, last));
  }
  return scopes.values();
}

/** A run of rows with those right below it that its rows are the sums of. */
function withChildren(block: Block, first: number, last: number): readonly Row[] {
  const { children } = hierarchyOf(block.rows);
  const within = new Set(block.rows.slice(first, last + 1));
  const isChild = (row: Row): boolean => [...within].some((parent) => children.get(parent)?.includes(row));
  for (const row of block.rows.slice(last + 1)) {
    if (!isChild(row)) break;
    within.add(row);
  }
  return [...within];
}

/** The rows of a column total are right together or wrong together. */
function wholeRuns({ rows }: Block, first: number): (readonly Row[])[] {
  return [rows.slice(first), rows];
}

function* moveFor(
  block: Block,
  rows: readonly Row[],
  changesIn: (row: Row) => readonly Change[] | undefined,
  lanes: Lanes,
  { first, last, by }: Shift,
): Iterable<Move> {
  const shifted: Row[] = [];
  const changes: Change[] = [];
  for (const row of rows) {
    const own = changesIn(row);
    if (!own) return;
    if (own.length > 0) shifted.push(row);
    changes.push(...own);
  }
  if (shifted.length === 0) return;
  const against =
    first === last ? misplacement(shifted, lanes.keys[first] ?? '', lanes.keys[first + by] ?? '') : 0;
  const isShownAgain = block.layout.bounds?.some(({ part }) => part === lanes.keys[first]) ?? false;
  const distance = PER_LANE * Math.abs(by) * (last - first + 1);
  yield moveOf(
    changes,
    SURPRISE + distance + PER_ROW * (shifted.length - 1) + against + (isShownAgain ? SHOWN_AGAIN : 0),
  );
}
