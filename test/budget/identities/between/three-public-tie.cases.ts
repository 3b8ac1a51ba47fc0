import { threePublicTie } from '../../../../src/budget/identities/between/three-public-tie';
import {
  basicExpenditureSheet,
  finalBasicExpenditureSheet,
  shanghaiBasicExpenditureSheet,
} from '../../sheet-sources/basic-expenditure';
import { expenditureSheet } from '../../sheet-sources/expenditure';
import {
  finalThreePublicSheet,
  kindsInRowsSheet,
  shanghaiThreePublicSheet,
  threePublicSheet,
} from '../../sheet-sources/three-public';
import type { RuleCases } from '../test-rule';

const goods = ['50201-办公经费', '30201-办公费'];
const reception = ['50206-公务接待费', '30217-公务接待费'];
const operation = ['50208-公务用车运行维护费', '30231-公务用车运行维护费'];
const basic = basicExpenditureSheet([
  [...goods, 5, null, 5],
  [...reception, 1, null, 1],
  [...operation, 8, null, 8],
]);
const detail = expenditureSheet([
  ['2010301-行政运行', ...goods, 5, 5],
  ['2010301-行政运行', ...reception, 1, 1],
  ['2010301-行政运行', ...operation, 8, 8],
  ['2010302-一般行政管理事务', ...operation, 4, null, 4],
  ['2010302-一般行政管理事务', '50303-公务用车购置', '31013-公务用车购置', 36, null, 36],
]);

export const cases: RuleCases = {
  rule: threePublicTie,
  holds: [
    {
      name: 'at least basic, at most all expenditure',
      sheets: { '03': detail, '07': basic, '10': threePublicSheet([[49, null, 1, 48, 36, 12]]) },
      pass: 5,
    },
    {
      name: 'part of what projects carry',
      sheets: { '03': detail, '07': basic, '10': threePublicSheet([[11, null, 1, 10, null, 10]]) },
    },
    {
      name: 'several rows without a total: units or years',
      sheets: {
        '03': detail,
        '07': basic,
        '10': threePublicSheet([
          [49, null, 1, 48, 36, 12],
          [45, null, 1, 44, 36, 8],
        ]),
      },
      pass: 0,
    },
    {
      name: 'national-budget-9: a row for each kind',
      sheets: {
        '03': detail,
        '07': basic,
        '7': kindsInRowsSheet({
          合计: 49,
          '1、因公出国（境）费用': 0,
          '2、公务接待费': 1,
          '3、公务用车费': 48,
          '其中：（1）公务用车运行维护费': 12,
          '（2）公务用车购置': 36,
        }),
      },
      pass: 5,
    },
    { name: 'no other table', sheets: { '10': threePublicSheet([[49, null, 1, 48, 36, 12]]) }, pass: 0 },
    {
      name: 'shanghai-9: 万元 here, 元 there',
      sheets: {
        '8': shanghaiBasicExpenditureSheet([
          ['302', null, '商品和服务支出', 285000, null, 285000],
          ['302', '17', '公务接待费', 285000, null, 285000],
        ]),
        '9': shanghaiThreePublicSheet([[867.5, 839, 28.5]]),
      },
      pass: 1,
    },
    {
      name: 'shanghai-9-final: the final account, not its budget; larger by rounding',
      sheets: {
        '6': finalBasicExpenditureSheet(
          [
            ['301', '工资福利支出', '1.00'],
            ['30101', '基本工资', '1.00'],
          ],
          [
            ['302', '商品和服务支出', '0.40'],
            ['30217', '公务接待费', '0.40'],
          ],
        ),
        '7': finalThreePublicSheet([['2.85', '0.39', 0, 0, 0, 0, 0, 0, 0, 0, '2.85', '0.39']]),
      },
      rounding: 1,
    },
  ],
  fails: [
    {
      name: 'national-budget-9: less in its row than basic expenditure holds',
      sheets: {
        '07': basic,
        '7': kindsInRowsSheet({ 合计: 7.5, 公务接待费: 1, 公务用车购置及运行费: 6.5, 公务用车运行费: 6.5 }),
      },
      findings: [{ cell: '07!C7', observed: '8', expected: '6.5' }],
    },
    {
      name: 'less than basic expenditure holds',
      sheets: { '07': basic, '10': threePublicSheet([[7, null, 1, 6, null, 6]]) },
      findings: [{ cell: '07!C7', observed: '8', expected: '6' }],
    },
    {
      name: 'a kind that is blank',
      sheets: { '07': basic, '10': threePublicSheet([[8, null, null, 8, null, 8]]) },
      findings: [{ cell: '07!C6', observed: '1', expected: '0' }],
    },
    {
      name: 'more than all expenditure holds',
      sheets: { '03': detail, '10': threePublicSheet([[59, 10, 1, 48, 36, 12]]) },
      findings: [{ cell: '10!B5', observed: '10', expected: '0' }],
    },
    {
      name: 'a kind that cannot be read',
      sheets: { '07': basic, '10': threePublicSheet([[9, null, 1, 8, null, '八']]) },
      findings: [{ cell: '10!F5', outcome: 'cannot-judge' }],
    },
    {
      name: 'shanghai-9-final: the final account',
      sheets: {
        '6': finalBasicExpenditureSheet(
          [
            ['301', '工资福利支出', 1],
            ['30101', '基本工资', 1],
          ],
          [
            ['302', '商品和服务支出', 2],
            ['30217', '公务接待费', 2],
          ],
        ),
        '7': finalThreePublicSheet([['2.85', '0.39', 0, 0, 0, 0, 0, 0, 0, 0, '2.85', '0.39']]),
      },
      findings: [{ cell: '6!F5', observed: '2', expected: '0.39' }],
    },
  ],
};
