import { Amount } from '../../amount/amount';
import type { Address } from '../address';
import { addressesOf, MAXIMUM_CELLS } from './formula-tree';
import type { CellReference, Formula, Multiplication, RangeReference, Summation } from './formula-tree';
import { evaluateFormula } from './formula-value';

/** One cell of a linear combination. */
export interface LinearTerm {
  readonly address: Address;
  readonly coefficient: Amount;
}

/** Whether a SUBTOTAL passes over a cell: it holds a SUBTOTAL itself, or its row is filtered away. */
export type PassedOver = (address: Address) => boolean;

/**
 * A formula as Σ coefficient × cell, in the order of first mention. A cell that is covered twice has coefficient 2;
 * one whose coefficients cancel out is left out.
 * @param home where the formula stands
 * @param passedOver asked for each cell of a SUBTOTAL; by default none is
 * @returns undefined where the formula is no such combination (products of cells, ROUND, a constant other than 0,
 * a divisor that leaves no decimal), or covers more than 200,000 cells
 */
export function linearTerms(
  formula: Formula,
  home: Address,
  passedOver: PassedOver = () => false,
): LinearTerm[] | undefined {
  const combination = new Combination(home, passedOver);
  return combination.add(formula, Amount.ofScaled(1, 0)) ? combination.terms() : undefined;
}

class Combination {
  private constant = Amount.zero;
  private cells = 0;
  private readonly byCell = new Map<string, LinearTerm>();

  constructor(
    private readonly home: Address,
    private readonly passedOver: PassedOver,
  ) {}

  /** Undefined where a constant is left over. */
  terms(): LinearTerm[] | undefined {
    if (!this.constant.isZero) return undefined;
    return [...this.byCell.values()].filter(({ coefficient }) => !coefficient.isZero);
  }

  /** Adds factor × formula; false where that is not linear. */
  add(formula: Formula, factor: Amount): boolean {
    switch (formula.kind) {
      case 'number':
      case 'rounding':
        return this.addConstant(this.constantOf(formula), factor);
      case 'cell':
        return this.addCells(formula, factor, false);
      case 'addition':
        return formula.terms.every(({ of, negative }) => this.add(of, negative ? factor.negated() : factor));
      case 'multiplication':
        return this.addProduct(formula, factor);
      case 'sum':
        return formula.parts.every((part) => this.addPart(part, formula, factor));
    }
  }

  private addPart(part: Summation['parts'][number], { by }: Summation, factor: Amount): boolean {
    const isReference = part.kind === 'cell' || part.kind === 'range';
    return isReference ? this.addCells(part, factor, by !== 'sum') : this.add(part, factor);
  }

  private addConstant(value: Amount | undefined, factor: Amount): boolean {
    if (value) this.constant = this.constant.plus(value.times(factor));
    return value !== undefined;
  }

  private addCells(reference: CellReference | RangeReference, factor: Amount, subtotal: boolean): boolean {
    for (const address of addressesOf(reference, this.home)) {
      if (++this.cells > MAXIMUM_CELLS) return false;
      if (!subtotal || !this.passedOver(address)) this.addCell(address, factor);
    }
    return true;
  }

  private addCell(address: Address, factor: Amount): void {
    const key = `${address.row},${address.column},${address.sheet}`;
    const before = this.byCell.get(key);
    this.byCell.set(key, { address, coefficient: before ? before.coefficient.plus(factor) : factor });
  }

  /** At most one factor may hold cells, and not below the line. */
  private addProduct({ factors }: Multiplication, factor: Amount): boolean {
    let dividend = factor;
    let divisor = Amount.ofScaled(1, 0);
    let varying: Formula | undefined;
    for (const { of, inverse } of factors) {
      const constant = this.constantOf(of);
      if (constant) {
        if (inverse) divisor = divisor.times(constant);
        else dividend = dividend.times(constant);
      } else {
        if (varying || inverse) return false;
        varying = of;
      }
    }
    const quotient = dividend.dividedBy(divisor);
    if (!quotient) return false;
    return varying ? this.add(varying, quotient) : this.addConstant(quotient, Amount.ofScaled(1, 0));
  }

  /** The value of a part without cells. */
  private constantOf(formula: Formula): Amount | undefined {
    return evaluateFormula(formula, this.home, () => undefined);
  }
}
