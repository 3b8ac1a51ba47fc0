import { omittedAmount } from '../../../../src/budget/locating/repairs/carried-errors';
import { procurementSheet } from '../../sheet-sources/procurement';
import { only, typed } from '../edits';
import { testCellErrorType, testErrorType } from '../test-error-type';

testCellErrorType(omittedAmount, {
  makes: [
    ['', '12.34'],
    ['0', '12.34'],
    ['—', '12.34'],
  ],
  doesNotMake: [
    ['12.3', '12.34'],
    ['待定', '12.34'],
  ],
});

testErrorType('omitted-amount', {
  finds: [
    {
      name: 'nothing typed where a row and a column lack the same',
      sheets: typed({ '03!F9': null }, only('03')),
      certainty: 'certain',
      mends: { '03!F9': '267.14' },
      explains: ['03!D9 row-total', '03!F11 column-total'],
    },
    {
      name: 'a dash in place of an amount, in the total',
      sheets: typed({ '01!D7': '-' }),
      certainty: 'certain',
      mends: { '01!D7': '2275.89' },
      explains: ['01!D7 expenditure-tie', '01!D7 item-total', '01!D8 item-total'],
    },
    {
      name: 'a row that has its name and no amounts',
      sheets: typed({ '07!C6': null, '07!D6': null }),
      certainty: 'certain',
      mends: { '07!C6': '48.37', '07!D6': '48.37' },
      explains: ['03!E6 basic-expenditure-tie', '07!C8 column-total', '07!D8 column-total'],
    },
  ],
  leaves: [
    {
      name: 'an item left empty, where two are',
      sheets: {
        '04': procurementSheet([
          ['货物', 2],
          ['工程', null],
          ['服务', null],
          ['合计', 21.37],
        ]),
      },
      instead: [
        {
          errorType: 'omitted-amount',
          certainty: 'possible',
          orElse: [{ errorType: 'omitted-amount', mends: { '04!B6': '19.37' } }],
        },
      ],
    },
    {
      name: 'a blank whose amount stands in the next column',
      sheets: typed({ '03!E9': 267.14, '03!F9': null }, only('03')),
      instead: [{ errorType: 'shifted-row', certainty: 'certain' }],
    },
    {
      name: 'an empty cell where nothing is lacking',
      sheets: typed({ '03!E9': 267.14 }, only('03')),
      instead: [{ errorType: 'unknown', mends: { '03!E9': null } }],
    },
  ],
});
