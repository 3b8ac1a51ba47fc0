import { mapsTo } from './base-sheet';
import type { BaseSheet } from './base-sheet';
import { carriedDirection, carriedFund, carriedFunds } from './choices';
import { amountColumn, unitCodeColumn, unitColumn } from './shared-columns';

const columns = carriedFunds.map(({ key }) => `carried-in.${key}`);

/** 结转结余: what was left from last year and will be left for the next follows from nothing else. */
export const carryOver: BaseSheet = {
  key: 'carry-over',
  name: { zh: '结转结余', en: 'Carry-over' },
  purpose: {
    zh: '一行一个单位的一种结转结余：上年转入的，或年终转到下年的；没有的不写。',
    en: 'A row what a unit has left of a fund, from last year or for the next; none where there is nothing.',
  },
  columns: [
    unitColumn([mapsTo('revenue', 'unit')]),
    unitCodeColumn([mapsTo('revenue', 'unit-code')]),
    {
      key: 'direction',
      heading: { zh: '结转方向', en: 'Direction' },
      explanation: {
        zh: '“上年结转结余”是转入本年的，“年终结转结余”是转到下年的。',
        en: '上年结转结余 comes from last year, 年终结转结余 goes to the next.',
      },
      content: carriedDirection,
      required: true,
      examples: ['上年结转结余', '年终结转结余'],
      mappings: [mapsTo('revenue-and-expenditure', 'item'), mapsTo('fiscal-appropriation', 'item')],
    },
    {
      key: 'fund',
      heading: { zh: '资金来源', en: 'Fund source' },
      explanation: {
        zh: '结转结余的是哪一种资金；不是财政资金的写“单位资金”。',
        en: 'Which fund it is of; 单位资金 where it is none of the government’s.',
      },
      content: carriedFund,
      required: true,
      examples: ['单位资金', '单位资金'],
      mappings: [mapsTo('revenue', ...columns), mapsTo('fiscal-appropriation', 'item')],
    },
    {
      key: 'functional',
      heading: { zh: '支出功能分类科目', en: 'Functional code' },
      explanation: {
        zh: '年终结转结余准备用在哪个科目，写成“代码-名称”；只有上海的收入预算总表按科目列收入，其余不填。',
        en: 'What is left for the next year: the code that it is meant for, as "code-name". Only the revenue table of Shanghai, which shows revenue by code, asks for it; else blank.',
      },
      content: { kind: 'code', classification: 'functional' },
      required: false,
      examples: [null, '2010302-一般行政管理事务'],
      mappings: [],
    },
    amountColumn(
      { zh: '结转结余的金额，单位万元。', en: 'What is left, in 万元 (10,000 yuan).' },
      ['1.017728', '6.017728'],
      [
        mapsTo('revenue-and-expenditure', 'total'),
        mapsTo('revenue', ...columns),
        mapsTo('fiscal-appropriation', 'total'),
      ],
    ),
  ],
};
