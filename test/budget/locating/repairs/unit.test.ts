import { unit } from '../../../../src/budget/locating/repairs/typing-errors';
import { procurementSheet } from '../../sheet-sources/procurement';
import { only, scaled, typed, undone } from '../edits';
import { testCellErrorType, testErrorType } from '../test-error-type';

testCellErrorType(unit, {
  makes: [
    ['123400', '12.34'],
    ['12.34', '123400'],
  ],
  doesNotMake: [
    ['12340', '12.34'],
    ['123500', '12.34'],
    ['-123400', '12.34'],
    ['', '12.34'],
  ],
});

testErrorType('unit', {
  finds: [
    {
      name: '元 typed in a table in 万元',
      sheets: typed({ '03!F8': 915000 }, only('03')),
      certainty: 'certain',
      mends: { '03!F8': '91.5' },
      explains: ['03!D8 row-total', '03!F11 column-total'],
    },
    {
      name: '亿元 typed in a table in 万元',
      sheets: typed({ '01!D6': 0.153062 }),
      certainty: 'certain',
      mends: { '01!D6': '1530.62' },
      explains: ['01!D6 expenditure-tie', '01!D7 item-total', '05!D6 fiscal-tie'],
    },
    {
      name: 'a row in 元, its total and the only part of it: one error',
      sheets: typed(scaled('03!D10:F10', 4)),
      certainty: 'certain',
      mends: { '03!D10': '1530.62', '03!F10': '1530.62' },
      explains: [
        '01!D6 expenditure-tie',
        '03!D11 column-total',
        '03!F11 column-total',
        '06!D7 general-budget-tie',
        '06!H7 general-budget-tie',
      ],
    },
    {
      name: 'a table in 元 below a heading that says 万元: it contradicts nothing but the other tables',
      sheets: typed(scaled('07!C5:E8', 4)),
      certainty: 'certain',
      mends: undone(scaled('07!C5:E8', 4)),
      explains: [
        '07!C5 basic-expenditure-tie',
        '07!C6 basic-expenditure-tie',
        '07!C7 basic-expenditure-tie',
        '07!C8 basic-expenditure-tie',
        '07!D8 basic-expenditure-tie',
        '07!E8 basic-expenditure-tie',
      ],
    },
    {
      name: 'one of two amounts that are each the other in another unit',
      sheets: {
        '04': procurementSheet([
          ['货物', 235000],
          ['合计', 23.5],
        ]),
      },
      certainty: 'possible',
      mends: { '04!B4': '23.5' },
      explains: ['04!B5 item-total'],
      orElse: [{ errorType: 'unit', mends: { '04!B5': '235000' } }],
    },
  ],
  leaves: [
    {
      name: 'a table in 元 that nothing else is held against',
      sheets: typed(scaled('03!D5:F11', 4), only('03')),
      instead: [],
    },
    {
      name: 'a point six places astray',
      sheets: typed({ '03!F8': 91500000 }, only('03')),
      instead: [{ errorType: 'separator', certainty: 'certain', mends: { '03!F8': '91.5' } }],
    },
  ],
});
