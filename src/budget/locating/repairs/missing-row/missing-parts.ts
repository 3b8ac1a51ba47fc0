import { Amount } from '../../../../amount/amount';
import { convert } from '../../../../amount/unit';
import type { Unit } from '../../../../amount/unit';
import type { Row } from '../../../tables/row';
import type { Block } from '../../../tables/table';
import type { Constraint } from '../../graph/constraint';
import type { ConstraintGraph } from '../../graph/constraint-graph';
import type { State } from '../../search/state';
import type { RowVector } from '../row-vector';
import { rowKey } from './row-name';
import type { MissingName } from './row-name';

type Parts = readonly (readonly [key: string, amount: Amount])[];

/** The amounts of a missing row, and whether some of them are only likely. */
export interface WholeRow {
  readonly vector: RowVector;
  readonly isGuess: boolean;
}

/**
 * A missing row with the columns that make its main one up, where the other side of a tie or the table of its name tells
 * them.
 * @param satisfied the constraints that the row satisfies
 * @param unit of the block
 */
export function withParts(
  state: State,
  block: Block,
  vector: RowVector,
  name: MissingName | undefined,
  satisfied: Iterable<Constraint>,
  unit: Unit,
): WholeRow {
  const told = (parts: Parts): WholeRow => ({ vector: new Map([...vector, ...parts]), isGuess: false });
  const [[main, amount] = []] = vector;
  const sum = block.layout.sums?.find(({ total }) => total === main);
  if (!name || !sum || !amount || sum.parts.some((part) => vector.has(part))) return told([]);
  const parts = sum.parts.filter((part) => block.columns.has(part));
  const listed = partsElsewhere(state, block, parts, unit);
  if (isSum(listed, amount)) return told(listed);
  const whole = wholePart(state, block, parts, [...satisfied]);
  if (whole !== undefined) return told([[whole, amount]]);
  const known = partsOfName(state, block, parts, name, unit);
  if (isSum(known, amount)) return told(known);
  // Of a part that exceeds its limit the rest may be anywhere; most rows have a single part.
  const [only, ...others] = listed;
  if (!only || others.length > 0 || only[1].compareTo(amount) >= 0) return told([]);
  return { ...told([[only[0], amount]]), isGuess: true };
}

function isSum(parts: Parts, amount: Amount): boolean {
  return parts.length > 0 && parts.reduce((rest, [, each]) => rest.minus(each), amount).isZero;
}

/** What ties miss that are about nothing but a part in other tables; by column. */
function partsElsewhere(state: State, block: Block, keys: readonly string[], unit: Unit): Parts {
  const parts = new Map<string, Amount>();
  for (const constraint of state.violated) {
    const columns = state.graph.columnsOf(constraint);
    const [{ key } = { key: '' }] = columns;
    if (constraint.rule.meta.kind !== 'between' || !keys.includes(key)) continue;
    if (columns.some((column) => column.block === block || column.key !== key)) continue;
    const missing = convert(state.residualOf(constraint), constraint.equation.subjects[0].unit, unit);
    if (missing.sign > 0) parts.set(key, missing);
  }
  return [...parts];
}

/** The only part that ties which lack the row as a whole are about. */
function wholePart(
  { graph }: State,
  block: Block,
  keys: readonly string[],
  satisfied: readonly Constraint[],
): string | undefined {
  const columns = satisfied
    .filter(({ equation }) => equation.relation === '=')
    .flatMap((constraint) => {
      const own = graph.columnsOf(constraint).filter((column) => column.block !== block);
      return own.length < graph.columnsOf(constraint).length
        ? own.map(({ key }) => key)
        : [...own.map(({ key }) => key), ...comparedWith(graph, block, constraint)];
    });
  const found = [...new Set(columns)].filter((key) => keys.includes(key));
  return found.length === 1 ? found[0] : undefined;
}

/** The column of a block that ties of the same rule are about which hold the same columns against it. */
function comparedWith(graph: ConstraintGraph, block: Block, { rule, equation }: Constraint): string[] {
  const ofEquation = ({ subjects: [first] }: Constraint['equation']): string => {
    const place = graph.places.of(first);
    return place ? `${place.key} ${place.table.sheet}` : '';
  };
  const alike = graph.constraints.find(
    (each) =>
      each.rule === rule &&
      ofEquation(each.equation) === ofEquation(equation) &&
      graph.columnsOf(each).some((column) => column.block === block),
  );
  return alike
    ? graph.columnsOf(alike).flatMap((column) => (column.block === block ? [column.key] : []))
    : [];
}

/** What the rows of its name have in the table that the name is known from. */
function partsOfName(
  state: State,
  block: Block,
  keys: readonly string[],
  name: MissingName,
  unit: Unit,
): Parts {
  const source = state.graph.places.of(name.from)?.block;
  const rows = source?.rows.filter((row) => row.role === 'data' && rowKey(block, row) === name.key) ?? [];
  return keys
    .map((key) => [key, sumOf(state, rows, key, unit)] as const)
    .filter(([, amount]) => !amount.isZero);
}

function sumOf(state: State, rows: readonly Row[], key: string, unit: Unit): Amount {
  const figures = rows.flatMap((row) => row.figures.get(key) ?? []);
  return figures.reduce((sum, figure) => {
    const amount = state.amountOf(figure);
    return amount ? sum.plus(convert(amount, figure.unit, unit)) : sum;
  }, Amount.zero);
}
