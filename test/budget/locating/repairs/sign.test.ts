import { sign } from '../../../../src/budget/locating/repairs/typing-errors';
import { expenditureSheet } from '../../sheet-sources/expenditure';
import { procurementSheet } from '../../sheet-sources/procurement';
import { only, typed } from '../edits';
import { testCellErrorType, testErrorType } from '../test-error-type';

testCellErrorType(sign, {
  makes: [
    ['-12.34', '12.34'],
    ['(12.34)', '12.34'],
    ['12.34', '-12.34'],
  ],
  doesNotMake: [
    ['12.34', '12.34'],
    ['-12.43', '12.34'],
    ['0', '12.34'],
    ['', '12.34'],
  ],
});

testErrorType('sign', {
  finds: [
    {
      name: 'a minus too many',
      sheets: typed({ '03!F9': -267.14 }, only('03')),
      certainty: 'certain',
      mends: { '03!F9': '267.14' },
      explains: ['03!D9 row-total', '03!F11 column-total', '03!F9 negative-amount'],
    },
    {
      name: 'an amount in brackets, as accountants write a negative one',
      sheets: typed({ '03!F9': '(267.140000)' }, only('03')),
      certainty: 'certain',
      mends: { '03!F9': '267.14' },
      explains: ['03!D9 row-total', '03!F11 column-total', '03!F9 negative-amount', '03!F9 text-number'],
    },
    {
      name: 'a minus too few',
      sheets: {
        '03': expenditureSheet([
          ['2010301-行政运行', '50201-办公经费', '30201-办公费', 40.5, 40.5],
          ['2010301-行政运行', '50205-委托业务费', '30227-委托业务费', -12.3, 12.3],
          ['合计', null, null, 28.2, 28.2],
        ]),
      },
      certainty: 'certain',
      mends: { '03!E6': '-12.3' },
      explains: ['03!D6 row-total', '03!E7 column-total'],
    },
    {
      name: 'a minus in the only sum there is: the total might be wrong all the same',
      sheets: {
        '04': procurementSheet([
          ['货物', -2.3],
          ['工程', 20],
          ['合计', 22.3],
        ]),
      },
      certainty: 'likely',
      mends: { '04!B4': '2.3' },
      explains: ['04!B4 negative-amount', '04!B6 item-total'],
      orElse: [{ errorType: 'stale-total', mends: { '04!B6': '17.7' } }],
    },
  ],
  leaves: [
    {
      name: 'a negative amount that all sums bear out',
      sheets: {
        '03': expenditureSheet([
          ['2010301-行政运行', '50201-办公经费', '30201-办公费', 40.5, 40.5],
          ['2010301-行政运行', '50205-委托业务费', '30227-委托业务费', -12.3, -12.3],
          ['合计', null, null, 28.2, 28.2],
        ]),
      },
      instead: [],
    },
    {
      name: 'another negative amount',
      sheets: typed({ '03!F9': -44.4 }, only('03')),
      instead: [{ errorType: 'unknown', mends: { '03!F9': '267.14' } }],
    },
  ],
});
