import { Amount } from '../../amount/amount';
import { Sum } from '../../amount/sum';
import type { Address } from '../address';
import { addressesOf, MAXIMUM_CELLS } from './formula-tree';
import type { Formula, Multiplication, Summation, Summing } from './formula-tree';

/** What asks for a cell: an arithmetic operator, or a sum. */
export type Asker = 'operator' | Summing;

/**
 * The amount of a cell. `blank`: nothing, counted as 0 (for a sum, words and cells that a SUBTOTAL passes over are
 * nothing too). Undefined: it cannot be known.
 */
export type AmountAt = (address: Address, asker: Asker) => Amount | 'blank' | undefined;

/** A product beyond this is nothing that a budget's formula gives; the products of such products would grow without end. */
const LARGEST = 1e100;
const MOST_DECIMALS = 400;

/**
 * The exact value of a formula.
 * @param home where the formula stands
 * @returns undefined where a cell is unknown, a quotient does not end within 30 decimals, a divisor is 0, a product goes
 * beyond what budgets hold, or more than 200,000 cells are asked for
 */
export function evaluateFormula(formula: Formula, home: Address, amountAt: AmountAt): Amount | undefined {
  return new Evaluation(home, amountAt).valueOf(formula);
}

class Evaluation {
  private cells = 0;

  constructor(
    private readonly home: Address,
    private readonly amountAt: AmountAt,
  ) {}

  valueOf(formula: Formula): Amount | undefined {
    switch (formula.kind) {
      case 'number':
        return formula.value;
      case 'cell':
        return this.cellsOf(formula, 'operator');
      case 'addition':
        return total(formula.terms, ({ of, negative }) => {
          const value = this.valueOf(of);
          return negative ? value?.negated() : value;
        });
      case 'multiplication':
        return this.product(formula);
      case 'sum':
        return total(formula.parts, (part) => this.partOf(part, formula.by));
      case 'rounding':
        return this.valueOf(formula.of)?.rounded(formula.decimals);
    }
  }

  private partOf(part: Summation['parts'][number], by: Summing): Amount | undefined {
    return part.kind === 'cell' || part.kind === 'range' ? this.cellsOf(part, by) : this.valueOf(part);
  }

  private cellsOf(reference: Parameters<typeof addressesOf>[0], asker: Asker): Amount | undefined {
    return total(addressesOf(reference, this.home), (address) => {
      if (++this.cells > MAXIMUM_CELLS) return undefined;
      const amount = this.amountAt(address, asker);
      return amount === 'blank' ? Amount.zero : amount;
    });
  }

  /** Divides once, at the end: `1/3*3` is exact so. */
  private product({ factors }: Multiplication): Amount | undefined {
    let dividend = Amount.ofScaled(1, 0);
    let divisor = dividend;
    for (const { of, inverse } of factors) {
      const value = this.valueOf(of);
      if (!value) return undefined;
      if (inverse) divisor = divisor.times(value);
      else dividend = dividend.times(value);
      if (isBeyond(divisor) || isBeyond(dividend)) return undefined;
    }
    return dividend.dividedBy(divisor);
  }
}

function isBeyond({ magnitude, scale }: Amount): boolean {
  return Math.abs(magnitude) > LARGEST || scale > MOST_DECIMALS;
}

/** Undefined as soon as one amount is. */
function total<T>(parts: Iterable<T>, amountOf: (part: T) => Amount | undefined): Amount | undefined {
  const sum = new Sum();
  for (const part of parts) {
    const amount = amountOf(part);
    if (!amount) return undefined;
    sum.add(amount);
  }
  return sum.value();
}
