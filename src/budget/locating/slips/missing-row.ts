import { Amount } from '../../amount/amount';
import { convert } from '../../amount/unit';
import type { Unit } from '../../amount/unit';
import type { Figure } from '../../reading/figure';
import { hierarchyOf } from '../../reading/hierarchy';
import type { Finding } from '../../checking/finding';
import type { Row } from '../../reading/row';
import type { Block, Table } from '../../reading/table';
import type { State } from '../search/state';
import type { Constraint } from '../network/constraint';
import type { PlaceInTable } from '../network/places';
import type { Change, Insertion, Move } from '../search/move';
import type { Proposer } from '../search/proposer';
import type { Survey } from '../search/survey';
import { isDown, rowVectors } from './row-vector';
import type { RowVector } from './row-vector';
import { figureBefore, keyOf, nameOfMissing, placeOfMissing } from './missing-name';
import type { MissingName } from './missing-name';

const NAMED = 2.5;
const HALF_NAMED = 4;
const NAMELESS = 6.2;
const NAMELESS_ITEM = 8;

/** What a rule's finding that a table lacks codes counts for. */
const LISTED = { surprise: 0.5, oddness: 2 };

/** The codes that rules found a sheet to lack. */
type Lacking = ReadonlyMap<string, ReadonlySet<string>>;

/** A row left out: what a block lacks in every column at once, and by whose name another table has it. */
export function missingRows(findings: readonly Finding[]): Proposer {
  const lacking = new Map(
    findings
      .filter(({ rule }) => rule.id === 'code-coverage' || rule.id === 'economic-coverage')
      .map(
        ({ at, values }) =>
          [at.sheet, new Set(typeof values.codes === 'string' ? values.codes.split('、') : [])] as const,
      ),
  );
  return (survey) => proposals(survey, lacking);
}

function* proposals(survey: Survey, lacking: Lacking): Iterable<Move> {
  for (const block of survey.blocks) {
    const table = survey.of(block)[0]?.table;
    if (!table || block.layout.rows.kind === 'record') continue;
    for (const vector of rowVectors(survey, block)) {
      if ([...vector.values()].some(({ sign }) => sign <= 0)) continue;
      const insertion = insertionOf(survey, table, block, vector);
      if (!insertion) continue;
      const isListed = insertion.key !== undefined && (lacking.get(table.sheet)?.has(insertion.key) ?? false);
      yield {
        slip: 'missing-row',
        changes: [],
        insertions: [insertion],
        surprise: isListed ? LISTED.surprise : surpriseOf(block, insertion),
        reproduces: insertion.isNamed,
        oddness: isListed ? LISTED.oddness : 0,
      };
    }
  }
}

/** Every item of a list of items has a name that is known. */
function surpriseOf({ layout }: Block, { name, isNamed }: Insertion): number {
  if (name !== undefined) return isNamed ? NAMED : HALF_NAMED;
  return layout.rows.kind === 'items' ? NAMELESS_ITEM : NAMELESS;
}

function insertionOf(survey: Survey, table: Table, block: Block, vector: RowVector): Insertion | undefined {
  const moves = movesOf(survey, block, vector);
  if (!moves || isRefuted(survey, block, vector, moves)) return undefined;
  const name = nameOfMissing(survey, table, block, vector, [...moves.keys()]);
  if (name?.isComplete && block.rows.some((row) => row.role === 'data' && keyOf(block, row) === name.key))
    return undefined;
  if (name) {
    for (const constraint of limitsWithout(survey, block, vector, name)) {
      if (!moves.has(constraint)) moves.set(constraint, survey.state.residualOf(constraint).negated());
    }
  }
  const before = placeOfMissing(block, name, name && survey.state.network.places.of(name.from)?.block);
  const amounts = [...completed(survey, block, vector, name, moves)].map(([key, to]): Change | undefined => {
    const figure = figureBefore(block, before, key);
    return figure && { figure, to };
  });
  const [first, ...others] = amounts.filter((each) => each !== undefined);
  if (!first || others.length + 1 !== amounts.length) return undefined;
  return {
    name: name?.text,
    key: name?.key,
    knownFrom: name?.from,
    isNamed: name?.isComplete ?? false,
    amounts: [first, ...others],
    moves,
  };
}

/** With the columns that make the main one up, where the other side of a tie or the table of its name tells them. */
function completed(
  { state }: Survey,
  block: Block,
  vector: RowVector,
  name: MissingName | undefined,
  moves: ReadonlyMap<Constraint, Amount>,
): RowVector {
  const [[main, amount] = []] = vector;
  const sum = block.layout.sums?.find(({ total }) => total === main);
  if (!name || !sum || !amount || sum.parts.some((part) => vector.has(part))) return vector;
  const unit = unitOf(block) ?? name.from.unit;
  const listed = partsElsewhere(state, block, sum.parts, unit);
  if (isSum(listed, amount)) return new Map([...vector, ...listed]);
  const tied = tiedParts(state, block, moves).filter((key) => sum.parts.includes(key));
  if (tied.length === 1 && tied[0] !== undefined) return new Map([...vector, [tied[0], amount]]);
  const source = state.network.places.of(name.from)?.block;
  const rows = source?.rows.filter((row) => row.role === 'data' && keyOf(block, row) === name.key) ?? [];
  const parts = sum.parts
    .map((part) => [part, sumOf(state, rows, part, unit)] as const)
    .filter(([part, each]) => block.columns.has(part) && !each.isZero);
  return isSum(parts, amount) ? new Map([...vector, ...parts]) : vector;
}

type Parts = readonly (readonly [key: string, amount: Amount])[];

