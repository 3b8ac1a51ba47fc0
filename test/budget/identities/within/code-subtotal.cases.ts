import { codeSubtotal } from '../../../../src/budget/identities/within/code-subtotal';
import {
  finalBasicExpenditureSheet,
  shanghaiBasicExpenditureSheet,
} from '../../sheet-sources/basic-expenditure';
import {
  expenditureSheet,
  shanghaiExpenditureByLevel,
  shanghaiExpenditureSheet,
  shanghaiExpenditureWithoutSections,
} from '../../sheet-sources/expenditure';
import { finalGeneralBudgetSheet, generalBudgetSheet } from '../../sheet-sources/general-budget';
import { revenueSheet } from '../../sheet-sources/revenue';
import type { RuleCases } from '../test-rule';

export const cases: RuleCases = {
  rule: codeSubtotal,
  holds: [
    {
      name: 'shanghai-9: 类 = Σ 款, 款 = Σ 项',
      sheets: { '3': shanghaiExpenditureByLevel },
      pass: 6,
    },
    {
      name: 'shanghai-9: a 类 whose 款 is not printed',
      sheets: { '3': shanghaiExpenditureWithoutSections },
    },
    {
      name: 'codes as numbers',
      sheets: {
        '8': shanghaiBasicExpenditureSheet([
          [301, null, '工资福利支出', 8, 8],
          [301, 1, '基本工资', 5, 5],
          [301, 2, '津贴补贴', 3, 3],
        ]),
      },
    },
    {
      name: 'a department = Σ its units',
      sheets: {
        '02': revenueSheet([
          ['某街道', '618', 5, 5, 5],
          ['街道本级', '618001', 3, 3, 3],
          ['服务中心', '618002', 2, 2, 2],
        ]),
      },
    },
    {
      name: 'beijing-12: one code on several rows is no parent of itself',
      sheets: {
        '03': expenditureSheet([
          ['2010301-行政运行', '50101', '30101', 3, 3],
          ['2010301-行政运行', '50101', '30102', 2, 2],
          ['2010301-行政运行', '50101', '30101', 1, 1],
        ]),
      },
      pass: 0,
    },
    {
      name: 'the same code of two units is no parent of the other',
      sheets: {
        '06': generalBudgetSheet([
          ['618001', '20103', '办公厅', 3, 3, 3],
          ['618001', '2010301', '行政运行', 3, 3, 3],
          ['618002', '20103', '办公厅', 2, 2, 2],
          ['618002', '2010301', '行政运行', 2, 2, 2],
        ]),
      },
    },
    {
      name: 'blank levels prove nothing',
      sheets: {
        '5': finalGeneralBudgetSheet([
          ['208', '社会保障和就业支出'],
          ['20805', '养老支出'],
          ['2080501', '离退休'],
        ]),
      },
      pass: 0,
    },
    {
      name: 'shanghai-9-final: a gap that rounding leaves',
      rounding: 2,
      sheets: {
        '5': finalGeneralBudgetSheet([
          ['208', '社会保障和就业支出', '10.00', '10.00'],
          ['20805', '养老支出', '3.34', '3.34'],
          ['20808', '抚恤', '6.67', '6.67'],
        ]),
      },
    },
  ],
  fails: [
    {
      name: 'shanghai-9: a 款 that its 项 do not make up',
      sheets: {
        '3': shanghaiExpenditureSheet([
          ['201', null, null, '一般公共服务支出', 30, 30],
          ['201', '03', null, '政府办公厅', 30, 30],
          ['201', '03', '01', '行政运行', 20, 30],
        ]),
      },
      findings: [{ cell: '3!E7', observed: '30', expected: '20' }],
    },
    {
      name: 'a blank 类: what it should hold',
      sheets: {
        '8': shanghaiBasicExpenditureSheet([
          ['301', null, '工资福利支出', null, 8],
          ['301', '01', '基本工资', 8, 8],
        ]),
      },
      findings: [{ cell: '8!D6', expected: '8' }],
    },
    {
      name: 'shanghai-9-final: the right half alone',
      sheets: {
        '6': finalBasicExpenditureSheet(
          [
            ['301', '工资福利支出', 5],
            ['30101', '基本工资', 5],
          ],
          [
            ['302', '商品和服务支出', 4],
            ['30201', '办公费', 3],
          ],
        ),
      },
      findings: [{ cell: '6!F4', observed: '4', expected: '3' }],
    },
    {
      name: 'a 项 that cannot be read',
      sheets: {
        '5': finalGeneralBudgetSheet([
          ['208', '社会保障和就业支出', 10, 10],
          ['20805', '养老支出', '?', 10],
        ]),
      },
      findings: [{ cell: '5!C6', outcome: 'cannot-judge' }],
    },
    {
      name: 'a department that misses a unit',
      sheets: {
        '02': revenueSheet([
          ['某街道', '618', 5, 5, 5],
          ['街道本级', '618001', 3, 5, 5],
        ]),
      },
      findings: [{ cell: '02!C5', observed: '5', expected: '3' }],
    },
  ],
};
