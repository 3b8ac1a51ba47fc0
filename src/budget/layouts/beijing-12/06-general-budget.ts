import {
  amount,
  basic,
  codeName,
  functionalCode,
  personnel,
  project,
  publicFunds,
  total,
  unitName,
} from '../columns';
import type { TableLayout } from '../layout';

/** 一般公共预算财政拨款支出表 */
export const generalBudget: TableLayout = {
  key: 'general-budget',
  number: '06',
  title: { zh: '一般公共预算财政拨款支出表', en: 'Expenditure of the general public budget' },
  aliases: ['一般公共预算财政拨款支出预算表', '一般公共预算支出表', '一般公共预算支出预算表'],
  blocks: [
    {
      key: 'main',
      columns: [
        unitName,
        functionalCode,
        codeName,
        total(['小计']),
        {
          ...basic,
          label: { zh: '小计', en: 'basic expenditure' },
          aliases: ['基本支出', '合计'],
          under: ['基本支出'],
        },
        { ...personnel, under: ['基本支出'] },
        { ...publicFunds, under: ['基本支出'] },
        {
          ...project,
          label: { zh: '项目支出总数', en: 'project expenditure' },
          aliases: ['项目支出', '小计', '项目支出小计'],
          under: ['项目支出'],
        },
        amount(
          'project-without-construction',
          { zh: '扣除基建项目后预算数', en: 'project expenditure without capital construction' },
          { under: ['项目支出'], aliases: ['扣除基建项目后的预算数', '扣除基建后预算数'] },
        ),
      ],
      rows: { kind: 'codes' },
      sums: [
        { total: 'total', parts: ['basic', 'project'] },
        { total: 'basic', parts: ['personnel', 'public'] },
      ],
      bounds: [{ part: 'project-without-construction', whole: 'project' }],
    },
  ],
};
