import { procurementSheet } from '../../sheet-sources/procurement';
import { finalBasicExpenditureSheet } from '../../sheet-sources/basic-expenditure';
import { expenditureSheet, shanghaiExpenditureSheet } from '../../sheet-sources/expenditure';
import { summarySheet } from '../../sheet-sources/summary';
import { workbookOf } from '../../workbook-of';
import { causesOf } from '../causes-of';
import type { Told } from '../causes-of';
import { only, typed } from '../edits';
import type { Sheets } from '../office';
import { partly } from '../test-error-type';

const separator = { errorType: 'separator', certainty: 'certain' } as const;
const transposition = { errorType: 'transposition', certainty: 'certain' } as const;

/** Errors that have nothing to do with one another, and the causes that they are. */
const CASES: readonly (readonly [name: string, sheets: Sheets, causes: readonly Partial<Told>[]])[] = [
  ['none', typed({}), []],
  ['one', typed({ '03!F9': 276.14 }), [{ ...transposition, mends: { '03!F9': '267.14' } }]],
  [
    'two in two tables: what each has broken is put down to it alone',
    typed({ '03!F9': 276.14, '07!D6': 4837 }),
    [
      {
        ...transposition,
        mends: { '03!F9': '267.14' },
        explains: ['03!D9 row-total', '03!F11 column-total', '06!H6 general-budget-tie'],
      },
      {
        ...separator,
        mends: { '07!D6': '48.37' },
        explains: ['07!C6 row-total', '07!D8 column-total'],
      },
    ],
  ],
  [
    'two in two columns of a table',
    typed({ '03!F9': 276.14, '03!E6': 4837 }, only('03')),
    [
      {
        ...transposition,
        mends: { '03!F9': '267.14' },
        explains: ['03!D9 row-total', '03!F11 column-total'],
      },
      {
        ...separator,
        mends: { '03!E6': '48.37' },
        explains: ['03!D6 row-total', '03!E11 column-total'],
      },
    ],
  ],
  [
    'two in one column: its total goes with the one that makes most of the gap',
    typed({ '03!F9': 276.14, '03!F8': 9150 }, only('03')),
    [
      { ...transposition, mends: { '03!F9': '267.14' }, explains: ['03!D9 row-total'] },
      { ...separator, mends: { '03!F8': '91.5' }, explains: ['03!D8 row-total', '03!F11 column-total'] },
    ],
  ],
  [
    'two in one row',
    typed({ '03!F9': 276.14, '03!D9': 26714 }, only('03')),
    [
      { ...transposition, mends: { '03!F9': '267.14' }, explains: ['03!F11 column-total'] },
      { ...separator, mends: { '03!D9': '267.14' }, explains: ['03!D11 column-total', '03!D9 row-total'] },
    ],
  ],
  [
    'three',
    typed({ '03!F9': 276.14, '03!F8': 9150, '03!E5': 321.46 }, only('03')),
    [
      { ...transposition, mends: { '03!F9': '267.14' } },
      { ...separator, mends: { '03!F8': '91.5' } },
      { ...transposition, mends: { '03!E5': '312.46' } },
    ],
  ],
  [
    'three totals in one column, some too large and some too small',
    typed({ '03!D5': 296.14, '03!D7': 48.2, '03!D9': 266.41 }, only('03')),
    [
      { errorType: 'stale-total', mends: { '03!D5': '312.46' } },
      { errorType: 'stale-total', mends: { '03!D7': '25.8' } },
      { errorType: 'stale-total', mends: { '03!D9': '267.14' } },
    ],
  ],
  [
    'two texts in one column: each is judged by its own row first',
    typed({ '03!F8': '9l.5', '03!F9': '267.l4' }, only('03')),
    [
      { errorType: 'text-number', certainty: 'certain', mends: { '03!F8': '91.5' } },
      { errorType: 'text-number', certainty: 'certain', mends: { '03!F9': '267.14' } },
    ],
  ],
];

