import type { Amount } from '../../amount/amount';
import type { Address, Place, Range } from '../address';

/** A spreadsheet formula that is understood, as a tree. */
export type Formula = NumberLiteral | CellReference | Addition | Multiplication | Summation | Rounding;

export interface NumberLiteral {
  readonly kind: 'number';
  readonly value: Amount;
}

export interface CellReference {
  readonly kind: 'cell';
  /** Undefined where the formula's own sheet is meant. */
  readonly sheet: string | undefined;
  readonly place: Place;
}

/** Stands only where cells are summed. */
export interface RangeReference {
  readonly kind: 'range';
  /** Undefined where the formula's own sheet is meant. */
  readonly sheet: string | undefined;
  readonly range: Range;
}

/** Terms added or taken away; `-x` is a single negative term. */
export interface Addition {
  readonly kind: 'addition';
  readonly terms: readonly { readonly negative: boolean; readonly of: Formula }[];
}

/** Factors multiplied or divided by; `x%` is x times 0.01. */
export interface Multiplication {
  readonly kind: 'multiplication';
  readonly factors: readonly { readonly inverse: boolean; readonly of: Formula }[];
}

export interface Summation {
  readonly kind: 'sum';
  readonly by: Summing;
  readonly parts: readonly (Formula | RangeReference)[];
}

/**
 * How cells are summed: `SUM`; `SUBTOTAL(9,…)`, which passes over cells with a SUBTOTAL of their own and rows that
 * are filtered away; `SUBTOTAL(109,…)`, which passes over hidden rows too.
 */
export type Summing = 'sum' | 'subtotal' | 'visible-subtotal';

export interface Rounding {
  readonly kind: 'rounding';
  readonly of: Formula;
  /** How many decimals stay; negative for tens, hundreds, … */
  readonly decimals: number;
}

/** The most cells one formula is followed to. */
export const MAXIMUM_CELLS = 200_000;

/**
 * The cells a reference stands for, row by row.
 * @param home where the formula stands
 */
export function* addressesOf(reference: CellReference | RangeReference, home: Address): Iterable<Address> {
  const sheet = reference.sheet ?? home.sheet;
  if (reference.kind === 'cell') {
    yield { sheet, ...reference.place };
    return;
  }
  const { top, left, bottom, right } = reference.range;
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) yield { sheet, row, column };
  }
}
