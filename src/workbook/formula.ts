/** Spreadsheet formulas as far as budget tables use them: read, evaluated exactly, taken as linear combinations. */
export { readFormula } from './formula-reader';
export type { Formula } from './formula-tree';
export { type AmountAt, type Asker, evaluateFormula } from './formula-value';
export { linearTerms, type LinearTerm } from './linear-terms';
