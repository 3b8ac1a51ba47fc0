import {
  amount,
  basic,
  departmentEconomicCode,
  functionalCode,
  governmentEconomicCode,
  project,
  total,
} from '../columns';
import { heading, over } from '../form';
import type { TableLayout } from '../layout';
import { formOf } from './form';

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
  form: formOf('03', {
    orientation: 'landscape',
    header: [
      heading('支出功能分类科目', 'functional'),
      heading('政府支出经济分类科目', 'governmentEconomic'),
      heading('部门支出经济分类科目', 'departmentEconomic'),
      heading('合计', 'total'),
      heading('基本支出', 'basic'),
      heading('项目支出', 'project'),
      over(
        '其中',
        heading('事业单位经营支出', 'operating'),
        heading('上缴上级支出', 'remittance'),
        heading('对附属单位补助支出', 'subsidy'),
      ),
    ],
    rows: { kind: 'codes', levels: 'items', total: '合计' },
    emptyNote: '无支出预算，本表无数据。',
  }),
};
