import { basicExpenditureTie } from '../../../../src/budget/identities/between/basic-expenditure-tie';
import {
  basicExpenditureSheet,
  finalBasicExpenditureSheet,
  shanghaiBasicExpenditureSheet,
} from '../../sheet-sources/basic-expenditure';
import { expenditureSheet } from '../../sheet-sources/expenditure';
import { fiscalSheet } from '../../sheet-sources/fiscal';
import { governmentFundSheet } from '../../sheet-sources/fund-budget';
import {
  finalGeneralBudgetSheet,
  generalBudgetSheet,
  shanghaiGeneralBudgetSheet,
} from '../../sheet-sources/general-budget';
import { summarySheet } from '../../sheet-sources/summary';
import type { RuleCases } from '../test-rule';

const salary = ['50101-工资奖金津补贴', '30101-基本工资'];
const goods = ['50201-办公经费', '30201-办公费'];
const basic = basicExpenditureSheet([
  [...salary, 3, 3],
  [...goods, 2, null, 2],
  ['合计', null, 5, 3, 2],
]);
const general = generalBudgetSheet([
  ['618001', '2050101', '行政运行', 9, 5, 3, 2, 4],
  ['合计', null, null, 9, 5, 3, 2, 4],
]);
const detail = expenditureSheet([
  ['2050101-行政运行', ...salary, 2, 2],
  ['2120101-行政运行', ...salary, 1, 1],
  ['2050101-行政运行', ...goods, 6, 2, 4],
]);
const income = [
  ['一、一般公共预算拨款收入', 9],
  ['二、政府性基金预算拨款收入', 1],
  ['收入总计', 10],
];
const expenditure = [
  ['一、教育支出', 8],
  ['二、城乡社区支出', 1],
  ['支出总计', 9],
];
const whole = { '01': summarySheet({ income, expenditure }), '05': fiscalSheet({ income, expenditure }) };
const noFund = governmentFundSheet([['合计', null, null]]);

export const cases: RuleCases = {
  rule: basicExpenditureTie,
  holds: [
    { name: 'total, personnel and public funds', sheets: { '06': general, '07': basic }, pass: 3 },
    {
      name: 'no total row on either side',
      sheets: {
        '06': generalBudgetSheet([['618001', '2050101', '行政运行', 9, 5, 3, 2, 4]]),
        '07': basicExpenditureSheet([
          [...salary, 3, 3],
          [...goods, 2, null, 2],
        ]),
      },
      pass: 3,
    },
    {
      name: 'each economic code part of all basic expenditure',
      sheets: { '03': detail, '07': basic },
      pass: 2,
    },
    {
      name: 'and all of it where only the general public budget pays',
      sheets: { ...whole, '03': detail, '07': basic, '08': noFund },
      pass: 4,
    },
    {
      name: 'a class that a government fund pays for too is only bounded',
      sheets: {
        ...whole,
        '03': detail,
        '07': basicExpenditureSheet([
          [...salary, 2, 2],
          [...goods, 2, null, 2],
        ]),
        '08': governmentFundSheet([['2120101-行政运行', ...salary, 1, 1]]),
      },
    },
    {
      name: 'or may pay for: its table is absent and it has money',
      sheets: {
        ...whole,
        '03': detail,
        '07': basicExpenditureSheet([
          [...salary, 2, 2],
          [...goods, 2, null, 2],
        ]),
      },
    },
    { name: 'no table to hold it against', sheets: { '07': basic }, pass: 0 },
    {
      name: 'shanghai-9: department codes, 元 and 万元',
      sheets: {
        '5': shanghaiGeneralBudgetSheet(
          [
            ['205', '01', '01', '行政运行', 5, 5],
            [null, null, null, '合计', 5, 5],
          ],
          '万元',
        ),
        '8': shanghaiBasicExpenditureSheet([
          ['301', null, '工资福利支出', 50000, 50000],
          ['301', '01', '基本工资', 50000, 50000],
          [null, null, '合计', 50000, 50000],
        ]),
      },
      pass: 1,
    },
    {
      name: 'shanghai-9-final: both halves together',
      sheets: {
        '5': finalGeneralBudgetSheet([
          [null, '合计', 9, 5, 4],
          ['2050101', '行政运行', 9, 5, 4],
        ]),
        '6': finalBasicExpenditureSheet(
          [
            ['301', '工资福利支出', 3],
            ['30101', '基本工资', 3],
            ['人员经费合计', null, 3],
          ],
          [
            ['302', '商品和服务支出', 2],
            ['30201', '办公费', 2],
            ['公用经费合计', null, 2],
          ],
        ),
      },
      pass: 1,
    },
  ],
  fails: [
    {
      name: 'each column by itself',
      sheets: {
        '06': general,
        '07': basicExpenditureSheet([
          [...salary, 3, 3],
          [...goods, 2, null, 2],
          ['合计', null, 5, 4, 1],
        ]),
      },
      findings: [
        { cell: '07!D7', observed: '4', expected: '3' },
        { cell: '07!E7', observed: '1', expected: '2' },
      ],
    },
    {
      name: 'a blank total: what it should hold',
      sheets: {
        '06': general,
        '07': basicExpenditureSheet([
          [...salary, 3, 3],
          [...goods, 2, null, 2],
          ['合计', null, null, 3, 2],
        ]),
      },
      findings: [{ cell: '07!C7', expected: '5' }],
    },
    {
      name: 'an economic code with more than all basic expenditure',
      sheets: {
        '03': detail,
        '07': basicExpenditureSheet([
          [...salary, 3, 3],
          [...goods, 6, null, 6],
        ]),
      },
      findings: [{ cell: '07!C6', observed: '6', expected: '2' }],
    },
    {
      name: 'an economic code that all expenditure does not have',
      sheets: {
        '03': detail,
        '07': basicExpenditureSheet([
          [...salary, 3, 3],
          ['50201-办公经费', '30202-印刷费', 1, null, 1],
        ]),
      },
      findings: [{ cell: '07!C6', observed: '1', expected: '0' }],
    },
    {
      name: 'less than what only the general public budget pays for',
      sheets: {
        ...whole,
        '03': detail,
        '07': basicExpenditureSheet([
          [...salary, 2, 2],
          [...goods, 2, null, 2],
        ]),
        '08': noFund,
      },
      findings: [{ cell: '03!E5', observed: '3', expected: '2' }],
    },
    {
      name: 'a total that cannot be read',
      sheets: {
        '06': general,
        '07': basicExpenditureSheet([
          [...salary, 3, 3],
          [...goods, 2, null, 2],
          ['合计', null, '五', 3, 2],
        ]),
      },
      findings: [{ cell: '07!C7', outcome: 'cannot-judge' }],
    },
    {
      name: 'shanghai-9-final: the one total is looked at before the two',
      sheets: {
        '5': finalGeneralBudgetSheet([
          [null, '合计', 9, 6, 3],
          ['2050101', '行政运行', 9, 6, 3],
        ]),
        '6': finalBasicExpenditureSheet(
          [
            ['301', '工资福利支出', 3],
            ['30101', '基本工资', 3],
            ['人员经费合计', null, 3],
          ],
          [
            ['302', '商品和服务支出', 2],
            ['30201', '办公费', 2],
            ['公用经费合计', null, 2],
          ],
        ),
      },
      findings: [{ cell: '5!D5', observed: '6', expected: '5' }],
    },
  ],
};
