import { Amount } from '../../../amount/amount';
import type { Row } from '../../tables/row';
import type { Block } from '../../tables/table';
import type { ColumnViolation, ViolationIndex } from '../search/violation-index';
import { rangeOfRuns, runsAddingUpTo } from './subset-sum';

/** The rows of a block that an equation adds up, to find some in, one after another, that were rescaled. */
export class RunsOfRows {
  private readonly addends: readonly Addend[];
  private readonly least: Amount;
  private readonly most: Amount;

  constructor(
    private readonly violations: ViolationIndex,
    private readonly block: Block,
    private readonly violation: ColumnViolation,
  ) {
    this.addends = addendsIn(violations, violation);
    [this.least, this.most] = rangeOfRuns(this.addends);
  }

  /** Rows one after another that, rescaled by a power of ten, would make the column come to what it should. */
  *by(power: number): Iterable<readonly Row[]> {
    const sum = sumToGain(this.violation.wanted, power);
    if (!sum || this.addends.length === 0) return;
    this.violations.state.spend(2 * this.addends.length);
    if (this.isConceivable(sum)) {
      for (const run of runsAddingUpTo(this.addends, sum)) yield this.rowsOf(run);
    }
    yield* this.withTotal(sum);
  }

  /** The last rows together with the total below them, which they are compared with. */
  private *withTotal(sum: Amount): Iterable<readonly Row[]> {
    const { constraint, key, sign } = this.violation;
    const { state } = this.violations;
    const [subject] = constraint.equation.subjects;
    const total = sign === -1 ? state.graph.places.of(subject) : undefined;
    const own = state.amountOf(subject);
    if (total?.block !== this.block || total.key !== key || !own) return;
    let rest = sum.plus(own);
    if (!this.isConceivable(rest)) return;
    const start = this.addends.findLastIndex(({ amount }) => (rest = rest.minus(amount)).isZero);
    if (start >= 0) yield [...this.rowsOf(this.addends.slice(start)), total.row];
  }

  /** Whether some run of the rows may come to a sum. */
  private isConceivable(sum: Amount): boolean {
    return sum.compareTo(this.least) >= 0 && sum.compareTo(this.most) <= 0;
  }

  private rowsOf(run: readonly Addend[]): readonly Row[] {
    const [first, last] = [run[0], run.at(-1)];
    return first && last ? this.block.rows.slice(first.index, last.index + 1) : [];
  }
}

/** An amount of a column with its row's place in the block. */
interface Addend {
  readonly amount: Amount;
  readonly index: number;
}

function addendsIn({ state }: ViolationIndex, { block, places, key }: ColumnViolation): Addend[] {
  const amounts = state.amountsIn(block, key);
  return places.map(({ index }) => ({ index, amount: amounts[index] ?? Amount.zero }));
}

/**
 * What rows have to come to for them to gain so much when rescaled; undefined where no amounts do: what they gain is
 * 9, 99, 999 … times something.
 */
export function sumToGain(gain: Amount, power: number): Amount | undefined {
  const nines = 10 ** Math.abs(power) - 1;
  // Equivalent mutants: what is no multiple has no quotient that ends.
  if (gain.isZero || !gain.isMultipleOf(nines)) return undefined;
  const share = gain.dividedBy(Amount.ofScaled(nines, 0));
  return power > 0 ? share : share?.scaledBy(-power).negated();
}
