import { servicePurchaseTie } from '../../../../src/budget/identities/between/service-purchase-tie';
import { expenditureSheet } from '../../sheet-sources/expenditure';
import { servicePurchaseSheet } from '../../sheet-sources/service-purchase';
import type { RuleCases } from '../test-rule';

const detail = expenditureSheet([
  ['2080299-其他民政', '50205', '30227', 6, null, 6],
  ['2120101-行政运行', '50205', '30227', 3, null, 3],
  ['2120201-规划', '50205', '30227', 4, null, 4],
]);
const property = ['02-辅助', '0211-后勤', '物业管理'];
const culture = ['01-公共服务', '0108-文化', '群众文化'];

export const cases: RuleCases = {
  rule: servicePurchaseTie,
  holds: [
    {
      name: 'each field within its class',
      sheets: {
        '03': detail,
        '11': servicePurchaseSheet([
          [...property, '212-城乡社区支出', 7],
          [...culture, '208-社会保障和就业支出', 2],
          ['合计', null, null, null, 9],
        ]),
      },
      pass: 2,
    },
    {
      name: 'in 元',
      sheets: {
        '03': detail,
        '11': servicePurchaseSheet(
          [
            [...property, '212-城乡社区支出', 70000],
            [...culture, '208-社会保障和就业支出', 1],
          ],
          '元',
        ),
      },
      pass: 2,
    },
    {
      name: 'a field without a code',
      sheets: {
        '03': detail,
        '11': servicePurchaseSheet([
          [...property, '城乡社区', 70],
          [...culture, '社会保障', 1],
        ]),
      },
      pass: 0,
    },
    {
      name: 'a table of expenditure without functional codes',
      sheets: {
        '03': expenditureSheet([
          [null, '50205', '30227', 6, null, 6],
          [null, '50201', '30201', 3, 3],
        ]),
        '11': servicePurchaseSheet([
          [...property, '212-城乡社区支出', 7],
          [...culture, '208-社会保障和就业支出', 2],
        ]),
      },
      pass: 0,
    },
    {
      name: 'a table is absent',
      sheets: { '11': servicePurchaseSheet([[...property, '212-城乡社区支出', 7]]) },
      pass: 0,
    },
  ],
  fails: [
    {
      name: 'more than the class, over several services',
      sheets: {
        '03': detail,
        '11': servicePurchaseSheet([
          [...property, '212-城乡社区支出', 5],
          [...culture, '212-城乡社区支出', 3],
        ]),
      },
      findings: [{ cell: '11!E5', observed: '8', expected: '7' }],
    },
    {
      name: 'a class on which nothing is spent',
      sheets: {
        '03': detail,
        '11': servicePurchaseSheet([
          [...property, '205-教育支出', 5],
          [...culture, '212-城乡社区支出', 3],
        ]),
      },
      findings: [{ cell: '11!E5', observed: '5', expected: '0' }],
    },
    {
      name: 'an amount that cannot be read',
      sheets: {
        '03': detail,
        '11': servicePurchaseSheet([
          [...property, '212-城乡社区支出', '五'],
          [...culture, '212-城乡社区支出', 3],
        ]),
      },
      findings: [{ cell: '11!E5', outcome: 'cannot-judge' }],
    },
  ],
};
