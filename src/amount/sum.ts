import { Amount } from './amount';

/** A running total of amounts, exact and fast. */
export class Sum {
  private coefficient = 0;
  private scale = 0;
  /** What no longer fits in coefficient and scale. */
  private rest = Amount.zero;

  /**
   * Adds coefficient × amount.
   * @param coefficient a safe integer
   * @throws RangeError where the coefficient is not one
   */
  add(amount: Amount, coefficient = 1): void {
    if (this.coefficient === 0) this.scale = amount.scale;
    const total = this.coefficient + coefficient * amount.coefficient;
    const simple = amount.scale === this.scale && (coefficient === 1 || coefficient === -1);
    if (simple && Number.isSafeInteger(total)) this.coefficient = total;
    else this.addTerm(coefficient === 1 ? amount : amount.times(coefficient));
  }

  /** The total so far. */
  value(): Amount {
    const total = this.coefficient === 0 ? Amount.zero : Amount.ofScaled(this.coefficient, this.scale);
    return this.rest.isZero ? total : total.plus(this.rest);
  }

  private addTerm(term: Amount): void {
    const total = Amount.ofScaled(this.coefficient, this.scale).plus(term);
    if (total.scale === Math.max(this.scale, term.scale) && !Number.isNaN(total.coefficient)) {
      this.coefficient = total.coefficient;
      this.scale = total.scale;
    } else if (term.scale === this.scale && !Number.isNaN(term.coefficient)) {
      // Full: the total is laid aside, so that most additions stay fast.
      this.rest = this.rest.plus(Amount.ofScaled(this.coefficient, this.scale));
      this.coefficient = term.coefficient;
    } else {
      this.rest = this.rest.plus(term);
    }
  }
}

/** The sum of amounts, 0 of none. */
export function sumOf(amounts: Iterable<Amount>): Amount {
  const sum = new Sum();
  for (const amount of amounts) sum.add(amount);
  return sum.value();
}

/** The sum of amounts; undefined where one of them is, or there is none. */
export function totalled(amounts: readonly (Amount | undefined)[]): Amount | undefined {
  const known = amounts.filter((amount) => amount !== undefined);
  return amounts.length > 0 && known.length === amounts.length ? sumOf(known) : undefined;
}
