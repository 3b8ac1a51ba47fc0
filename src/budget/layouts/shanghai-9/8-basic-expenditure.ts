import { codeName, codeParts, departmentEconomicCode, personnel, publicFunds, total } from '../columns';
import { heading, over } from '../form';
import type { TableLayout } from '../layout';
import { formOf } from './form';

const under = ['一般公共预算基本支出'];

/** 一般公共预算基本支出部门预算经济分类预算表 */
export const basicExpenditure: TableLayout = {
  key: 'basic-expenditure',
  number: '8',
  title: {
    zh: '一般公共预算基本支出部门预算经济分类预算表',
    en: 'Basic expenditure of the general public budget',
  },
  aliases: ['一般公共预算基本支出经济分类预算表', '部门一般公共预算基本支出部门预算经济分类预算表'],
  blocks: [
    {
      key: 'main',
      columns: [
        departmentEconomicCode,
        ...codeParts('departmentEconomic', 2),
        codeName,
        total([], under),
        { ...personnel, under },
        { ...publicFunds, under },
      ],
      rows: { kind: 'codes' },
      sums: [{ total: 'total', parts: ['personnel', 'public'] }],
    },
  ],
  form: formOf({
    sheet: '部门一般公共预算拨款基本支出明细表',
    title: '部门一般公共预算基本支出部门预算经济分类预算表',
    orientation: 'landscape',
    header: [
      over(
        '项目',
        over(
          '部门预算经济分类科目编码',
          heading('类', 'departmentEconomic-1'),
          heading('款', 'departmentEconomic-2'),
        ),
        heading('经济分类科目名称', 'name'),
      ),
      over(
        '一般公共预算基本支出',
        heading('合计', 'total'),
        heading('人员经费', 'personnel'),
        heading('公用经费', 'public'),
      ),
    ],
    rows: { kind: 'codes', levels: 'all', total: '合计' },
    emptyNote: '无一般公共预算拨款基本支出，本表无数据。',
  }),
};
