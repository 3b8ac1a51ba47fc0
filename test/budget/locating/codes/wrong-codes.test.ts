import { checkBook } from '../../../../src/budget/checking/check-book';
import { isOneSlip } from '../../../../src/budget/locating/codes/code-typing';
import { locate } from '../../../../src/budget/locating/locate';
import { readBook } from '../../../../src/budget/reading/read-book';
import { causeSentence } from '../../../../src/budget/reporting/causes/cause-sentence';
import { a1 } from '../../../../src/workbook/address';
import { shanghaiExpenditureSheet } from '../../sheet-sources/expenditure';
import { workbookOf } from '../../workbook-of';
import { typed } from '../edits';
import { office } from '../office';
import type { Sheets } from '../office';

type Row = Parameters<typeof shanghaiExpenditureSheet>[0][number];

/** A table with codes in 类, 款 and 项; the last row is that of 2101101. */
const parts = (...code: readonly (string | null)[]): Sheets => ({
  '3': shanghaiExpenditureSheet([
    ['201', null, null, '一般公共服务支出', 30, 20, 10],
    ['201', '03', null, '政府办公厅（室）及相关机构事务', 30, 20, 10],
    ['201', '03', '01', '行政运行', 20, 20],
    ['201', '03', '02', '一般行政管理事务', 10, null, 10],
    ['210', null, null, '卫生健康支出', 5, 5],
    ['210', '11', null, '行政事业单位医疗', 5, 5],
    [...code, '行政单位医疗', 5, 5] as Row,
    ['合计', null, null, null, 35, 25, 10],
  ]),
});

interface Case {
  readonly name: string;
  readonly sheets: Sheets;
  readonly cell: string;
  readonly code: string;
}

const CASES: readonly Case[] = [
  { name: 'a 类 of one digit', sheets: parts('7', '11', '01'), cell: '3!A12', code: '210' },
  {
    name: 'a 类 with digits exchanged, which another row bears',
    sheets: parts('201', '11', '01'),
    cell: '3!A12',
    code: '210',
  },
  { name: 'a 项 with a digit too many', sheets: parts('210', '11', '011'), cell: '3!C12', code: '01' },
  {
    name: 'a code in one cell with a digit wrong, which another table bears rightly',
    sheets: typed({ '06!B7': '2120601' }, office),
    cell: '06!B7',
    code: '2120501',
  },
];

describe('a wrong code', () => {
  test.each(CASES)('is what should be another, and no amount: $name', ({ sheets, cell, code }) => {
    const result = checkBook(readBook(workbookOf(sheets)));
    const { causes, causeOf } = locate(result);
    const told = causes.map(({ errorType, certainty, corrections: [first, ...more] }) => ({
      errorType,
      certainty,
      cell: `${first.at.sheet}!${a1(first.at)}`,
      code: first.name,
      more,
    }));
    expect(told).toEqual([{ errorType: 'wrong-code', certainty: 'likely', cell, code, more: [] }]);
    const errors = result.findings.filter(
      ({ outcome, severity }) => outcome === 'fail' && severity === 'error',
    );
    expect(errors.filter(({ id }) => !causeOf.has(id))).toEqual([]);
  });

  it('is told by cell and code', () => {
    const book = readBook(workbookOf(parts('7', '11', '01')));
    const [cause] = locate(checkBook(book)).causes;
    expect(cause && causeSentence(cause, book, 'zh-CN')).toBe(
      '3 A12 科目编码：很可能是编码写错，“7” 似应为 “210”。',
    );
  });

  it('is none where an amount is wrong', () => {
    const { causes } = locate(checkBook(readBook(workbookOf(typed({ '06!H7': 1503.62 }, office)))));
    expect(causes.map(({ errorType }) => errorType)).not.toContain('wrong-code');
  });
});

test.each<[typed: string, meant: string, isSlip: boolean]>([
  ['211', '210', true],
  ['21', '210', true],
  ['2100', '210', true],
  ['120', '210', true],
  ['2010103', '2010301', false],
  ['210', '210', false],
  ['7', '210', false],
])('%s for %s is one slip: %s', (digits, meant, isSlip) => {
  expect(isOneSlip(digits, meant)).toBe(isSlip);
});
