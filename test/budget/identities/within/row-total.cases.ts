import { rowTotal } from '../../../../src/budget/identities/within/row-total';
import { basicExpenditureSheet } from '../../sheet-sources/basic-expenditure';
import {
  expenditureSheet,
  finalExpenditureSheet,
  shanghaiExpenditureSheet,
} from '../../sheet-sources/expenditure';
import { finalFiscalSheet, shanghaiFiscalSheet } from '../../sheet-sources/fiscal';
import { finalGovernmentFundSheet } from '../../sheet-sources/fund-budget';
import { generalBudgetSheet } from '../../sheet-sources/general-budget';
import { revenueSheet } from '../../sheet-sources/revenue';
import {
  finalThreePublicSheet,
  shanghaiThreePublicSheet,
  threePublicSheet,
} from '../../sheet-sources/three-public';
import { sheet } from '../../sheet-sources/head';
import type { SheetSource } from '../../workbook-of';
import type { RuleCases } from '../test-rule';

const salary = ['2010301-行政运行', '50101-工资奖金津补贴', '30101-基本工资'];
const goods = ['2010302-一般行政管理事务', '50201-办公经费', '30201-办公费'];

const codes = ['支出功能分类科目', '政府支出经济分类科目', '部门支出经济分类科目'];

/** 03 with a column of an office's own among the parts of 合计. */
function withOwnColumn(header: string, rows: readonly (readonly (string | number | null)[])[]): SheetSource {
  return sheet('预算03表 支出预算总表', '万元', [[...codes, '合计', '基本支出', header, '项目支出']], rows);
}

