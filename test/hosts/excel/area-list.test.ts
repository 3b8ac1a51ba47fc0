import { rangesInList } from '../../../src/hosts/excel/area-list';
import { a1Range } from '../../../src/workbook/address';

test.each([
  ['Sheet1!A1:B2', ['A1:B2']],
  ['Sheet1!A1:B2,Sheet1!C3', ['A1:B2', 'C3']],
  ["'预算03表'!A1:I1,'预算03表'!$A$2:$A$4", ['A1:I1', 'A2:A4']],
  ["'表,一'!A1:B1,'表,一'!C1", ['A1:B1', 'C1']],
  ["'O''Brien!, x'!A1:B1,'O''Brien!, x'!D4:E5", ['A1:B1', 'D4:E5']],
  ['', []],
])('%s', (list, expected) => {
  expect(rangesInList(list).map(a1Range)).toEqual(expected);
});
