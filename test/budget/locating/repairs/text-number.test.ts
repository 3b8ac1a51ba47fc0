import { textNumber } from '../../../../src/budget/locating/repairs/garbled-texts';
import { procurementSheet } from '../../sheet-sources/procurement';
import { only, typed } from '../edits';
import { testCellErrorType, testErrorType } from '../test-error-type';

testCellErrorType(textNumber, {
  makes: [
    ['l2.34', '12.34'],
    ['1O.50', '10.5'],
    ['12.3.4', '12.34'],
    ['12.34万元整', '12.34'],
  ],
  doesNotMake: [
    ['12.34', '12.34'],
    ['约12', '12.34'],
    ['待定', '12.34'],
    ['', '12.34'],
  ],
});

testErrorType('text-number', {
  finds: [
    {
      name: 'a letter l for a 1: the sums say which amount is meant',
      sheets: typed({ '03!F9': '267.l4' }, only('03')),
      certainty: 'certain',
      mends: { '03!F9': '267.14' },
      explains: ['03!F9 column-total', '03!F9 row-total', '03!F9 unreadable-amount'],
    },
    {
      name: 'an amount with words round it',
      sheets: typed({ '03!F9': '267.14元整' }, only('03')),
      certainty: 'certain',
      mends: { '03!F9': '267.14' },
      explains: ['03!F9 column-total', '03!F9 row-total', '03!F9 unreadable-amount'],
    },
    {
      name: 'a text with a blank in it, which is read as it was meant',
      sheets: typed({ '03!F9': '267. 14' }, only('03')),
      certainty: 'certain',
      mends: { '03!F9': '267.14' },
      explains: ['03!F9 text-number'],
    },
    {
      name: 'digits that are not those of the amount: it does not say how they came there',
      sheets: typed({ '03!F9': '约300' }, only('03')),
      certainty: 'likely',
      mends: { '03!F9': '267.14' },
      explains: ['03!F9 column-total', '03!F9 row-total', '03!F9 unreadable-amount'],
    },
  ],
  leaves: [
    {
      name: 'two in one sum, which does not tell what either is',
      sheets: {
        '04': procurementSheet([
          ['货物', '约2'],
          ['工程', '约20'],
          ['合计', 22],
        ]),
      },
      instead: [],
    },
    {
      name: 'a number',
      sheets: typed({ '03!F9': 276.14 }, only('03')),
      instead: [{ errorType: 'transposition' }],
    },
  ],
});