function isSum(parts: Parts, amount: Amount): boolean {
  return parts.length > 0 && parts.reduce((rest, [, each]) => rest.minus(each), amount).isZero;
}

/** What ties with nothing on their other side are about, by column. */
function partsElsewhere(state: State, block: Block, keys: readonly string[], unit: Unit): Parts {
  return [...state.open].flatMap((constraint) => {
    const { subjects, counterparts } = constraint.equation;
    const [column, ...others] = state.network.columnsOf(constraint);
    if (counterparts.length > 0 || others.length > 0 || column?.block === block) return [];
    if (!column || !keys.includes(column.key) || !block.columns.has(column.key)) return [];
    return [[column.key, convert(state.residualOf(constraint), subjects[0].unit, unit)] as const];
  });
}

/** The columns that ties are about which lack the row as a whole. */
function tiedParts(state: State, block: Block, moves: ReadonlyMap<Constraint, Amount>): string[] {
  const columns = [...moves.keys()].flatMap((constraint) =>
    constraint.equation.relation === '=' ? state.network.columnsOf(constraint) : [],
  );
  return [...new Set(columns.filter((column) => column.block !== block).map(({ key }) => key))];
}

function sumOf(state: State, rows: readonly Row[], key: string, unit: Unit): Amount {
  const figures = rows.flatMap((row) => row.figures.get(key) ?? []);
  return figures.reduce((sum, figure) => {
    const amount = state.amountOf(figure);
    return amount ? sum.plus(convert(amount, figure.unit, unit)) : sum;
  }, Amount.zero);
}

/** Which constraints the row takes part in: those that miss just its amount. */
function movesOf(survey: Survey, block: Block, vector: RowVector): Map<Constraint, Amount> | undefined {
  const moves = new Map<Constraint, Amount>();
  for (const involvement of survey.of(block)) {
    const { constraint, key, wanted, sign, power } = involvement;
    const amount = vector.get(key);
    if (!amount?.equals(wanted) || !isDown(survey, block, involvement)) continue;
    moves.set(constraint, amount.scaledBy(power).times(sign));
  }
  if (moves.size === 0) return undefined;
  for (const constraint of survey.state.open) {
    if (!moves.has(constraint) && missesElsewhere(survey, block, constraint, vector)) {
      moves.set(constraint, survey.state.residualOf(constraint).negated());
    }
  }
  return moves;
}

/** Whether the row would have to be in a sum of all rows that lacks nothing. */
function isRefuted(
  { state }: Survey,
  block: Block,
  vector: RowVector,
  moves: ReadonlyMap<Constraint, Amount>,
): boolean {
  const { tops } = hierarchyOf(block.rows);
  const [first] = tops;
  const isChild = [...moves.keys()].some(({ rule }) => rule.meta.id === 'code-subtotal');
  if (!first || isChild || block.layout.rows.kind === 'items') return false;
  return [...vector.keys()].some((key) => {
    const figure = first.figures.get(key);
    const reached = figure ? state.network.reachOf(figure) : [];
    return reached.some(({ constraint }) => {
      if (moves.has(constraint) || constraint.equation.relation !== '=') return false;
      if (!isOfTotals(state, block, constraint)) return false;
      const own = state.network.columnsOf(constraint).filter((column) => column.block === block);
      // Sums across a row add up for the new row too.
      return own.every((column) => column.key === key) && own.some(({ places }) => isWhole(places, tops));
    });
  });
}

/** Whether all that rows are held against is totals, and not one class or code. */
function isOfTotals({ network }: State, block: Block, constraint: Constraint): boolean {
  const others = network.columnsOf(constraint).filter((column) => column.block !== block);
  return others.every(({ block: { layout }, places }) =>
    places.every(({ row }) => {
      const sums = layout.rows.kind === 'items' ? layout.rows.sums : [];
      return row.role === 'total' || sums.some(({ total }) => total === row.item);
    }),
  );
}

function isWhole(places: readonly PlaceInTable[], tops: readonly Row[]): boolean {
  return tops.length > 1 && places.length >= tops.length;
}

/** A tie that lacks just such an amount, and that the block has nothing in for want of the row. */
function missesElsewhere(
  { state }: Survey,
  block: Block,
  constraint: Constraint,
  vector: RowVector,
): boolean {
  const { equation, rule } = constraint;
  if (rule.meta.kind !== 'between') return false;
  if (state.network.columnsOf(constraint).some((column) => column.block === block)) return false;
  const [unit, own] = [unitOf(block), equation.subjects[0].unit];
  const residual = state.residualOf(constraint).abs();
  return [...vector.values()].some((amount) => unit && convert(amount, unit, own).equals(residual));
}

function unitOf({ rows }: Block): Unit | undefined {
  return rows[0]?.figures.values()[0]?.unit;
}

/** Limits that rows of that name exceed because there is nothing on the other side, by no more than the row. */
function limitsWithout(
  { state }: Survey,
  block: Block,
  vector: RowVector,
  { key }: MissingName,
): Constraint[] {
  const [main] = vector.values();
  const unit = unitOf(block);
  const parts = key.split('/').filter((part) => part !== '');
  const isOfName = (figure: Figure): boolean => {
    const codes = Object.values(state.network.places.of(figure)?.row.codes ?? {});
    return codes.some(({ code }) => parts.some((part) => code.startsWith(part)));
  };
  return [...state.open].filter((constraint) => {
    const { subjects, counterparts, relation } = constraint.equation;
    if (relation !== '≤' || counterparts.length > 0 || !main || !unit) return false;
    const excess = state.residualOf(constraint);
    return subjects.every(isOfName) && excess.compareTo(convert(main, unit, subjects[0].unit)) <= 0;
  });
}
