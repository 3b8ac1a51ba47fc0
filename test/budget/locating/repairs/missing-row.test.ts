import { generalBudgetSheet } from '../../sheet-sources/general-budget';
import { procurementSheet } from '../../sheet-sources/procurement';
import { workbookOf } from '../../workbook-of';
import { causesOf } from '../causes-of';
import { only, typed, without } from '../edits';
import { office } from '../office';
import type { Sheets } from '../office';
import { testErrorType } from '../test-error-type';

testErrorType('missing-row', {
  finds: [
    {
      name: 'a code that every column lacks and another table has: it is put back in its place, by its name',
      sheets: without('06', 6),
      certainty: 'certain',
      mends: { '06!D6': '358.64', '06!H6': '358.64', '06!I6': '358.64' },
      absent: ['2010302-一般行政管理事务'],
      explains: [
        '05!D5 fiscal-tie',
        '06!A1 code-coverage',
        '06!D7 column-total',
        '06!H7 column-total',
        '06!I7 column-total',
      ],
    },
    {
      name: 'the last code, which is the only one of its class',
      sheets: without('06', 7),
      certainty: 'certain',
      mends: { '06!D7': '1530.62', '06!H7': '1530.62', '06!I7': '1530.62' },
      absent: ['2120501-城乡社区环境卫生'],
      explains: [
        '05!D6 fiscal-tie',
        '06!A1 code-coverage',
        '06!D7 column-total',
        '06!H7 column-total',
        '06!I7 column-total',
      ],
    },
    {
      name: 'the only part of a row that is there: it has the amounts of that in every column',
      sheets: {
        ...office,
        '06': generalBudgetSheet([
          ['618001', '2010301', '行政运行', 386.63, 386.63, 360.83, 25.8],
          ['618001', '2010302', '一般行政管理事务', 358.64, null, null, null, 358.64, 358.64],
          ['618001', '21205', '城乡社区环境卫生', 1530.62, null, null, null, 1530.62, 1530.62],
          ['合计', null, null, 2275.89, 386.63, 360.83, 25.8, 1889.26, 1889.26],
        ]),
      },
      certainty: 'likely',
      mends: { '06!D8': '1530.62', '06!H8': '1530.62', '06!I8': '1530.62' },
      absent: ['2120501-城乡社区环境卫生'],
      explains: ['06!A1 code-coverage'],
    },
    {
      name: 'a pair of economic codes',
      sheets: without('07', 6),
      certainty: 'certain',
      mends: { '07!C6': '48.37', '07!D6': '48.37' },
      absent: ['50102-社会保障缴费 30112-其他社会保障缴费'],
      explains: ['07!A1 economic-coverage', '07!C7 column-total', '07!D7 column-total'],
    },
    {
      name: 'a row of the only table that tells its economic codes: its functional code is known, the others are not',
      sheets: without('03', 10),
      certainty: 'likely',
      mends: { '03!D10': '1530.62', '03!F10': '1530.62' },
      absent: ['2120501-城乡社区环境卫生'],
      explains: [
        '01!D6 expenditure-tie',
        '03!D10 column-total',
        '03!F10 column-total',
        '06!D7 general-budget-tie',
        '06!H7 general-budget-tie',
      ],
    },
    {
      name: 'an item that another table has',
      sheets: typed({ '01!C6': null, '01!D6': null }),
      certainty: 'certain',
      mends: { '01!D7': '1530.62' },
      absent: ['二、城乡社区支出'],
      explains: ['01!D7 item-total', '03!D10 expenditure-tie', '05!D6 fiscal-tie'],
    },
    {
      name: 'a row of a table by itself: nothing says what it is called, and each of the others may be too small',
      sheets: without('03', 8, only('03')),
      certainty: 'possible',
      mends: { '03!D10': '91.5', '03!F10': '91.5' },
      absent: [null],
      explains: ['03!D10 column-total', '03!F10 column-total'],
      orElse: [{ errorType: 'unknown', mends: { '03!D8': '358.64', '03!F8': '358.64' } }],
    },
  ],
  leaves: [
    {
      name: 'a row that stands there with its name and without its amounts',
      sheets: typed({ '03!D9': null, '03!F9': null }),
      instead: [{ errorType: 'omitted-amount', mends: { '03!D9': '267.14', '03!F9': '267.14' } }],
    },
    {
      name: 'an amount that one column lacks',
      sheets: typed({ '03!F9': null }, only('03')),
      instead: [{ errorType: 'omitted-amount', certainty: 'certain', mends: { '03!F9': '267.14' } }],
    },
  ],
});

/** Rows that come to more than their total: one more would make it worse. */
const TOO_MUCH: readonly (readonly [name: string, sheets: Sheets])[] = [
  [
    'items',
    {
      '04': procurementSheet([
        ['货物', 2.35],
        ['工程', 18.4],
        ['合计', 17.61],
      ]),
    },
  ],
  [
    'items whose total is blank',
    {
      '04': procurementSheet([
        ['货物', 2.35],
        ['工程', 18.4],
        ['合计', null],
      ]),
    },
  ],
  ['a column', typed({ '03!D11': 2011.4 }, only('03'))],
  ['two columns that are too small by the same', typed({ '03!D11': 2184.38, '03!F11': 1797.75 })],
  ['a row that is also in another table', typed({ '03!D11': 2184.38, '03!F11': 1797.75 }, only('03'))],
];

describe('rows that come to more than their total', () => {
  it.each(TOO_MUCH)('do not lack one: %s', (_, sheets) => {
    const causes = causesOf(workbookOf(sheets));
    const errorTypes = causes.flatMap((cause) => [cause, ...cause.orElse]).map(({ errorType }) => errorType);
    expect(errorTypes).not.toEqual([]);
    expect(errorTypes).not.toContain('missing-row');
  });
});
