import type { MarkKind } from '../../port/mark';

/**
 * What our conditional formats say, each always true: by it they are told from the user's own, wherever rows, sheets and copies of
 * sheets have taken them since. Nothing of a cell is in it.
 */
const FORMULAS: Readonly<Record<MarkKind, string>> = {
  suspect: '=N("gouji:suspect")=0',
  involved: '=N("gouji:involved")=0',
};

const OURS: ReadonlySet<string> = new Set(Object.values(FORMULAS));

/** The formula of a mark's conditional format. */
export function markFormula(kind: MarkKind): string {
  return FORMULAS[kind];
}

/**
 * Whether a conditional format with that formula is a mark of ours. One without any is a mark that was broken off as it was put on:
 * nobody else can make such a one.
 */
export function isMarkFormula(formula: string): boolean {
  if (formula === '') return true;
  const plain = formula.replace(/\s/g, '');
  return OURS.has(plain.startsWith('=') ? plain : `=${plain}`);
}
