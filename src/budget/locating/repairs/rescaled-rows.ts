import { Amount } from '../../../amount/amount';
import { oncePer } from '../../../common/once-per';
import type { Figure } from '../../tables/figure';
import type { Row } from '../../tables/row';
import type { Block, Table } from '../../tables/table';
import { repairOf } from '../search/repair';
import type { Change, Repair } from '../search/repair';
import type { State } from '../search/state';
import type { ColumnViolation, ViolationIndex } from '../search/violation-index';
import { COST, PRIOR } from '../costs';
import { costOfShift } from './typing-errors';
import { isTooWide, spanOf } from './row-span';
import { RunsOfRows, sumToGain } from './rescaled-runs';

const UNIT_POWER = 4;
/** What the point, the comma or the unit shift amounts by, besides the decimals that a table prints. */
const POWERS = [-UNIT_POWER, UNIT_POWER, -6, 6, -3, 3, -2, 2, -1, 1];

/**
 * Rows whose amounts have all lost their decimal point, or are in another unit: a whole table, every amount without
 * decimals among such with, a page, a single row.
 */
export function* rescaledRows(violations: ViolationIndex): Iterable<Repair> {
  for (const block of violations.blocks) {
    const table = violations.of(block)[0]?.table;
    if (!table) continue;
    const powers = [...new Set([...POWERS, -decimalsAround(violations, table)])].filter(
      (power) => power !== 0,
    );
    yield* wholeNumbersAmongDecimals(violations.state, table, block);
    const runs = violations
      .of(block)
      .filter(({ constraint }) => constraint.equation.relation === '=' && violations.focus.has(constraint))
      .map((violation) => new RunsOfRows(violations, block, violation));
    for (const power of powers.filter((each) => isConceivable(violations, block, each))) {
      const changes = oncePer(({ figures }: Row) => changesOf(violations.state, figures.values(), power));
      for (const rows of runs.flatMap((each) => [...each.by(power)])) {
        yield* rescaled(table, rows.flatMap(changes), power);
      }
      const bearsWitness = (each: ColumnViolation): boolean => wouldHold(violations, each, power);
      if (!violations.of(block).some((each) => violations.focus.has(each.constraint) && bearsWitness(each)))
        continue;
      const witnesses = violations.of(block).filter(bearsWitness);
      const isNarrow = !isTooWide(rowsIn(table), witnesses.length);
      if (isNarrow) yield* wholeTable(violations, table, block, power, witnesses, changes);
      for (const rows of witnessedRuns(block, witnesses)) {
        yield* rescaled(table, rows.flatMap(changes), power);
      }
    }
  }
}

/** A rescaling of all that stands in a table. */
function asTable(repair: Repair, isTold: boolean): Repair {
  const cost =
    repair.cost +
    (isTold ? 0 : COST.tableByLimit) +
    (repair.errorType === 'unit' ? COST.tableInOtherUnit : 0);
  return { ...repair, cost };
}

/** Whether a table prints no decimals and the others do. */
function isOdd(violations: ViolationIndex, table: Table): boolean {
  return table.decimals === 0 && decimalsAround(violations, table) > 0;
}

function rowsIn({ blocks }: Table): number {
  return blocks.reduce((sum, { rows }) => sum + rows.length, 0);
}

/** A table as a whole, and each of two halves that stand side by side. */
function* wholeTable(
  violations: ViolationIndex,
  table: Table,
  block: Block,
  power: number,
  witnesses: readonly ColumnViolation[],
  changes: (row: Row) => readonly Change[],
): Iterable<Repair> {
  const isTold =
    witnesses.some(({ constraint }) => constraint.equation.relation === '=') || isOdd(violations, table);
  const all = table.blocks.flatMap(({ rows }) => rows.flatMap(changes));
  for (const repair of rescaled(table, all, power)) yield asTable(repair, isTold);
  if (table.blocks.length > 1) yield* rescaled(table, block.rows.flatMap(changes), power);
}

/** More 元 than there are in any budget. */
const TOO_MUCH = 1e18;

