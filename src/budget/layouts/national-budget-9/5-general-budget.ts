import { amount, basic, percentage, project, total } from '../columns';
import type { TableLayout } from '../layout';
import { functionalColumns } from './functional-columns';

const ofAnotherYear = { ofAnotherYear: true, optional: true } as const;
const under = ['预算数'];

/** 一般公共预算支出表: last year beside this year, and what has changed */
export const generalBudget: TableLayout = {
  key: 'general-budget',
  number: '5',
  title: { zh: '一般公共预算支出表', en: 'Expenditure of the general public budget' },
  aliases: ['一般公共预算支出预算表', '一般公共预算财政拨款支出表', '一般公共预算财政拨款支出预算表'],
  blocks: [
    {
      key: 'main',
      columns: [
        ...functionalColumns,
        amount(
          'last-year',
          { zh: '上年执行数', en: 'last year' },
          {
            aliases: ['执行数', '预算执行数', '上年预算数', '预算数', '上年决算数', '决算数', '上年完成数'],
            ...ofAnotherYear,
          },
        ),
        total(['小计'], under),
        { ...basic, under },
        { ...project, under },
        amount(
          'increase',
          { zh: '增减额', en: 'increase' },
          {
            aliases: ['增减', '增减数', '增减金额', '比上年增减', '比上年增减额', '增减变动额'],
            ...ofAnotherYear,
          },
        ),
        percentage(
          'increase-rate',
          { zh: '增减%', en: 'increase in percent' },
          { aliases: ['增减比例', '增减百分比', '增减幅度', '增减率', '比上年增减%'], ...ofAnotherYear },
        ),
      ],
      rows: { kind: 'codes' },
      sums: [
        { total: 'total', parts: ['basic', 'project'] },
        { total: 'increase', parts: ['total'], minus: ['last-year'] },
      ],
      changes: [{ percentage: 'increase-rate', now: 'total', before: 'last-year' }],
    },
  ],
};
