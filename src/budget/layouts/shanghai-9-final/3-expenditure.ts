import { amount, basic, codeName, codeParts, functionalCode, project, total } from '../columns';
import type { TableLayout } from '../layout';

/** 支出决算表 */
export const expenditure: TableLayout = {
  key: 'expenditure',
  number: '3',
  title: { zh: '支出决算表', en: 'Expenditure, final accounts' },
  aliases: ['部门支出决算表', '支出决算总表'],
  blocks: [
    {
      key: 'main',
      columns: [
        functionalCode,
        ...codeParts('functional', 3),
        codeName,
        { ...total(['合计']), label: { zh: '本年支出合计', en: "this year's expenditure" } },
        basic,
        project,
        amount('remittance', { zh: '上缴上级支出', en: 'remittances to superiors' }),
        amount(
          'operating',
          { zh: '经营支出', en: 'operating expenditure' },
          { aliases: ['事业单位经营支出'] },
        ),
        amount('subsidy', { zh: '对附属单位补助支出', en: 'subsidies to affiliated units' }),
      ],
      rows: { kind: 'codes' },
      sums: [{ total: 'total', parts: ['basic', 'project', 'remittance', 'operating', 'subsidy'] }],
    },
  ],
};
