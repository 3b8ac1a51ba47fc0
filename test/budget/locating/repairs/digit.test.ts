import { digit } from '../../../../src/budget/locating/repairs/typing-errors';
import { procurementSheet } from '../../sheet-sources/procurement';
import { only, typed } from '../edits';
import { testCellErrorType, testErrorType } from '../test-error-type';

testCellErrorType(digit, {
  makes: [
    ['18.34', '12.34'],
    ['12.39', '12.34'],
    ['1.34', '12.34'],
    ['12.3', '12.34'],
    ['122.34', '12.34'],
    ['12.344', '12.34'],
    ['2.34', '12.34'],
  ],
  doesNotMake: [
    ['12.34', '12.34'],
    ['21.34', '12.34'],
    ['18.39', '12.34'],
    ['152.34', '12.34'],
    ['-12.34', '12.34'],
    ['', '12.34'],
  ],
});

testErrorType('digit', {
  finds: [
    {
      name: 'a wrong digit where a row and a column meet',
      sheets: typed({ '03!F9': 287.14 }, only('03')),
      certainty: 'certain',
      mends: { '03!F9': '267.14' },
      explains: ['03!D9 row-total', '03!F11 column-total'],
    },
    {
      name: 'a digit left out',
      sheets: typed({ '03!F9': 27.14 }, only('03')),
      certainty: 'certain',
      mends: { '03!F9': '267.14' },
      explains: ['03!D9 row-total', '03!F11 column-total'],
    },
    {
      name: 'a digit typed twice, in the total',
      sheets: typed({ '07!C8': 3866.63 }),
      certainty: 'certain',
      mends: { '07!C8': '386.63' },
      explains: ['07!C8 basic-expenditure-tie', '07!C8 column-total', '07!C8 row-total'],
    },
  ],
  leaves: [
    {
      name: 'two wrong digits',
      sheets: typed({ '03!F9': 387.14 }, only('03')),
      instead: [{ errorType: 'unknown', certainty: 'likely', mends: { '03!F9': '267.14' } }],
    },
    {
      name: 'two digits swapped',
      sheets: typed({ '03!F9': 276.14 }, only('03')),
      instead: [{ errorType: 'transposition', certainty: 'certain', mends: { '03!F9': '267.14' } }],
    },
    {
      name: 'any one figure of a sum that misses by one digit in each of them',
      sheets: {
        '04': procurementSheet([
          ['货物', 2],
          ['工程', 3],
          ['合计', 6],
        ]),
      },
      instead: [
        {
          certainty: 'possible',
          explains: ['04!B6 item-total'],
          orElse: [{ errorType: 'digit', mends: { '04!B5': '4' } }],
        },
      ],
    },
  ],
});
