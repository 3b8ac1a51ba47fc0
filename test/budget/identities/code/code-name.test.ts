import { codeName } from '../../../../src/budget/identities/code/code-name';
import { checkBook } from '../../../../src/budget/checking/check-book';
import { readBook } from '../../../../src/budget/reading/read-book';
import { a1 } from '../../../../src/workbook/address';
import { findingsOf } from '../../findings-of';
import { workbookOf } from '../../workbook-of';
import type { SheetSource } from '../../workbook-of';
import { testRule } from '../test-rule';
import { cases, expenditure, row } from './code-name.cases';

const GENERAL_BUDGET: SheetSource = [
  ['预算06表 一般公共预算财政拨款支出表'],
  ['金额单位：万元'],
  ['单位名称', '科目编码', '科目名称', '合计', '小计', '人员经费', '公用经费', '项目支出总数'],
];
const generalBudget = (...rows: SheetSource): SheetSource => [
  ...GENERAL_BUDGET,
  ...rows.map(([code = null, name = null]) => ['618001-街道办事处', code, name, 1, 1, 1, null, null]),
];

testRule(cases);

describe('one code, one name', () => {
  test('proposes the present name for an older one', () => {
    const sheet = expenditure(row('207-文化体育与传媒支出'));
    expect(findingsOf(codeName, workbookOf({ 支出: sheet }))).toMatchObject([
      { cell: '支出!A4', message: 'older' },
    ]);
  });

  test('says a name once, at the cell of the name that differs from the list', () => {
    const book = workbookOf({
      支出: expenditure(row('2120101-行政运行'), row('2080506-机关事业单位职业年金缴费支出')),
      一般: generalBudget(
        ['2080506', '机关事业等单位职业年金缴费支出'],
        ['2120101', '行政运行'],
        ['2080506', '机关事业等单位职业年金缴费支出'],
      ),
    });
    const { findings } = checkBook(readBook(book), [codeName]);
    expect(
      findings.map(({ at, cells }) => [at, ...cells].map((cell) => `${cell.sheet}!${a1(cell)}`)),
    ).toEqual([['一般!C4', '一般!C6', '支出!A5']]);
  });

  test.each([
    [
      'where most agree, at the others',
      ['甲支出', '甲支出', '乙支出'],
      { cell: '支出!A6', message: 'minority' },
    ],
    [
      'where as many say so as otherwise, as undecided',
      ['甲支出', '乙支出'],
      { cell: '支出!A5', message: 'tie' },
    ],
  ])('reports names of a code that is not in the list %s', (_, names, expected) => {
    const sheet = expenditure(...names.map((name) => row(`2019998-${name}`)));
    expect(findingsOf(codeName, workbookOf({ 支出: sheet }))).toMatchObject([expected]);
  });
});
