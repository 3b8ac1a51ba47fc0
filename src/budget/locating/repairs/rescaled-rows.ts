import { Amount } from '../../../amount/amount';
import { oncePer } from '../../../common/once-per';
import type { Figure } from '../../tables/figure';
import type { Row } from '../../tables/row';
import type { Block, Table } from '../../tables/table';
import type { Change, Move } from '../search/move';
import type { State } from '../search/state';
import type { Involvement, Survey } from '../search/survey';
import { surpriseOfShift } from './typing-errors';
import { isTooWide, spanOf } from './row-span';
import { RunsOfRows, sumToGain } from './rescaled-runs';

const UNIT_POWER = 4;
/** What the point, the comma or the unit shift amounts by, besides the decimals that a table prints. */
const POWERS = [-UNIT_POWER, UNIT_POWER, -6, 6, -3, 3, -2, 2, -1, 1];
/** What a page of odd-looking amounts counts for. */
const MOST_ODD = 5;
const TABLE = 0.6;
const BY_LIMIT = 3;
/** A page is a pattern: its many cells are one slip. */
const PAGE = 0.4;

/**
 * Rows whose amounts have all lost their decimal point, or are in another unit: a whole table, every amount without
 * decimals among such with, a page, a single row.
 */
export function* rescaledRows(survey: Survey): Iterable<Move> {
  for (const block of survey.blocks) {
    const table = survey.of(block)[0]?.table;
    if (!table) continue;
    const powers = [...new Set([...POWERS, -decimalsAround(survey, table)])].filter((power) => power !== 0);
    yield* wholeNumbersAmongDecimals(survey.state, table, block);
    const runs = survey
      .of(block)
      .filter(({ constraint }) => constraint.equation.relation === '=' && survey.focus.has(constraint))
      .map((involvement) => new RunsOfRows(survey, block, involvement));
    for (const power of powers.filter((each) => isConceivable(survey, block, each))) {
      const changes = oncePer(({ figures }: Row) => changesOf(survey.state, figures.values(), power));
      for (const rows of runs.flatMap((each) => [...each.by(power)])) {
        yield* moveOf(table, rows.flatMap(changes), power);
      }
      const bearsWitness = (each: Involvement): boolean => wouldHold(survey, each, power);
      if (!survey.of(block).some((each) => survey.focus.has(each.constraint) && bearsWitness(each))) continue;
      const witnesses = survey.of(block).filter(bearsWitness);
      const isNarrow = !isTooWide(rowsIn(table), witnesses.length);
      if (isNarrow) yield* wholeTable(survey, table, block, power, witnesses, changes);
      for (const rows of witnessedRuns(block, witnesses)) {
        yield* moveOf(table, rows.flatMap(changes), power);
      }
    }
  }
}

/**
 * A table in another unit than its heading says is likelier than one whose every point is astray. That a table is too
 * large for a limit says little of all its amounts.
 */
function asTable(move: Move, isTold: boolean): Move {
  const surprise = move.surprise + (isTold ? 0 : BY_LIMIT) - (move.slip === 'unit' ? TABLE : 0);
  return { ...move, surprise };
}

/** Whether a table prints no decimals and the others do. */
function isOdd(survey: Survey, table: Table): boolean {
  return table.decimals === 0 && decimalsAround(survey, table) > 0;
}

function rowsIn({ blocks }: Table): number {
  return blocks.reduce((sum, { rows }) => sum + rows.length, 0);
}

/** A table as a whole, and each of two halves that stand side by side. */
function* wholeTable(
  survey: Survey,
  table: Table,
  block: Block,
  power: number,
  witnesses: readonly Involvement[],
  changes: (row: Row) => readonly Change[],
): Iterable<Move> {
  const isTold =
    witnesses.some(({ constraint }) => constraint.equation.relation === '=') || isOdd(survey, table);
  const all = table.blocks.flatMap(({ rows }) => rows.flatMap(changes));
  for (const move of moveOf(table, all, power)) yield asTable(move, isTold);
  if (table.blocks.length > 1) yield* moveOf(table, block.rows.flatMap(changes), power);
}

/** More 元 than there are in any budget. */
const TOO_MUCH = 1e18;

/** Whether the amounts of a block could be larger by so many powers of ten. */
function isConceivable(survey: Survey, block: Block, power: number): boolean {
  const [first] = survey.of(block);
  return power < 0 || !first || Math.abs(survey.sumOf(first).magnitude) * 10 ** power < TOO_MUCH;
}

/** The decimals that the tables of the book print. */
function decimalsAround({ state }: Survey, table: Table): number {
  if (table.decimals > 0) return table.decimals;
  return Math.max(...state.network.book.tables.map(({ decimals }) => decimals));
}

/** Rows without decimals, and with an amount too large for that, in a table that prints some. */
function* wholeNumbersAmongDecimals(state: State, table: Table, block: Block): Iterable<Move> {
  const { decimals } = table;
  if (decimals === 0) return;
  const least = Amount.ofScaled(1, 0).scaledBy(decimals - 1);
  const isWhole = (figure: Figure): boolean => state.amountOf(figure)?.decimals === 0;
  const odd = block.rows.flatMap(({ figures }) => {
    const whole = figures.values().filter(isWhole);
    const isOdd = whole.some((figure) => (state.amountOf(figure)?.abs().compareTo(least) ?? -1) >= 0);
    return isOdd ? whole : [];
  });
  yield* moveOf(table, changesOf(state, odd, -decimals), -decimals, Math.min(odd.length / 4, MOST_ODD));
}

function* moveOf(table: Table, changes: readonly Change[], power: number, oddness = 0): Iterable<Move> {
  if (changes.length < 2) return;
  const isUnit = Math.abs(power) === UNIT_POWER;
  yield {
    slip: isUnit ? 'unit' : 'separator',
    changes,
    insertions: [],
    surprise: (isUnit ? 1.2 : surpriseOfShift(power, decimalsOf(table, changes))) + PAGE,
    reproduces: true,
    oddness,
  };
}

function decimalsOf(table: Table, changes: readonly Change[]): number {
  return changes.reduce((most, { figure }) => Math.max(most, figure.decimals), table.decimals);
}

/** Formulas follow by themselves. */
function changesOf(state: State, figures: readonly Figure[], power: number): Change[] {
  return figures.flatMap((figure) => {
    const from = state.amountOf(figure);
    if (!from || from.isZero || state.network.derivations.isDerived(figure)) return [];
    return [{ figure, to: from.scaledBy(power) }];
  });
}

/** Whether a constraint holds once its rows of the block are rescaled. */
function wouldHold(survey: Survey, involvement: Involvement, power: number): boolean {
  const { constraint, wanted, sign } = involvement;
  const sum = survey.sumOf(involvement);
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
function* witnessedRuns({ rows }: Block, witnesses: readonly Involvement[]): Iterable<readonly Row[]> {
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
