import { codeCorrespondence } from '../../../../src/budget/identities/code/code-correspondence';
import { countsOf, findingsOf } from '../../findings-of';
import { workbookOf } from '../../workbook-of';
import type { CellSource, SheetSource } from '../../workbook-of';

type Line = readonly [functional: string | null, department: string | null, amount: CellSource];

const expenditure = (...lines: readonly Line[]): SheetSource => [
  ['预算03表 支出预算总表'],
  ['金额单位：万元'],
  ['支出功能分类科目', '政府支出经济分类科目', '部门支出经济分类科目', '合计', '基本支出', '项目支出'],
  ...lines.map(([functional, department, amount]) => [
    functional,
    '50102-社会保障缴费',
    department,
    amount,
    amount,
    null,
  ]),
];

const basic = (...lines: readonly (readonly [string, CellSource])[]): SheetSource => [
  ['预算07表 一般公共预算财政拨款基本支出表'],
  ['金额单位：元'],
  ['政府支出经济分类科目', '部门支出经济分类科目', '合计', '人员经费', '公用经费'],
  ...lines.map(([department, amount]) => ['50102-社会保障缴费', department, amount, amount, null]),
];

const generalBudget = (...lines: readonly (readonly [string, CellSource, CellSource])[]): SheetSource => [
  ['预算06表 一般公共预算财政拨款支出表'],
  ['金额单位：万元'],
  ['单位名称', '科目编码', '科目名称', '合计', '小计', '人员经费', '公用经费', '项目支出总数'],
  ...lines.map(([code, total, own]) => ['618001-街道办事处', code, '某支出', total, own, own, null, null]),
];

describe('codes of two classifications for the same money', () => {
  test.each([
    ['rows that bear both', [['2080505-养老', '30108-养老', 312.5]]],
    ['only one of them', [['2120101-行政运行', '30113-住房公积金', 214.25]]],
  ] satisfies [string, Line[]][])('prove nothing within a table in %s', (_, lines) => {
    const workbook = workbookOf({ 支出: expenditure(...lines) });
    expect(findingsOf(codeCorrespondence, workbook)).toEqual([]);
    expect(countsOf(codeCorrespondence, workbook)).toMatchObject({ pass: 0, fail: 0 });
  });

  test('differ within a table where one is used without the other', () => {
    const workbook = workbookOf({
      支出: expenditure(
        ['2080505-养老', '30108-养老', 312.5],
        ['2120101-行政运行', '30108-养老', 10],
        ['2120101-行政运行', '30101-基本工资', 50],
      ),
    });
    expect(findingsOf(codeCorrespondence, workbook)).toEqual([
      {
        cell: '支出!D5',
        outcome: 'fail',
        severity: 'warning',
        message: 'fail',
        observed: '10',
        expected: '0',
      },
    ]);
  });

  test('add up leaf rows only', () => {
    const workbook = workbookOf({
      支出: expenditure(
        ['2080506-年金', null, 8],
        ['2080506-年金', '30199-其他', 8],
        ['2120101-行政运行', '30109-年金', 8],
      ),
    });
    expect(findingsOf(codeCorrespondence, workbook)).toEqual([]);
    expect(countsOf(codeCorrespondence, workbook)).toMatchObject({ pass: 1 });
  });

  test.each([
    ['in different units', [['30108-养老', 3125000]], [['2080505', 312.5, 312.5]]],
    ['of basic expenditure only', [['30113-公积金', 900000]], [['2210201', 100, 90]]],
    [
      'of several units',
      [['30109-年金', 30000]],
      [
        ['2080506', 1, 1],
        ['2080506', 2, 2],
      ],
    ],
  ] satisfies [string, [string, number][], [string, number, number][]][])(
    'agree between tables %s',
    (_, own, other) => {
      const workbook = workbookOf({ 基本: basic(...own), 一般: generalBudget(...other) });
      expect(findingsOf(codeCorrespondence, workbook)).toEqual([]);
      expect(countsOf(codeCorrespondence, workbook)).toMatchObject({ pass: 1 });
    },
  );

  test('differ between tables', () => {
    const workbook = workbookOf({
      基本: basic(['30101-基本工资', 10000], ['30108-养老', 3125000]),
      一般: generalBudget(['2120101', 1, 1], ['2080505', 321.5, 321.5]),
    });
    expect(findingsOf(codeCorrespondence, workbook)).toMatchObject([
      { cell: '基本!C5', observed: '3125000', expected: '3215000' },
    ]);
  });

  test('cannot be judged where an amount is none', () => {
    const workbook = workbookOf({
      基本: basic(['30101-基本工资', 10000], ['30108-养老', '见附件']),
      一般: generalBudget(['2120101', 1, 1], ['2080505', 321.5, 321.5]),
    });
    expect(findingsOf(codeCorrespondence, workbook)).toMatchObject([
      { cell: '基本!C5', outcome: 'cannot-judge' },
    ]);
  });
});