describe('errors that have nothing to do with one another', () => {
  it.each(CASES)('are a cause each: %s', (_, sheets, expected) => {
    const causes = causesOf(workbookOf(sheets));
    expect(causes).toHaveLength(expected.length);
    expect(causes).toEqual(expect.arrayContaining(expected.map(partly)));
  });

  it('are a cause each, however many', () => {
    const rows = Array.from({ length: 12 }, (_, i) => {
      const [basic, project] = [10 + i, 37.5 + 3 * i];
      const name = ['2010302-一般行政管理事务', '50201-办公经费', '30201-办公费'];
      const total = i % 2 === 0 ? 40.25 + 9.1 * i : basic + project;
      return { cells: [...name, total, basic, project], right: basic + project };
    });
    const sheet = expenditureSheet([...rows.map(({ cells }) => cells), ['合计', null, null, 834, 186, 648]]);
    const causes = causesOf(workbookOf({ '03': sheet }));
    const mended = Object.assign({}, ...causes.map(({ mends }) => mends)) as object;
    const wrong = rows.flatMap(({ right }, i) => (i % 2 === 0 ? [[`03!D${i + 5}`, String(right)]] : []));
    expect(mended).toEqual(Object.fromEntries(wrong));
    expect(causes).toHaveLength(wrong.length);
  });
});

describe('two figures that could each be wrong', () => {
  it.each<readonly [string, Sheets]>([
    [
      'in a sum of two',
      {
        '04': procurementSheet([
          ['货物', 12],
          ['工程', 3],
          ['合计', 51],
        ]),
      },
    ],
    [
      'on the two sides of a balance',
      { '01': summarySheet({ income: [['收入总计', 31.5]], expenditure: [['支出总计', 42]] }) },
    ],
    ['in a row that stands alone', { '03': expenditureSheet([['2010301', '50101', '30101', 12, 9, 2.9]]) }],
  ])('are never certain: %s', (_, sheets) => {
    const causes = causesOf(workbookOf(sheets));
    expect(causes).not.toEqual([]);
    expect(causes.filter(({ certainty }) => certainty === 'certain')).toEqual([]);
  });
});

/** Books in which undoing one error moves an amount that another puts back. */
const MEETING: readonly (readonly [name: string, sheets: Sheets])[] = [
  [
    'an amount in the next column, and another one left out',
    typed({ '03!E8': 44.4, '03!F8': null }, only('03')),
  ],
  [
    'a row of whole numbers beside rows that have lost their point',
    {
      '6': finalBasicExpenditureSheet(
        [],
        [
          ['302', '商品和服务支出', 9662.2],
          ['30202', '印刷费', 1183],
          ['30214', '租赁费', 461339],
          ['30228', '工会经费', 10603],
          ['30239', '其他交通费用', 375978],
          [null, '公用经费合计', 966220],
        ],
        '元',
      ),
    },
  ],
  [
    'a row above rows whose amounts stand too low',
    {
      '3': shanghaiExpenditureSheet([
        ['201', null, null, '一般公共服务支出', 24758, 24758],
        ['201', '05', null, '统计信息事务'],
        ['201', '05', '08', '统计抽样调查', 24758, 24758],
        ['210', null, null, '卫生健康支出', 24758, 24758],
        ['210', '07', null, '计划生育事务', 429.48, 429.48],
        ['210', '07', '99', '其他计划生育事务支出', 429.48, 429.48],
        [null, null, null, '合计', 25187.48, 25187.48],
      ]),
    },
  ],
];

describe('errors that meet in a cell', () => {
  it.each(MEETING)('are told by what the cell should hold in the end: %s', (_, sheets) => {
    const mends = causesOf(workbookOf(sheets)).flatMap((cause) => Object.entries(cause.mends));
    expect(mends).not.toEqual([]);
    expect(mends).toHaveLength(new Map(mends).size);
  });
});
