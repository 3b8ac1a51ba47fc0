import { Amount } from './amount';

/** A running total of amounts, exact and fast. */
export class Sum {
  private coefficient = 0;
  private scale = 0;
  /** What does not fit beside the rest at one scale. */
  private rest = Amount.zero;

  /**
   * Adds coefficient × amount.
   * @param coefficient a safe integer
   * @throws RangeError where the coefficient is not one
   */
  add(amount: Amount, coefficient = 1): void {
    if (coefficient !== 1 && coefficient !== -1) this.addTerm(amount.times(coefficient));
    else if (amount.scale === this.scale)
      this.addAtScale(coefficient * amount.coefficient, amount, coefficient);
    else this.addTerm(coefficient === 1 ? amount : amount.negated());
  }

  /** The total so far. */
  value(): Amount {
    return Amount.ofScaled(this.coefficient, this.scale).plus(this.rest);
  }

  private addAtScale(term: number, amount: Amount, coefficient: number): void {
    const total = this.coefficient + term;
    if (Number.isSafeInteger(total)) this.coefficient = total;
    else this.rest = this.rest.plus(coefficient === 1 ? amount : amount.negated());
  }

  private addTerm(term: Amount): void {
    const total = Amount.ofScaled(this.coefficient, this.scale).plus(term);
    if (Number.isNaN(total.coefficient)) {
      this.rest = this.rest.plus(term);
    } else {
      this.coefficient = total.coefficient;
      this.scale = total.scale;
    }
  }
}
