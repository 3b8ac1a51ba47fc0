import { Amount } from '../../../src/amount/amount';
import type { Address } from '../../../src/workbook/address';
import { linearTerms } from '../../../src/workbook/formula/linear-terms';
import { readFormula } from '../../../src/workbook/formula/formula-parser';
import type { Workbook } from '../../../src/workbook/workbook';

/** A typed cell and how often an amount counts it. */
export interface TypedLeaf {
  readonly at: Address;
  readonly times: Amount;
}

const ONCE = Amount.ofScaled(1, 0);
/** Longer chains of formulas go round in a circle. */
const DEEPEST = 20;

/** The typed cells that the amount at an address adds up: itself, or those of its formula. */
export function typedLeaves(workbook: Workbook, at: Address, times = ONCE, depth = 0): readonly TypedLeaf[] {
  const text = workbook.cell(at)?.formula;
  if (text === undefined) return [{ at, times }];
  const formula = depth < DEEPEST ? readFormula(text) : undefined;
  const terms = (formula && linearTerms(formula, at)) ?? [];
  return terms.flatMap(({ address, coefficient }) =>
    typedLeaves(workbook, address, times.times(coefficient), depth + 1),
  );
}
