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
import { heading, over } from '../form';
import type { TableLayout } from '../layout';
import { formOf } from './form';

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
  form: formOf('06', {
    orientation: 'landscape',
    header: [
      heading('单位名称', 'unit'),
      heading('科目编码', 'functional'),
      heading('科目名称', 'name'),
      heading('合计', 'total'),
      over(
        '预算数',
        heading('小计', 'basic'),
        heading('人员经费', 'personnel'),
        heading('公用经费', 'public'),
      ),
      over(
        '项目支出',
        heading('项目支出总数', 'project'),
        heading('扣除基建项目后预算数', 'project-without-construction'),
      ),
    ],
    rows: { kind: 'codes', levels: 'items', total: '合计' },
    emptyNote: '无一般公共预算财政拨款支出，本表无数据。',
  }),
};