/** Whether the amounts of a block could be larger by so many powers of ten. */
function isConceivable(violations: ViolationIndex, block: Block, power: number): boolean {
  const [first] = violations.of(block);
  return power < 0 || !first || Math.abs(violations.sumOf(first).magnitude) * 10 ** power < TOO_MUCH;
}

/** The decimals that the tables of the book print. */
function decimalsAround({ state }: ViolationIndex, table: Table): number {
  if (table.decimals > 0) return table.decimals;
  return Math.max(...state.graph.book.tables.map(({ decimals }) => decimals));
}

/** Rows without decimals, and with an amount too large for that, in a table that prints some. */
function* wholeNumbersAmongDecimals(state: State, table: Table, block: Block): Iterable<Repair> {
  const { decimals } = table;
  if (decimals === 0) return;
  const least = Amount.ofScaled(1, 0).scaledBy(decimals - 1);
  const isWhole = (figure: Figure): boolean => state.amountOf(figure)?.decimals === 0;
  const odd = block.rows.flatMap(({ figures }) => {
    const whole = figures.values().filter(isWhole);
    const isOdd = whole.some((figure) => (state.amountOf(figure)?.abs().compareTo(least) ?? -1) >= 0);
    return isOdd ? whole : [];
  });
  yield* rescaled(
    table,
    changesOf(state, odd, -decimals),
    -decimals,
    Math.min(odd.length * PRIOR.wholeNumber, PRIOR.mostWholeNumbers),
  );
}

/** Several amounts rescaled alike: one alone is for the types of error in a single cell. */
function* rescaled(
  table: Table,
  changes: readonly Change[],
  power: number,
  prior: number = PRIOR.none,
): Iterable<Repair> {
  if (changes.length < 2) return;
  const isUnit = Math.abs(power) === UNIT_POWER;
  const cost = (isUnit ? COST.unit : costOfShift(power, decimalsOf(table, changes))) + COST.page;
  yield repairOf(isUnit ? 'unit' : 'separator', changes, { cost, reproduces: true, prior });
}

function decimalsOf(table: Table, changes: readonly Change[]): number {
  return changes.reduce((most, { figure }) => Math.max(most, figure.decimals), table.decimals);
}

/** Formulas follow by themselves. */
function changesOf(state: State, figures: readonly Figure[], power: number): Change[] {
  return figures.flatMap((figure) => {
    const from = state.amountOf(figure);
    if (!from || from.isZero || state.graph.derivations.isDerived(figure)) return [];
    return [{ figure, to: from.scaledBy(power) }];
  });
}

/** Whether a constraint holds once its rows of the block are rescaled. */
function wouldHold(violations: ViolationIndex, violation: ColumnViolation, power: number): boolean {
  const { constraint, wanted, sign } = violation;
  const sum = violations.sumOf(violation);
  if (sum.isZero) return false;
  if (constraint.equation.relation === '=') return sumToGain(wanted, power)?.equals(sum) ?? false;
  const excess = sum.scaledBy(power).compareTo(sum.plus(wanted));
  return sign === 1 ? excess <= 0 : excess >= 0;
}

/** The rows of a page at its edges may take part in nothing that tells. */
const MARGIN = 3;

function upTo(count: number, from: number, step: 1 | -1): number[] {
  return Array.from({ length: count }, (_, i) => from + step * (i + 1));
}

/** From the first to the last row that bears witness; to the total below; to the end. */
function* witnessedRuns({ rows }: Block, witnesses: readonly ColumnViolation[]): Iterable<readonly Row[]> {
  const indices = witnesses.flatMap(({ places }) => places.map(({ index }) => index));
  const [first, last] = spanOf(indices);
  if (first === last) return;
  const total = rows.findIndex(({ role }, index) => index > last && role !== 'data');
  const ends = new Set([last, ...(total < 0 ? [] : [total]), rows.length - 1, ...upTo(MARGIN, last, 1)]);
  const starts = new Set([first, 0, ...upTo(MARGIN, first, -1)]);
  for (const end of ends) {
    for (const start of starts) {
      if (start >= 0 && !isTooWide(end - start, witnesses.length)) yield rows.slice(start, end + 1);
    }
  }
}
