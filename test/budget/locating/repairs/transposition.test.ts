import { transposition } from '../../../../src/budget/locating/repairs/typing-errors';
import { procurementSheet } from '../../sheet-sources/procurement';
import { only, typed } from '../edits';
import { testCellErrorType, testErrorType } from '../test-error-type';

testCellErrorType(transposition, {
  makes: [
    ['12.43', '12.34'],
    ['21.34', '12.34'],
    ['13.24', '12.34'],
  ],
  doesNotMake: [
    ['12.34', '12.34'],
    ['14.32', '12.34'],
    ['21.43', '12.34'],
    ['123.4', '12.34'],
    ['', '12.34'],
  ],
});

testErrorType('transposition', {
  finds: [
    {
      name: 'two neighbouring digits swapped',
      sheets: typed({ '03!F9': 276.14 }, only('03')),
      certainty: 'certain',
      mends: { '03!F9': '267.14' },
      explains: ['03!D9 row-total', '03!F11 column-total'],
    },
    {
      name: 'the digits on both sides of the point swapped',
      sheets: typed({ '06!G5': 28.5 }),
      certainty: 'certain',
      mends: { '06!G5': '25.8' },
      explains: ['06!E5 row-total', '06!G8 column-total'],
    },
    {
      name: 'an item, by its table and by the rows of another',
      sheets: typed({ '01!D5': 754.27 }, only('01', '03')),
      certainty: 'certain',
      mends: { '01!D5': '745.27' },
      explains: ['01!D5 expenditure-tie', '01!D7 item-total'],
    },
    {
      name: 'an item of the only sum there is: another may be wrong',
      sheets: typed({ '01!D5': 754.27 }, only('01')),
      certainty: 'likely',
      mends: { '01!D5': '745.27' },
      explains: ['01!D7 item-total'],
      orElse: [{ errorType: 'unknown', mends: { '01!D6': '1521.62' } }],
    },
  ],
  leaves: [
    {
      name: 'two digits swapped that do not stand together',
      sheets: typed({ '03!F9': 762.14 }, only('03')),
      instead: [{ errorType: 'unknown', mends: { '03!F9': '267.14' } }],
    },
    {
      name: 'one figure, where digits swapped in another would do as well',
      sheets: {
        '04': procurementSheet([
          ['货物', 21],
          ['工程', 54],
          ['合计', 66],
        ]),
      },
      instead: [
        {
          errorType: 'transposition',
          certainty: 'possible',
          orElse: [{ errorType: 'transposition', mends: { '04!B5': '45' } }],
        },
      ],
    },
  ],
});
