import { departmentEconomicCode, governmentEconomicCode, personnel, publicFunds, total } from '../columns';
import { heading, over } from '../form';
import type { TableLayout } from '../layout';
import { formOf } from './form';

/** 一般公共预算财政拨款基本支出表 */
export const basicExpenditure: TableLayout = {
  key: 'basic-expenditure',
  number: '07',
  title: { zh: '一般公共预算财政拨款基本支出表', en: 'Basic expenditure of the general public budget' },
  aliases: ['一般公共预算财政拨款基本支出预算表', '一般公共预算基本支出表', '一般公共预算基本支出预算表'],
  blocks: [
    {
      key: 'main',
      columns: [governmentEconomicCode, departmentEconomicCode, total(['小计']), personnel, publicFunds],
      rows: { kind: 'codes' },
      sums: [{ total: 'total', parts: ['personnel', 'public'] }],
    },
  ],
  form: formOf('07', {
    orientation: 'portrait',
    header: [
      heading('政府支出经济分类科目', 'governmentEconomic'),
      heading('部门支出经济分类科目', 'departmentEconomic'),
      over(
        '预算数',
        heading('合计', 'total'),
        heading('人员经费', 'personnel'),
        heading('公用经费', 'public'),
      ),
    ],
    rows: { kind: 'codes', levels: 'items', total: '合计' },
    emptyNote: '无一般公共预算财政拨款基本支出，本表无数据。',
  }),
};
