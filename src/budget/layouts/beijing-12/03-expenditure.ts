import {
  amount,
  basic,
  departmentEconomicCode,
  functionalCode,
  governmentEconomicCode,
  project,
  total,
} from '../columns';
import type { TableLayout } from '../layout';

const shownAgain = { under: ['其中'] };

/** 支出总表 */
export const expenditure: TableLayout = {
  key: 'expenditure',
  number: '03',
  title: { zh: '支出预算总表', en: 'Expenditure' },
  aliases: ['支出总表', '部门支出总表', '部门支出预算总表'],
  blocks: [
    {
      key: 'main',
      columns: [
        functionalCode,
        governmentEconomicCode,
        departmentEconomicCode,
        total(),
        basic,
        project,
        amount(
          'operating',
          { zh: '事业单位经营支出', en: 'operating expenditure' },
          { aliases: ['经营支出'], ...shownAgain },
        ),
        amount('remittance', { zh: '上缴上级支出', en: 'remittances to superiors' }, shownAgain),
        amount('subsidy', { zh: '对附属单位补助支出', en: 'subsidies to affiliated units' }, shownAgain),
      ],
      rows: { kind: 'codes' },
      sums: [
        { total: 'total', parts: ['basic', 'project'], sometimes: ['operating', 'remittance', 'subsidy'] },
      ],
    },
  ],
};
