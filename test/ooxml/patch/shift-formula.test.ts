import { PatchRefusal } from '../../../src/ooxml/patch/patch-refusal';
import { RowShift, SheetShifts } from '../../../src/ooxml/patch/row-shift';
import { shiftFormula } from '../../../src/ooxml/patch/shift-formula';
import type { RowChange } from '../../../src/workbook/sheet-edits';

const TABS = ['S', 'Sheet 2', '预算03表', "it's", 'Z'];

function shifted(
  formula: string,
  on: string,
  own: string | undefined,
  ...rows: readonly RowChange[]
): string {
  return shiftFormula(formula, new SheetShifts(TABS, new Map([[on, new RowShift(rows)]])), own);
}

/** Two rows put in above row 5. */
const INSERT: RowChange = { kind: 'insert', at: 4, count: 2 };
/** Rows 5 and 6 taken out. */
const REMOVE: RowChange = { kind: 'remove', at: 4, count: 2 };

describe('two rows put in above row 5', () => {
  test.each([
    ['A4', 'A4'],
    ['A5', 'A7'],
    ['$A$5+a5', '$A$7+a7'],
    ['SUM(A1:A4)', 'SUM(A1:A4)'],
    ['SUM(A1:A5)', 'SUM(A1:A7)'],
    ['SUM(A5:A9)', 'SUM(A7:A11)'],
    ['SUM(A9:A1)', 'SUM(A11:A1)'],
    ['SUM(A:C,$4:$5)', 'SUM(A:C,$4:$7)'],
    ['SUM(A1:A1048576)', 'SUM(A1:A1048576)'],
    ['A1048575', '#REF!'],
    ['A5:INDEX(A5:A9,2)', 'A7:INDEX(A7:A11,2)'],
    ['LOG10(A5)+ATAN2(1,2)', 'LOG10(A7)+ATAN2(1,2)'],
    ['"A5"&A5&"""A5"', '"A5"&A7&"""A5"'],
    ['Rate5+A5B+_A5+A5.x', 'Rate5+A5B+_A5+A5.x'],
    ['Table1[[#This Row],[A5]]+A5', 'Table1[[#This Row],[A5]]+A7'],
    ['A5#', 'A7#'],
    ['IF(A5=#N/A,#REF!,A6)', 'IF(A7=#N/A,#REF!,A8)'],
    ['#REF!A5', '#REF!A5'],
    ['Z!A5+S!A5+s!A5', 'Z!A5+S!A7+s!A7'],
    ["'Sheet 2'!A5+'S'!A5:A6", "'Sheet 2'!A5+'S'!A7:A8"],
    ["[1]S!A5+'[1]S'!A5+'C:\\[b.xlsx]S'!A5", "[1]S!A5+'[1]S'!A5+'C:\\[b.xlsx]S'!A5"],
    ['合计5+A5', '合计5+A7'],
    ['A5\u3000+\u00a0A6', 'A7\u3000+\u00a0A8'],
  ])('%s becomes %s', (formula, expected) => {
    expect(shifted(formula, 'S', 'S', INSERT)).toBe(expected);
  });
});

describe('rows 5 and 6 taken out', () => {
  test.each([
    ['A4+A5+A7', 'A4+#REF!+A5'],
    ['SUM(A1:A5)', 'SUM(A1:A4)'],
    ['SUM(A5:A7)', 'SUM(A5:A5)'],
    ['SUM(A6:A9)', 'SUM(A5:A7)'],
    ['SUM(A5:B6)', 'SUM(#REF!)'],
    ['SUM(S!$A$5:$A$6,S!5:6)', 'SUM(#REF!,#REF!)'],
    ['SUM(A1:A1048576)', 'SUM(A1:A1048576)'],
  ])('%s becomes %s', (formula, expected) => {
    expect(shifted(formula, 'S', 'S', REMOVE)).toBe(expected);
  });
});

test.each([
  ["预算03表!C5+'预算03表'!C5+C5", '预算03表', "预算03表!C7+'预算03表'!C7+C5"],
  ["'it''s'!A5", "it's", "'it''s'!A7"],
  ["'SHEET 2'!A5", 'Sheet 2', "'SHEET 2'!A7"],
])('%s, of which only %s moves', (formula, on, expected) => {
  expect(shifted(formula, on, 'S', INSERT)).toBe(expected);
  expect(shifted(formula, on, undefined, INSERT)).toBe(expected);
});

test('changes come one after the other', () => {
  const rows: RowChange[] = [
    INSERT,
    { kind: 'remove', at: 0, count: 1 },
    { kind: 'insert', at: 0, count: 1 },
  ];
  expect(shifted('A1+A4+A5', 'S', 'S', ...rows)).toBe('#REF!+A4+A7');
});

describe('the same cells of several sheets', () => {
  test.each(['SUM(S:Z!A5)', "SUM('S:Z'!A5:B9)", "SUM('Sheet 2:Z'!A1:A9)"])('%s is refused', (formula) => {
    expect(() => shifted(formula, '预算03表', 'S', INSERT)).toThrow(PatchRefusal);
  });

  test.each(['SUM(S:Z!A4)', "SUM('S:Z'!A:B)", "SUM('S:Sheet 2'!A9)"])('%s is not concerned', (formula) => {
    expect(shifted(formula, '预算03表', 'S', INSERT)).toBe(formula);
  });
});
