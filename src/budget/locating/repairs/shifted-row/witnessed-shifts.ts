import { Amount } from '../../../../amount/amount';
import { ByAmount } from '../../../../amount/by-amount';
import type { Row } from '../../../tables/row';
import type { Block } from '../../../tables/table';
import { allows } from '../../graph/constraint';
import type { Constraint } from '../../graph/constraint';
import type { Change, Repair } from '../../search/repair';
import type { State } from '../../search/state';
import type { ColumnViolation, ViolationIndex } from '../../search/violation-index';
import { COST } from '../../costs';
import { changesOf, misplacement, shiftRepair, shiftsFor, spans, touches } from './shift';
import type { Shift } from './shift';
import type { AmountColumns } from './amount-columns';
import { scopesOf } from './shift-scopes';

/** A constraint over more rows than these is not likely to miss them all. */
const FEW_ROWS = 12;
/** A constraint over more rows than these does not point at any one of them. */
const MANY_ROWS = 400;

/**
 * Rows whose amounts stand so many columns off, as constraints say that would hold otherwise: a row alone, the rows of
 * one such constraint, of all of them, and all rows from the first to the last.
 */
export function* witnessedShifts(
  violations: ViolationIndex,
  block: Block,
  columns: AmountColumns,
): Iterable<Repair> {
  const { state } = violations;
  const focus = violations.rowsInFocus(block);
  const columnViolations = violations
    .of(block)
    .filter(({ places }) => places.length <= MANY_ROWS && places.some(({ row }) => focus.has(row)));
  const rows = rowsWorthTrying(columnViolations, columns);
  const inFocus = [...violations.columnsInFocus(block)].map((key) => columns.keys.indexOf(key));
  for (const shift of shiftsFor(rows, columns)) {
    if (!inFocus.some((column) => touches(shift, column))) continue;
    const changes = new Map<Row, readonly Change[] | undefined>();
    const changesIn = (row: Row): readonly Change[] | undefined => {
      if (!changes.has(row)) changes.set(row, changesOf(state, row, columns, shift));
      return changes.get(row);
    };
    const together = columnViolations.filter(
      (each) =>
        each.places.length <= FEW_ROWS &&
        touches(shift, columns.keys.indexOf(each.key)) &&
        isWanted(each, gainIn(state, each, changesIn)),
    );
    const alone = rows.filter(
      (row) =>
        focus.has(row) &&
        spans(shift, row, columns) &&
        isWantedAlone(violations, block, changesIn(row) ?? []),
    );
    if (alone.length === 0 && !together.some(({ constraint }) => violations.focus.has(constraint))) continue;
    for (const scope of scopesOf(block, together, alone))
      yield* repairFor(block, scope, changesIn, columns, shift);
  }
}

/** The rows that constraints on few rows name, and of the others those that have an amount which some constraint misses. */
function rowsWorthTrying(columnViolations: readonly ColumnViolation[], columns: AmountColumns): Row[] {
  const missed = new ByAmount<ColumnViolation>();
  for (const each of columnViolations) missed.set(each.wanted.abs(), each);
  const isMissed = (row: Row): boolean =>
    columns.typedIn(row).some((typed) => typed !== undefined && missed.has(typed.amount));
  const rows = new Set<Row>();
  for (const { places } of columnViolations) {
    const isFew = places.length <= FEW_ROWS;
    for (const { row } of places) if (isFew || isMissed(row)) rows.add(row);
  }
  return [...rows];
}

/** What a column gains if its rows are shifted; undefined where one of them cannot be. */
function gainIn(
  state: State,
  { places, key }: ColumnViolation,
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
function isWantedAlone(violations: ViolationIndex, block: Block, changes: readonly Change[]): boolean {
  const { state } = violations;
  const residuals = new Map<Constraint, Amount>();
  for (const change of changes) {
    const gain = gainBy(state, change);
    for (const { constraint, sign, power } of violations.ofFigure(block, change.figure)) {
      const before = residuals.get(constraint) ?? state.residualOf(constraint);
      residuals.set(constraint, before.plus(gain.scaledBy(power).times(sign)));
    }
  }
  return [...residuals].some(([constraint, residual]) => allows(constraint, residual));
}

/** Whether a constraint would hold with a gain. */
function isWanted({ wanted, constraint, sign }: ColumnViolation, gain: Amount | undefined): boolean {
  if (!gain || gain.isZero) return false;
  if (constraint.equation.relation === '=') return gain.equals(wanted);
  return sign === 1 ? gain.compareTo(wanted) <= 0 : gain.compareTo(wanted) >= 0;
}

function* repairFor(
  block: Block,
  rows: readonly Row[],
  changesIn: (row: Row) => readonly Change[] | undefined,
  columns: AmountColumns,
  { first, last, by }: Shift,
): Iterable<Repair> {
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
    first === last ? misplacement(shifted, columns.keys[first] ?? '', columns.keys[first + by] ?? '') : 0;
  const isShownAgain = block.layout.bounds?.some(({ part }) => part === columns.keys[first]) ?? false;
  const distance = COST.shiftByColumn * Math.abs(by) * (last - first + 1);
  yield shiftRepair(
    changes,
    COST.shiftedRow +
      distance +
      COST.shiftedRowMore * (shifted.length - 1) +
      against +
      (isShownAgain ? COST.shiftOfShownAgain : 0),
  );
}
