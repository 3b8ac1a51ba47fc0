import { cellsIn } from '../../../src/hosts/excel/snapshot/read-cells';
import { a1 } from '../../../src/workbook/address';

const AT = { top: 4, left: 2, bottom: 4, right: 2 };

/** A cell as Excel answers it: value, formula, number format. */
function read(value: unknown, formula: unknown = value, format = 'General') {
  return [...cellsIn({ values: [[value]], formulas: [[formula]], numberFormat: [[format]] }, AT)];
}

test.each([
  ['a number', 12.3592, 12.3592, '#,##0.000000', { value: 12.3592, format: '#,##0.000000' }],
  ['a number as it comes', 1.1, 1.1, 'General', { value: 1.1 }],
  ['a text', '合计', '合计', '@', { value: '合计', format: '@' }],
  ['a text of digits', '12,599,200', '12,599,200', 'General', { value: '12,599,200' }],
  ['a text that begins like a formula', '=a', '=a', 'General', { value: '=a' }],
  ['a formula', 3, '=A1+A2', 'General', { value: 3, formula: 'A1+A2' }],
  [
    'a formula whose result is nothing',
    '',
    '=IF(A1>0,A1,"")',
    'General',
    { value: null, formula: 'IF(A1>0,A1,"")' },
  ],
  ['an error', '#REF!', '=#REF!+1', 'General', { value: { error: '#REF!' }, formula: '#REF!+1' }],
  ['a truth value', true, true, 'General', { value: true }],
])('%s', (_, value, formula, format, expected) => {
  expect(read(value, formula, format)).toEqual([{ row: 4, column: 2, ...expected }]);
});

test('a blank cell is left out, whatever its format', () => {
  expect(read('', '', '#,##0.00')).toEqual([]);
});

test('cells stand where their block does', () => {
  const grid = {
    values: [
      ['a', ''],
      ['', 2],
    ],
    formulas: [
      ['a', ''],
      ['', 2],
    ],
    numberFormat: [
      ['General', 'General'],
      ['General', 'General'],
    ],
  };
  expect([...cellsIn(grid, { top: 2, left: 1, bottom: 3, right: 2 })].map(a1)).toEqual(['B3', 'C4']);
});
