import { Amount } from '../../../../amount/amount';
import { ByAmount } from '../../../../amount/by-amount';
import type { Row } from '../../../tables/row';
import type { Block } from '../../../tables/table';
import { allows } from '../../network/constraint';
import type { Constraint } from '../../network/constraint';
import type { Change, Move } from '../../search/move';
import type { State } from '../../search/state';
import type { Involvement, Survey } from '../../search/survey';
import { changesOf, misplacement, moveOf, moves, PER_ROW, shiftsFor, spans, SURPRISE } from './shift';
import type { Shift } from './shift';
import type { Lanes } from './amount-columns';
import { scopesOf } from './shift-scopes';
/** A constraint over more rows than these is not likely to miss them all. */
const FEW_ROWS = 12;
/** A constraint over more rows than these does not point at any one of them. */
const MANY_ROWS = 400;
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
