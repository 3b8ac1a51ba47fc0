import { amount, basic, project, total } from '../columns';
import type { TableLayout } from '../layout';
import { functionalColumns } from './functional-columns';

/** 部门支出总表 */
export const expenditure: TableLayout = {
  key: 'expenditure',
  number: '3',
  title: { zh: '部门支出总表', en: 'Expenditure' },
  aliases: ['支出总表', '单位支出总表', '部门支出预算总表'],
  blocks: [
    {
      key: 'main',
      columns: [
        ...functionalColumns,
        total(),
        basic,
        project,
        amount('remittance', { zh: '上缴上级支出', en: 'remittances to superiors' }),
        amount(
          'operating',
          { zh: '事业单位经营支出', en: 'operating expenditure' },
          { aliases: ['经营支出'] },
        ),
        amount(
          'subsidy',
          { zh: '对附属单位补助支出', en: 'subsidies to affiliated units' },
          { aliases: ['对下级单位补助支出', '对附属单位补助'] },
        ),
      ],
      rows: { kind: 'codes' },
      sums: [{ total: 'total', parts: ['basic', 'project', 'remittance', 'operating', 'subsidy'] }],
    },
  ],
};
