import { Amount } from '../../../../amount/amount';
import { convert } from '../../../../amount/unit';
import type { Unit } from '../../../../amount/unit';
import type { Figure } from '../../../tables/figure';
import type { Finding } from '../../../checking/finding';
import type { Row } from '../../../tables/row';
import type { Block, Table } from '../../../tables/table';
import type { PlaceInTable } from '../../../tables/places';
import type { State } from '../../search/state';
import type { Constraint } from '../../network/constraint';
import type { Change, Insertion, Move } from '../../search/move';
import type { Proposer } from '../../search/candidates';
import type { Survey } from '../../search/survey';
import { isDown, rowVectors } from '../row-vector';
import type { RowVector } from '../row-vector';
import { keyOf } from './row-name';
import type { MissingName } from './row-name';
import { nameOfMissing } from './missing-name';
import { withParts } from './missing-parts';
import { figureBefore, placeOfMissing } from './missing-place';
import { isRefuted } from './refuted-row';

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
      const missing = missingOf(survey, table, block, vector);
      if (!missing) continue;
      const { insertion, name, isGuess } = missing;
      const isListed = name?.isGuess === false && (lacking.get(table.sheet)?.has(name.key) ?? false);
      yield {
        slip: 'missing-row',
        changes: [],
        insertions: [insertion],
        surprise: isListed ? LISTED.surprise : surpriseOf(block, name),
        reproduces: insertion.isNamed && !isGuess,
        oddness: isListed ? LISTED.oddness : 0,
      };
    }
  }
}

/** Every item of a list of items has a name that is known. */
function surpriseOf({ layout }: Block, name: MissingName | undefined): number {
  if (name && !name.isGuess) return name.isComplete ? NAMED : HALF_NAMED;
  return layout.rows.kind === 'items' ? NAMELESS_ITEM : NAMELESS;
}

/** A row that is not there, and what is known of its name. */
interface Missing {
  readonly insertion: Insertion;
  readonly name: MissingName | undefined;
  /** Whether some of its amounts are only likely. */
  readonly isGuess: boolean;
}

function missingOf(survey: Survey, table: Table, block: Block, vector: RowVector): Missing | undefined {
  const { state } = survey;
  const moves = movesOf(survey, block, vector);
  if (!moves || isRefuted(survey, block, vector, moves)) return undefined;
  const parent = parentIn(state, block, moves.keys());
  const name = nameOfMissing(survey, table, block, vector, [...moves.keys()], parent);
  if (name?.isComplete && block.rows.some((row) => row.role === 'data' && keyOf(block, row) === name.key))
    return undefined;
  if (name) {
    for (const constraint of limitsWithout(survey, block, vector, name)) {
      if (!moves.has(constraint)) moves.set(constraint, state.residualOf(constraint).negated());
    }
  }
  const before = placeOfMissing(block, name, name && state.network.places.of(name.from)?.block, parent);
  const unit = unitOf(block) ?? table.unit;
  const { vector: whole, isGuess } = withParts(state, block, vector, name, moves.keys(), unit);
  const amounts = [...whole].map(([key, to]): Change | undefined => {
    const figure = figureBefore(block, before, key);
    return figure && { figure, to };
  });
  const [first, ...others] = amounts.filter((each) => each !== undefined);
  if (!first || others.length + 1 !== amounts.length) return undefined;
  const insertion = {
    name: name?.text,
    key: name?.key,
    knownFrom: name?.from,
    isNamed: name?.isComplete ?? false,
    amounts: [first, ...others] as const,
    moves,
  };
  return { insertion, name, isGuess };
}

/** The row that would have to have one part more; the nearest of several. */
function parentIn({ network }: State, block: Block, settled: Iterable<Constraint>): Row | undefined {
  let parent: PlaceInTable | undefined;
  for (const { rule, equation } of settled) {
    const place = rule.meta.id === 'code-subtotal' ? network.places.of(equation.subjects[0]) : undefined;
    if (place?.block === block && place.index >= (parent?.index ?? 0)) parent = place;
  }
  return parent?.row;
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
