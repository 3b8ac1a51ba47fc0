import { amount, total, unitCode, unitName } from '../columns';
import { heading, over } from '../form';
import { allFunds, fiscalFunds, specialAccount } from '../funds';
import type { Fund } from '../funds';
import type { ColumnLayout, TableLayout } from '../layout';
import { formOf } from './form';

function fundColumn(group: string, under: string, fund: Fund): ColumnLayout {
  return amount(`${group}.${fund.key}`, fund.label, { aliases: fund.names, under: [under] });
}

const thisYear = '本年收入';
const carriedIn = '上年结转结余';
const yearSources = [...allFunds];
const carriedSources = [...fiscalFunds, specialAccount];

/** 收入总表 */
export const revenue: TableLayout = {
  key: 'revenue',
  number: '02',
  title: { zh: '收入总表', en: 'Revenue' },
  aliases: ['收入预算总表', '部门收入总表', '部门收入预算总表'],
  blocks: [
    {
      key: 'main',
      columns: [
        unitName,
        unitCode,
        total(),
        amount(
          'this-year',
          { zh: '小计', en: "this year's revenue" },
          { aliases: ['合计'], under: [thisYear] },
        ),
        ...yearSources.map((fund) => fundColumn('this-year', thisYear, fund)),
        amount(
          'carried-in',
          { zh: '小计', en: 'carried over' },
          { aliases: ['合计'], under: [carriedIn, '上年结转和结余', '上年结转'] },
        ),
        ...carriedSources.map((fund) => fundColumn('carried-in', carriedIn, fund)),
        amount('carried-in.own', { zh: '单位资金', en: "the unit's own funds" }, { under: [carriedIn] }),
      ],
      rows: { kind: 'codes' },
      sums: [
        { total: 'total', parts: ['this-year', 'carried-in'] },
        { total: 'this-year', parts: yearSources.map((fund) => `this-year.${fund.key}`) },
        {
          total: 'carried-in',
          parts: [...carriedSources.map((fund) => `carried-in.${fund.key}`), 'carried-in.own'],
        },
      ],
    },
  ],
  form: formOf('02', {
    orientation: 'landscape',
    header: [
      heading('部门(单位)名称', 'unit'),
      heading('部门(单位)代码', 'unit-code'),
      heading('合计', 'total'),
      over(
        thisYear,
        heading('小计', 'this-year'),
        heading('一般公共预算资金', 'this-year.general'),
        heading('政府性基金预算资金', 'this-year.government-fund'),
        heading('国有资本经营预算资金', 'this-year.state-capital'),
        heading('财政专户管理资金', 'this-year.special-account'),
        heading('事业收入', 'this-year.undertaking'),
        heading('事业单位经营收入', 'this-year.operating'),
        heading('上级补助收入', 'this-year.superior-subsidy'),
        heading('附属单位上缴收入', 'this-year.affiliate-remittance'),
        heading('其他收入', 'this-year.other'),
      ),
      over(
        carriedIn,
        heading('小计', 'carried-in'),
        heading('一般公共预算资金', 'carried-in.general'),
        heading('政府性基金预算资金', 'carried-in.government-fund'),
        heading('国有资本经营预算资金', 'carried-in.state-capital'),
        heading('财政专户管理资金', 'carried-in.special-account'),
        heading('单位资金', 'carried-in.own'),
      ),
    ],
    rows: { kind: 'plain', total: { label: '合计', at: 'last' } },
    emptyNote: '无收入预算，本表无数据。',
  }),
};
