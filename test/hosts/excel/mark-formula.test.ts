import { isMarkFormula, markFormula } from '../../../src/hosts/excel/marks/mark-formula';

test.each(['suspect', 'involved'] as const)('the formula of %s is known again', (kind) => {
  const formula = markFormula(kind);
  expect(isMarkFormula(formula)).toBe(true);
  expect(isMarkFormula(formula.slice(1))).toBe(true);
  expect(isMarkFormula(formula.replace('=0', ' = 0'))).toBe(true);
});

test('a mark that was broken off, before it had a formula, is known again', () => {
  expect(isMarkFormula('')).toBe(true);
});

test.each(['=$D5<>0', '=N("note")=0', '=AND(N("gouji:suspect")=0,A1>0)', '='])(
  'a format of the user’s own is not taken for ours: %s',
  (formula) => {
    expect(isMarkFormula(formula)).toBe(false);
  },
);
