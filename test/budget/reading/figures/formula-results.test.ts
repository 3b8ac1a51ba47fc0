import { FormulaResults } from '../../../../src/budget/reading/figures/formula-results';
import { parseA1 } from '../../../../src/workbook/address';
import type { SheetSource } from '../../workbook-of';
import { workbookOf } from '../../workbook-of';

const f = (formula: string, value?: number): { formula: string; value?: number } => ({
  formula,
  ...(value !== undefined && { value }),
});

function resultAt(name: string, sheets: Readonly<Record<string, SheetSource>>): string | undefined {
  const place = parseA1(name);
  return place && new FormulaResults(workbookOf(sheets)).of({ sheet: 'S', ...place })?.toString();
}

test.each<[string, string, SheetSource[number]]>([
  ['sums of ranges', '6', [1, 2, 3, f('SUM(A1:C1)')]],
  ['sums of cells', '3', [1, 2, null, f('A1+B1+C1')]],
  ['differences', '-1', [1, 2, null, f('A1-B1')]],
  ['exact decimals', '0.3', [0.1, 0.2, null, f('A1+B1')]],
  ['formulas of formulas', '6', [1, f('A1*2'), f('B1+1'), f('SUM(A1:C1)')]],
  ['saved results on the way, as they stand', '9', [1, f('A1*2', 5), f('A1+2'), f('SUM(A1:C1)')]],
  ['words in a range as nothing', '3', [1, '无', 2, f('SUM(A1:C1)')]],
])('%s', (_, result, row) => {
  expect(resultAt('D1', { S: [row] })).toBe(result);
});

test('of another sheet', () => {
  expect(resultAt('A1', { S: [[f('SUM(表2!A1:B1)')]], 表2: [[4, f('A1+1')]] })).toBe('9');
});

test.each<[string, SheetSource[number]]>([
  ['a circle', [f('D1'), null, null, f('A1')]],
  ['a cell that refers to itself', [1, null, null, f('SUM(A1:D1)')]],
  ['words under an operator', ['无', null, null, f('A1+1')]],
  ['functions beyond the reader', [1, null, null, f('VLOOKUP(A1,A:B,2)')]],
  ['references that are lost', [1, null, null, f('#REF!+A1')]],
  ['no formula', [1, null, null, 4]],
  ['nothing', [1]],
])('%s has no result', (_, row) => {
  expect(resultAt('D1', { S: [row] })).toBeUndefined();
});

test('a long chain is followed only so far, and breaks nothing', () => {
  const rows = Array.from({ length: 5000 }, (_, i) => [i === 0 ? 1 : f(`A${i}+1`)]);
  expect(resultAt('A200', { S: rows })).toBe('200');
  expect(resultAt('A5000', { S: rows })).toBeUndefined();
});
