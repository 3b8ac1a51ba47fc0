import { allFunds } from '../../layouts/funds';
import { mapsTo } from './base-sheet';
import type { BaseSheet } from './base-sheet';
import { revenueFund } from './choices';
import { amountColumn, unitCodeColumn, unitColumn } from './shared-columns';

const columns = allFunds.map(({ key }) => `this-year.${key}`);

/** 收入: revenue is no sum of expenditure, so it is stated by itself. */
export const revenue: BaseSheet = {
  key: 'revenue',
  name: { zh: '本年收入', en: 'Revenue' },
  purpose: {
    zh: '一行一个单位的一种本年收入；没有的不写。',
    en: 'A row a source of this year’s revenue of a unit; none where there is none.',
  },
  columns: [
    unitColumn([mapsTo('revenue', 'unit')]),
    unitCodeColumn([mapsTo('revenue', 'unit-code')]),
    {
      key: 'fund',
      heading: { zh: '资金来源', en: 'Fund source' },
      explanation: { zh: '收入的来源，名称同收入总表。', en: 'The source, named as in the revenue table.' },
      content: revenueFund,
      required: true,
      examples: ['一般公共预算拨款收入', '其他收入'],
      mappings: [
        mapsTo('revenue-and-expenditure', 'item'),
        mapsTo('revenue', ...columns),
        mapsTo('fiscal-appropriation', 'item'),
      ],
    },
    amountColumn(
      { zh: '本年收入预算数，单位万元。', en: 'This year’s budgeted revenue in 万元 (10,000 yuan).' },
      ['132.860000', '5.000000'],
      [
        mapsTo('revenue-and-expenditure', 'total'),
        mapsTo('revenue', ...columns),
        mapsTo('fiscal-appropriation', 'total'),
      ],
    ),
  ],
};
