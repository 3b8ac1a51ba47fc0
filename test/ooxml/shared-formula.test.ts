import { SharedFormula } from '../../src/ooxml/read/shared-formula';

/** The formula of B2, moved 3 rows down and 1 column to the right. */
test.each([
  ['A1+1', 'B4+1'],
  ['$A1+A$1+$A$1', '$A4+B$1+$A$1'],
  ['SUM(C3:D$9)', 'SUM(D6:E$9)'],
  ['SUM(A:A,$B:C,1:2,$3:4)', 'SUM(B:B,$B:D,4:5,$3:7)'],
  ['LOG10(A1)', 'LOG10(B4)'],
  ['"A1"&A1&"B""A1"', '"A1"&B4&"B""A1"'],
  ["'A1 表'!A1+Sheet2!B2", "'A1 表'!B4+Sheet2!C5"],
  ["'it''s A1'!A1", "'it''s A1'!B4"],
  ['预算01表!A1+预算A1', '预算01表!B4+预算A1'],
  ['[1]Sheet1!A1', '[1]Sheet1!B4'],
  ['SUM(表1[[#All],[A1]])+A1', 'SUM(表1[[#All],[A1]])+B4'],
  ['IF(A1>1E5,TRUE,#REF!)', 'IF(B4>1E5,TRUE,#REF!)'],
  ['XFE1+A1048577+ABCD1', 'XFE1+A1048577+ABCD1'],
  ['XFD1+A1048576', 'A4+B3'],
  ['rate_A1*A1.5', 'rate_A1*A1.5'],
  ['SUM(A1:INDEX(B:B,3))', 'SUM(B4:INDEX(C:C,3))'],
  ['A1#', 'B4#'],
  ['"unclosed A1', '"unclosed A1'],
  ['[unclosed A1', '[unclosed A1'],
])('%s → %s', (text, expected) => {
  const shared = new SharedFormula(text, { row: 1, column: 1 });
  expect(shared.at({ row: 4, column: 2 })).toBe(expected);
  expect(shared.at({ row: 1, column: 1 })).toBe(text);
});
