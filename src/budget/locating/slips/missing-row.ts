import { Amount } from '../../amount/amount';
import type { Block, Table } from '../../reading/table';
import type { Constraint } from '../network/constraint';
import type { Change, Insertion, Move } from '../search/move';
import type { Survey } from '../search/survey';
import { isDown, rowVectors } from './row-vector';
import type { RowVector } from './row-vector';
import { figureBefore, nameOfMissing, placeOfMissing } from './missing-name';
import type { MissingName } from './missing-name';

const NAMED = 1.5;
const NAMELESS = 5;
const NAMELESS_ITEM = 8;

/** A row left out: what a block lacks in every column at once, and by whose name another table has it. */
export function* missingRows(survey: Survey): Iterable<Move> {
  for (const block of survey.blocks) {
    const table = survey.of(block)[0]?.table;
    if (!table || block.layout.rows.kind === 'record') continue;
    for (const vector of rowVectors(survey, block)) {
      if ([...vector.values()].some(({ sign }) => sign <= 0)) continue;
      const insertion = insertionOf(survey, table, block, vector);
      if (!insertion) continue;
      yield {
        slip: 'missing-row',
        changes: [],
        insertions: [insertion],
        surprise: surpriseOf(block, insertion),
        reproduces: insertion.name !== undefined,
        oddness: 0,
      };
    }
  }
}

/** Every item of a list of items has a name that is known. */
function surpriseOf({ layout }: Block, { name }: Insertion): number {
  if (name !== undefined) return NAMED;
  return layout.rows.kind === 'items' ? NAMELESS_ITEM : NAMELESS;
}

function insertionOf(survey: Survey, table: Table, block: Block, vector: RowVector): Insertion | undefined {
  const moves = movesOf(survey, block, vector);
  const name = nameOfMissing(survey, table, block, vector, [...moves.keys()]);
  if (name)
    for (const constraint of tiesWithout(survey, name))
      moves.set(constraint, survey.state.residualOf(constraint).negated());
  const before = placeOfMissing(block, name);
  const amounts = [...vector].map(([key, to]): Change | undefined => {
    const figure = figureBefore(block, before, key);
    return figure && { figure, to };
  });
  const [first, ...others] = amounts.filter((each) => each !== undefined);
  if (!first || others.length + 1 !== amounts.length) return undefined;
  return { name: name?.text, knownFrom: name?.from, amounts: [first, ...others], moves };
}

/** Which constraints the row takes part in: those that miss just its amount. */
function movesOf(survey: Survey, block: Block, vector: RowVector): Map<Constraint, Amount> {
  const moves = new Map<Constraint, Amount>();
  for (const involvement of survey.of(block)) {
    const { constraint, key, wanted, sign, power } = involvement;
    const amount = vector.get(key);
    if (!amount?.equals(wanted) || !isDown(survey, block, involvement)) continue;
    moves.set(constraint, amount.scaledBy(power).times(sign));
  }
  const [main] = vector.values();
  for (const constraint of survey.state.open) {
    if (moves.has(constraint) || !main || !lacksOneSide(survey, constraint, main)) continue;
    moves.set(constraint, survey.state.residualOf(constraint).negated());
  }
  return moves;
}

/** Limits that rows of that name exceed because there is nothing of the name on the other side. */
function tiesWithout({ state }: Survey, { key }: MissingName): Constraint[] {
  return [...state.open].filter(({ equation }) => {
    const { subjects, counterparts, relation } = equation;
    if (relation !== '≤' || counterparts.length > 0) return false;
    return subjects.every((figure) =>
      state.network.places.of(figure)?.row.codes.functional?.code.startsWith(key),
    );
  });
}

/** A tie whose other table has no such row at all. */
function lacksOneSide({ state }: Survey, constraint: Constraint, amount: Amount): boolean {
  const { equation, rule } = constraint;
  if (rule.meta.kind !== 'between' || equation.counterparts.length > 0 || equation.relation !== '=')
    return false;
  return state.residualOf(constraint).equals(amount);
}
