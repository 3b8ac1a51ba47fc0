import type { Amount } from '../../../amount/amount';
import type { Constraint } from './constraint';

/**
 * By how much a repair shifts each residual. One is used for repair after repair, for thousands are tried: the arrays stay,
 * and a stamp tells what is of the present one.
 */
export class Shifts {
  private readonly stamps: Int32Array;
  private readonly amounts: Amount[] = [];
  private stamp = 0;
  private list: Constraint[] = [];

  /** @param constraints how many there are */
  constructor(constraints: number) {
    this.stamps = new Int32Array(constraints);
  }

  /** Forgets the repair before. */
  clear(): void {
    this.stamp++;
    this.list = [];
  }

  add(constraint: Constraint, by: Amount): void {
    const { index } = constraint;
    const before = this.amounts[index];
    if (this.stamps[index] === this.stamp && before) {
      this.amounts[index] = before.plus(by);
      return;
    }
    this.stamps[index] = this.stamp;
    this.amounts[index] = by;
    this.list.push(constraint);
  }

  /** The constraints moved, each with its shift. */
  forEach(visit: (constraint: Constraint, by: Amount) => boolean): void {
    for (const constraint of this.list) {
      const by = this.amounts[constraint.index];
      if (by && !visit(constraint, by)) return;
    }
  }
}
