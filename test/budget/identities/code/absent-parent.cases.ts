import { absentParent } from '../../../../src/budget/identities/code/absent-parent';
import {
  shanghaiExpenditureByLevel,
  shanghaiExpenditureSheet,
  shanghaiExpenditureWithoutSections,
} from '../../sheet-sources/expenditure';
import type { RuleCases } from '../test-rule';

export const cases: RuleCases = {
  rule: absentParent,
  holds: [
    {
      name: 'every class and section has a row of its own',
      sheets: { '3': shanghaiExpenditureByLevel },
      pass: 0,
    },
    {
      name: 'a table lists classes and items, and no sections',
      sheets: { '3': shanghaiExpenditureWithoutSections },
      pass: 0,
    },
    {
      name: 'a table lists items alone',
      sheets: {
        '3': shanghaiExpenditureSheet([
          ['201', '03', '01', '行政运行', 20, 20],
          ['212', '05', '01', '城乡社区环境卫生', 10, 10],
        ]),
      },
      pass: 0,
    },
  ],
  fails: [
    {
      name: 'the row of a section is lost, those of the others are there',
      sheets: {
        '3': shanghaiExpenditureSheet([
          ['201', null, null, '一般公共服务支出', 30, 20, 10],
          ['201', '03', '01', '行政运行', 20, 20],
          ['201', '03', '02', '一般行政管理事务', 10, null, 10],
          ['212', null, null, '城乡社区支出', 5, 5],
          ['212', '05', null, '城乡社区环境卫生', 5, 5],
          ['212', '05', '01', '城乡社区环境卫生', 5, 5],
        ]),
      },
      findings: [{ cell: '3!C7', severity: 'warning', message: 'fail' }],
    },
    {
      name: 'the row of a class is lost, that of its section is there',
      sheets: {
        '3': shanghaiExpenditureSheet([
          ['201', '03', null, '政府办公厅', 30, 20, 10],
          ['201', '03', '01', '行政运行', 20, 20],
          ['201', '03', '02', '一般行政管理事务', 10, null, 10],
          ['212', null, null, '城乡社区支出', 5, 5],
          ['212', '05', null, '城乡社区环境卫生', 5, 5],
          ['212', '05', '01', '城乡社区环境卫生', 5, 5],
        ]),
      },
      findings: [{ cell: '3!B6', severity: 'warning', message: 'fail' }],
    },
  ],
};
