import { columnTotal } from '../../../../src/budget/identities/within/column-total';
import { finalBasicExpenditureSheet } from '../../sheet-sources/basic-expenditure';
import { expenditureSheet, shanghaiExpenditureSheet } from '../../sheet-sources/expenditure';
import { governmentFundSheet } from '../../sheet-sources/fund-budget';
import { finalGeneralBudgetSheet, generalBudgetSheet } from '../../sheet-sources/general-budget';
import { revenueSheet } from '../../sheet-sources/revenue';
import { servicePurchaseSheet } from '../../sheet-sources/service-purchase';
import type { RuleCases } from '../test-rule';

const salary = ['2010301-行政运行', '50101-工资奖金津补贴', '30101-基本工资'];
const goods = ['2010302-一般行政管理事务', '50201-办公经费', '30201-办公费'];
const total = ['合计', null, null];

export const cases: RuleCases = {
  rule: columnTotal,
  holds: [
    {
      name: 'the total row last; blank columns are not judged',
      sheets: {
        '03': expenditureSheet([
          [...salary, 3, 3],
          [...goods, 5, 1, 4],
          [...total, 8, 4, 4],
        ]),
      },
      pass: 3,
    },
    {
      name: 'the total row first',
      sheets: {
        '03': expenditureSheet([
          [...total, 8, 4, 4],
          [...salary, 3, 3],
          [...goods, 5, 1, 4],
        ]),
      },
      pass: 3,
    },
    {
      name: 'no total row',
      sheets: {
        '03': expenditureSheet([
          [...salary, 3, 3],
          [...goods, 5, 1, 4],
        ]),
      },
      pass: 0,
    },
    {
      name: 'an empty table with its total row',
      sheets: { '08': governmentFundSheet([['合计', null, null]]) },
      pass: 0,
    },
    {
      name: 'page subtotals are not added',
      sheets: {
        '03': expenditureSheet([
          [...salary, 3, 3],
          ['本页小计', null, null, 3, 3],
          [...goods, 5, 5],
          [...total, 8, 8],
        ]),
      },
    },
    {
      name: 'rows of 其中 are not added',
      sheets: {
        '11': servicePurchaseSheet([
          ['02-辅助', '0211-后勤', '物业', '212-城乡社区支出', 6],
          ['其中：保安', null, null, null, 2],
          ['合计', null, null, null, 6],
        ]),
      },
    },
    {
      name: 'the same code of several units counts for each',
      sheets: {
        '06': generalBudgetSheet([
          ['618001-街道本级', '2010301', '行政运行', 3, 3, 3],
          ['618002-服务中心', '2010301', '行政运行', 2, 2, 2],
          ['合计', null, null, 5, 5, 5],
        ]),
      },
    },
    {
      name: 'a total of each unit beside the grand total',
      sheets: {
        '06': generalBudgetSheet([
          ['618001-街道本级', '2010301', '行政运行', 3, 3, 3],
          ['合计', null, null, 3, 3, 3],
          ['618002-服务中心', '2010301', '行政运行', 2, 2, 2],
          ['合计', null, null, 2, 2, 2],
          ['总计', null, null, 5, 5, 5],
        ]),
      },
      pass: 3,
    },
    {
      name: 'a department above its units is what is added',
      sheets: {
        '02': revenueSheet([
          ['某街道', '618', 5, 5, 5],
          ['街道本级', '618001', 3, 3, 3],
          ['服务中心', '618002', 2, 2, 2],
          ['合计', null, 5, 5, 5],
        ]),
      },
    },
    {
      name: 'shanghai-9: of 类, 款 and 项 only the topmost',
      sheets: {
        '3': shanghaiExpenditureSheet([
          ['201', null, null, '一般公共服务支出', 30, 30],
          ['201', '03', null, '政府办公厅', 30, 30],
          ['201', '03', '01', '行政运行', 30, 30],
          ['221', null, null, '住房保障支出', 2, 2],
          [null, null, null, '合计', 32, 32],
        ]),
      },
    },
    {
      name: 'shanghai-9-final: a gap that rounding leaves',
      rounding: 2,
      sheets: {
        '5': finalGeneralBudgetSheet([
          ['201', '一般公共服务支出', '3.33', '3.33'],
          ['208', '社会保障和就业支出', '3.33', '3.33'],
          [null, '合计', '6.67', '6.67'],
        ]),
      },
    },
    {
      name: 'shanghai-9-final: each half has its own total',
      sheets: {
        '6': finalBasicExpenditureSheet(
          [
            ['301', '工资福利支出', 5],
            ['30101', '基本工资', 5],
            ['人员经费合计', null, 5],
          ],
          [
            ['302', '商品和服务支出', 3],
            ['30201', '办公费', 3],
            ['公用经费合计', null, 3],
          ],
        ),
      },
      pass: 2,
    },
  ],
  fails: [
    {
      name: 'a row too many or too few',
      sheets: {
        '03': expenditureSheet([
          [...salary, 3, 3],
          [...total, 8, 3, 5],
        ]),
      },
      findings: [
        { cell: '03!D6', observed: '8', expected: '3' },
        { cell: '03!F6', observed: '5', expected: '0' },
      ],
    },
    {
      name: 'a blank total: what it should hold',
      sheets: {
        '03': expenditureSheet([
          [...salary, 3, 3],
          [...goods, 5, 1, 4],
          [...total, 8, null, 4],
        ]),
      },
      findings: [{ cell: '03!E7', expected: '4' }],
    },
    {
      name: 'a gap larger than rounding can leave',
      sheets: {
        '03': expenditureSheet([
          [...salary, '3.33', '3.33'],
          [...goods, '3.33', '3.33'],
          [...total, '6.69', '6.66'],
        ]),
      },
      findings: [{ cell: '03!D7', observed: '6.69', expected: '6.66' }],
    },
    {
      name: 'a row that cannot be read',
      sheets: {
        '03': expenditureSheet([
          [...salary, '三万', 3],
          [...goods, 5, 5],
          [...total, 8, 8],
        ]),
      },
      findings: [{ cell: '03!D5', outcome: 'cannot-judge' }],
    },
    {
      name: 'shanghai-9: a 类 that is missing from the total',
      sheets: {
        '3': shanghaiExpenditureSheet([
          ['201', null, null, '一般公共服务支出', 30, 30],
          ['201', '03', '01', '行政运行', 30, 30],
          ['221', null, null, '住房保障支出', 2, 2],
          [null, null, null, '合计', 30, 32],
        ]),
      },
      findings: [{ cell: '3!E9', observed: '30', expected: '32' }],
    },
  ],
};
