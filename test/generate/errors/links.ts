import { Amount } from '../../../src/amount/amount';
import { checkBook } from '../../../src/budget/checking/check-book';
import type { EvaluatedEquation } from '../../../src/budget/checking/evaluate';
import { figuresOf, powerTo } from '../../../src/budget/identities/equation';
import type { Equation } from '../../../src/budget/identities/equation';
import { bookOf } from '../../../src/budget/reading/read-book';
import { oncePer } from '../../../src/common/once-per';
import type { Workbook } from '../../../src/workbook/workbook';
import { keyOf } from './suspects';

/** By how much cells change, by the cell's key, each in the unit of its table. */
export type Deltas = ReadonlyMap<string, Amount>;

/** Which amounts of a consistent book state another again, or add it up within their table. */
export class Links {
  private readonly sumsOver: ReadonlyMap<string, readonly Equation[]>;
  private readonly twins: ReadonlyMap<string, readonly string[]>;

  private constructor(equations: readonly EvaluatedEquation[]) {
    const exact = equations.filter(({ equation }) => equation.relation === '=');
    const sums = exact.filter(({ rule, equation }) => isSum(rule.meta) && equation.subjects.length === 1);
    this.sumsOver = sumsByPart(sums.map(({ equation }) => equation));
    const ties = exact.filter(({ rule }) => rule.meta.kind === 'between');
    this.twins = twinsIn(ties.map(({ equation }) => equation));
  }

  /** Found once for each workbook: many errors are made of one. */
  static readonly of = oncePer(
    (workbook: Workbook): Links => new Links(checkBook(bookOf(workbook)).equations),
  );

  /** The cells of other tables, in the same unit, that must hold the same. */
  twinsOf(cell: string): readonly string[] {
    return this.twins.get(cell) ?? [];
  }

  /** Some cells and all that add them up within their tables, across and down, each with its change. */
  carriedUp(from: Deltas): Deltas {
    const deltas = new Map(from);
    const open = [...from.keys()];
    for (let key = open.pop(); key !== undefined; key = open.pop()) {
      for (const { subjects, counterparts } of this.sumsOver.get(key) ?? []) {
        const total = keyOf(subjects[0]);
        const by = counterparts.reduce((sum, part) => {
          const own = deltas.get(keyOf(part));
          return own ? sum.plus(own.scaledBy(powerTo(subjects[0], part))) : sum;
        }, Amount.zero);
        if ((deltas.get(total) ?? Amount.zero).equals(by)) continue;
        deltas.set(total, by);
        open.push(total);
      }
    }
    return deltas;
  }
}

function isSum({ id, symptom }: EvaluatedEquation['rule']['meta']): boolean {
  return id === 'row-total' || symptom === 'column-sum' || symptom === 'code-sum';
}

function sumsByPart(sums: readonly Equation[]): ReadonlyMap<string, readonly Equation[]> {
  const byPart = new Map<string, Equation[]>();
  for (const sum of sums) for (const part of sum.counterparts) append(byPart, keyOf(part), sum);
  return byPart;
}

function twinsIn(ties: readonly Equation[]): ReadonlyMap<string, readonly string[]> {
  const twins = new Map<string, string[]>();
  for (const tie of ties) {
    const [one, other, ...more] = figuresOf(tie);
    if (!one || !other || more.length > 0 || one.unit !== other.unit || one.sheet === other.sheet) continue;
    append(twins, keyOf(one), keyOf(other));
    append(twins, keyOf(other), keyOf(one));
  }
  return twins;
}

function append<T>(lists: Map<string, T[]>, key: string, each: T): void {
  const list = lists.get(key);
  if (list) list.push(each);
  else lists.set(key, [each]);
}
