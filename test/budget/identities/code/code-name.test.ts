import { codeName } from '../../../../src/budget/identities/code/code-name';
import { checkBook } from '../../../../src/budget/checking/check-book';
import { readBook } from '../../../../src/budget/reading/read-book';
import { a1 } from '../../../../src/workbook/address';
import { findingsOf } from '../../findings-of';
import { workbookOf } from '../../workbook-of';
import type { SheetSource } from '../../workbook-of';

const HEADER: SheetSource = [
  ['预算03表 支出预算总表'],
  ['金额单位：万元'],
  ['支出功能分类科目', '政府支出经济分类科目', '部门支出经济分类科目', '合计', '基本支出', '项目支出'],
];
const row = (functional: string, department = '30201-办公费') => [
  functional,
  '50201-办公经费',
  department,
  1,
  1,
  null,
];
const expenditure = (...rows: SheetSource): SheetSource => [
  ...HEADER,
  ...rows,
  ['合计', null, null, rows.length, rows.length, null],
];

const GENERAL_BUDGET: SheetSource = [
  ['预算06表 一般公共预算财政拨款支出表'],
  ['金额单位：万元'],
  ['单位名称', '科目编码', '科目名称', '合计', '小计', '人员经费', '公用经费', '项目支出总数'],
];
const generalBudget = (...rows: SheetSource): SheetSource => [
  ...GENERAL_BUDGET,
  ...rows.map(([code = null, name = null]) => ['618001-街道办事处', code, name, 1, 1, 1, null, null]),
];

describe('one code, one name', () => {
  test.each([
    ['the listed name', expenditure(row('2120101-行政运行', '30213-维修（护）费'))],
    ['typed with other brackets and spaces', expenditure(row('2120101-行政 运行', '30213-维修(护)费'))],
    ['a code alone', expenditure(row('2120101', '30301'))],
    ['a code that is not in the list', expenditure(row('2019998-本地专用支出'), row('2019998-本地专用支出'))],
  ])('holds for %s', (_, sheet) => {
    expect(findingsOf(codeName, workbookOf({ 支出: sheet }))).toEqual([]);
  });

  test.each([
    ['another name', '30309-奖金'],
    ['a name cut off', '30309-奖励'],
    ['a name with more before it', '30309-其他奖励金'],
  ])('fails for %s', (_, department) => {
    expect(
      findingsOf(codeName, workbookOf({ 支出: expenditure(row('2120101-行政运行', department)) })),
    ).toEqual([{ cell: '支出!C4', outcome: 'fail', severity: 'warning', message: 'fail' }]);
  });

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