export const cases: RuleCases = {
  rule: rowTotal,
  holds: [
    {
      name: 'a total of two parts, one of them blank',
      sheets: {
        '03': expenditureSheet([
          [...salary, 3, 3],
          [...goods, 5, 1, 4],
          ['合计', null, null, 8, 4, 4],
        ]),
      },
      pass: 3,
    },
    {
      name: 'a column that the layout does not know and the office adds',
      sheets: {
        '03': withOwnColumn('专项业务费', [
          [...salary, 4, 3, 1, null],
          [...goods, 5, 1, null, 4],
          ['合计', null, null, 9, 4, 1, 4],
        ]),
      },
      pass: 3,
    },
    {
      name: 'a column that the layout does not know and that is no part',
      sheets: {
        '03': withOwnColumn('人均支出', [
          [...salary, 3, 3, 1, null],
          [...goods, 5, 1, 2, 4],
        ]),
      },
      pass: 2,
    },
    {
      name: 'none of the parts has a column',
      sheets: {
        '03': sheet(
          '预算03表 支出预算总表',
          '万元',
          [[...codes, '合计']],
          [
            [...salary, 3],
            [...goods, 5],
          ],
        ),
      },
      pass: 0,
      notApplicable: 1,
    },
    {
      name: 'rows of blanks and zeros: they prove nothing',
      sheets: { '03': expenditureSheet([[...salary, 0, 0, 0], [...goods], ['合计', null, null, 0, 0]]) },
      pass: 0,
    },
    {
      name: '其中 columns that are shown again',
      sheets: {
        '03': expenditureSheet([
          [...salary, 3, 3, null, 1],
          [...goods, 5, 1, 4, null, null, 2],
        ]),
      },
    },
    {
      name: '其中 columns that an office adds',
      sheets: {
        '03': expenditureSheet([
          [...salary, 4, 3, null, 1],
          [...goods, 7, 1, 4, null, null, 2],
        ]),
      },
    },
    {
      name: '其中 columns that an office adds, a rounding gap in the one row that tells',
      rounding: 1,
      sheets: {
        '03': expenditureSheet([
          [...salary, '3.01', '3.01'],
          [...goods, '7.01', '1.00', '4.00', null, null, '2.00'],
        ]),
      },
    },
    {
      name: 'two levels of sums over a row: 收入总表',
      sheets: { '02': revenueSheet([['某街道', '618', 16, 11, 5, 1, 2, 3, 5, 4, 1]]) },
      pass: 3,
    },
    {
      name: 'parts with two decimals that miss by rounding',
      rounding: 1,
      sheets: { '03': expenditureSheet([[...salary, '3.33', '1.67', '1.67']]) },
      pass: 1,
    },
    {
      name: 'shanghai-9: 类 rows, amounts in 元',
      sheets: {
        '3': shanghaiExpenditureSheet([
          ['201', null, null, '一般公共服务支出', 1500.5, 1000.5, 500],
          ['201', '03', '01', '行政运行', 1500.5, 1000.5, 500],
        ]),
      },
      pass: 2,
    },
    {
      name: 'shanghai-9: 机关运行经费 stands beside the three kinds and is no part of them',
      sheets: { '9': shanghaiThreePublicSheet([[867.5, 839, 28.5, null, null, null, 213.28]]) },
      pass: 1,
    },
    {
      name: 'shanghai-9-final: expenditure of five kinds, all added',
      sheets: { '3': finalExpenditureSheet([['20103', '办公厅', 15, 5, 4, 3, 2, 1]]) },
      pass: 1,
    },
    {
      name: 'shanghai-9-final: what a fund still holds',
      sheets: {
        '8': finalGovernmentFundSheet([
          ['21208', '土地', 10, 5, 12, 2, 10, 3],
          ['合计', null, 10, 5, 12, 2, 10, 3],
        ]),
      },
    },
  ],
  fails: [
    {
      name: 'a total that misses by a 分 where fen are printed',
      sheets: { '03': expenditureSheet([[...salary, '3.000001', '3.000000']]) },
      findings: [{ cell: '03!D5', observed: '3.000001', expected: '3' }],
    },
    {
      name: 'a blank total: what it should hold',
      sheets: { '03': expenditureSheet([[...salary, null, 3, 2]]) },
      findings: [{ cell: '03!D5', expected: '5' }],
    },
    {
      name: 'a total in 元 with two decimals is exact',
      sheets: { '3': shanghaiExpenditureSheet([['201', '03', '01', '行政运行', '10.01', '5.00', '5.00']]) },
      findings: [{ cell: '3!E6', observed: '10.01', expected: '10' }],
    },
    {
      name: 'a part that cannot be read: nothing is judged, the cell is named',
      sheets: {
        '03': expenditureSheet([
          [...salary, 3, '待定', 2],
          [...goods, 5, 1, 4],
        ]),
      },
      findings: [{ cell: '03!E5', outcome: 'cannot-judge' }],
    },
    {
      name: 'one row of several adds what the others show again',
      sheets: {
        '03': expenditureSheet([
          [...salary, 3, 3, null, 1],
          [...salary, 4, 4, null, 2],
          [...goods, 7, 1, 4, null, null, 2],
        ]),
      },
      findings: [{ cell: '03!D7', observed: '7', expected: '5' }],
    },
    {
      name: 'the total row too',
      sheets: {
        '07': basicExpenditureSheet([
          ['50101', '30101', 3, 3],
          ['50201', '30201', 2, null, 2],
          ['合计', null, '5.5', 3, 2],
        ]),
      },
      findings: [{ cell: '07!C7', observed: '5.5', expected: '5' }],
    },
    {
      name: 'a sum within a sum is found where it breaks only',
      sheets: { '06': generalBudgetSheet([['618001', '2010301', '行政运行', 10, 7, 5, 3, 3, 3]]) },
      findings: [{ cell: '06!E5', observed: '7', expected: '8' }],
    },
    {
      name: 'vehicles: 购置 + 运行',
      sheets: { '10': threePublicSheet([[49, null, 1, null, 36, 12]]) },
      findings: [
        { cell: '10!A5', observed: '49', expected: '1' },
        { cell: '10!D5', expected: '48' },
      ],
    },
    {
      name: 'shanghai-9: the three funds of a class',
      sheets: {
        '4': shanghaiFiscalSheet({
          expenditure: [
            ['一、教育支出', 9, 5, 3],
            ['二、科学技术支出', 4, 4],
          ],
        }),
      },
      findings: [{ cell: '4!D5', observed: '9', expected: '8' }],
    },
    {
      name: 'shanghai-9-final: budget and final account each by itself',
      sheets: { '7': finalThreePublicSheet([[5, 3, 0, 0, 2, 2, 0, 0, 2, 2, 2, 1]]) },
      findings: [{ cell: '7!A6', observed: '5', expected: '4' }],
    },
    {
      name: 'shanghai-9-final: a class of the fiscal appropriations',
      sheets: {
        '4': finalFiscalSheet({
          expenditure: [
            ['一、教育支出', '9.00', '5.00', '3.97'],
            ['二、科学技术支出', '4.00', '4.00'],
          ],
        }),
      },
      findings: [{ cell: '4!D5', observed: '9', expected: '8.97' }],
    },
    {
      name: 'shanghai-9-final: 年末结转 of a fund',
      sheets: { '8': finalGovernmentFundSheet([['21208', '土地', 10, 5, 12, 2, 10, 4]]) },
      findings: [{ cell: '8!H5', observed: '4', expected: '3' }],
    },
  ],
};
