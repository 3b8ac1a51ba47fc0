import { Amount } from '../../../amount/amount';
import { hasColumn, presentParts } from '../../tables/sum-parts';
import type { Block } from '../../tables/table';
import type { ColumnViolation, ViolationIndex } from '../search/violation-index';

/** The amounts of one row, column by column: what a block lacks, or has too much of. */
export type RowVector = ReadonlyMap<string, Amount>;

const MOST = 40;

/**
 * The rows of amounts that would, added to a block, satisfy constraints on it: what every column total lacks, or, where no
 * total tells, what the main column lacks with the columns that make it up.
 */
export function rowVectors(violations: ViolationIndex, block: Block): RowVector[] {
  const footed = footedVector(violations, block);
  const wanted = wantedByColumn(violations, block);
  const vectors = [footed, tiedVector(block, wanted)].filter((each) => each !== undefined);
  for (const main of mainColumns(block)) {
    for (const amount of mainAmounts(block, main, wanted))
      vectors.push(...vectorsOf(block, main, amount, wanted));
  }
  return vectors.slice(0, MOST);
}

/** What a row would have to come to: what its total lacks, or, where no constraint tells, what one of its parts does. */
function mainAmounts(block: Block, main: string, wanted: WantedByColumn): Amount[] {
  const exact = (key: string): Amount[] =>
    [...(wanted.get(key)?.values() ?? [])].filter(({ isExact }) => isExact).map(({ amount }) => amount);
  const own = exact(main);
  return own.length > 0 ? own : partsOf(block, main).flatMap(exact);
}

/** What the totals of the columns lack; the main column first. Undefined where no total is violated. */
function footedVector(violations: ViolationIndex, block: Block): RowVector | undefined {
  const lacking = violations
    .of(block)
    .filter(({ constraint, sign }) => sign === -1 && constraint.rule.meta.symptom === 'column-sum');
  const [sum] = block.layout.sums ?? [];
  const isFooted = !sum || !hasColumn(block, sum.total) || lacking.some(({ key }) => key === sum.total);
  if (lacking.length === 0 || !isFooted) return undefined;
  const order = [...block.columns.keys()];
  lacking.sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
  const vector = new Map(lacking.map(({ key, wanted }) => [key, wanted]));
  return (block.layout.sums ?? []).every(({ total }) => addsUp(block, vector, total)) ? vector : undefined;
}

/** Fewer columns are combined one by one. */
const MANY_COLUMNS = 3;

/** What every column lacks that equations tell one amount of, where these add up as a row does. */
function tiedVector(block: Block, wanted: WantedByColumn): RowVector | undefined {
  const vector = new Map<string, Amount>();
  for (const key of block.columns.keys()) {
    const [only, ...others] = [...(wanted.get(key)?.values() ?? [])].filter(({ isExact }) => isExact);
    if (only && others.length === 0) vector.set(key, only.amount);
  }
  const isRow = (block.layout.sums ?? []).every(({ total }) => addsUp(block, vector, total));
  return vector.size >= MANY_COLUMNS && isRow ? vector : undefined;
}

/** Whether a total of a row is what its parts come to, as far as they are told. */
function addsUp(block: Block, vector: RowVector, total: string): boolean {
  const parts = partsOf(block, total).flatMap((key) => vector.get(key) ?? []);
  const rest = parts.reduce((left, each) => left.minus(each), vector.get(total) ?? Amount.zero);
  return parts.length === 0 || rest.isZero;
}

interface Wanted {
  readonly amount: Amount;
  /** Whether an equation wants it, and not only a limit. */
  readonly isExact: boolean;
}

type WantedByColumn = ReadonlyMap<string, ReadonlyMap<string, Wanted>>;

/** What each column would have to come to in addition; by column, then by amount. */
function wantedByColumn(violations: ViolationIndex, block: Block): Map<string, Map<string, Wanted>> {
  const wanted = new Map<string, Map<string, Wanted>>();
  for (const violation of violations.of(block)) {
    if (!isDown(violations, block, violation)) continue;
    const { key, wanted: amount, constraint } = violation;
    const amounts = wanted.get(key) ?? new Map<string, Wanted>();
    const before = amounts.get(amount.toString());
    const isExact = constraint.equation.relation === '=' || (before?.isExact ?? false);
    wanted.set(key, amounts.set(amount.toString(), { amount, isExact }));
  }
  return wanted;
}

/** Whether a constraint adds up rows of a column, so that it would have one more among them. */
export function isDown(
  violations: ViolationIndex,
  block: Block,
  { constraint, key, places, sign }: ColumnViolation,
): boolean {
  const addsItems = constraint.rule.meta.symptom === 'item-sum' && sign === -1;
  if (block.layout.rows.kind === 'items' && !addsItems) return false;
  if (places.some(({ row }) => row.role !== 'data')) return false;
  return !violations.of(block).some((each) => each.constraint === constraint && each.key !== key);
}

/** The total, without which no row adds up; where the block has none, every column by itself. */
function mainColumns(block: Block): string[] {
  const [sum] = block.layout.sums ?? [];
  return sum && hasColumn(block, sum.total) ? [sum.total] : [...block.columns.keys()];
}

function partsOf(block: Block, main: string): string[] {
  const sum = block.layout.sums?.find(({ total }) => total === main);
  return sum ? presentParts(block, sum).flatMap(({ key, sign }) => (sign > 0 ? [key] : [])) : [];
}

function* vectorsOf(block: Block, main: string, amount: Amount, wanted: WantedByColumn): Iterable<RowVector> {
  const parts = partsOf(block, main);
  const lacks = (key: string, each: Amount): boolean => wanted.get(key)?.has(each.toString()) ?? false;
  for (const key of parts) {
    if (lacks(key, amount))
      yield withOwnParts(
        block,
        new Map([
          [main, amount],
          [key, amount],
        ]),
        key,
        amount,
        lacks,
      );
  }
  for (const [i, one] of parts.entries()) {
    for (const { amount: first } of wanted.get(one)?.values() ?? []) {
      for (const other of parts.slice(i + 1)) {
        const rest = amount.minus(first);
        if (!first.isZero && !rest.isZero && lacks(other, rest))
          yield new Map([
            [main, amount],
            [one, first],
            [other, rest],
          ]);
      }
    }
  }
  yield new Map([[main, amount]]);
}

/** A part that is a sum itself: 基本支出小计 of 人员经费 and 公用经费. */
function withOwnParts(
  block: Block,
  vector: Map<string, Amount>,
  key: string,
  amount: Amount,
  lacks: (key: string, amount: Amount) => boolean,
): RowVector {
  const own = block.layout.sums?.find(({ total }) => total === key);
  const part = own && presentParts(block, own).find((each) => lacks(each.key, amount));
  if (part) vector.set(part.key, amount);
  return vector;
}
