import { amountTakenForDate } from '../../../../src/budget/locating/repairs/date-for-amount';
import { procurementSheet } from '../../sheet-sources/procurement';
import { typed } from '../edits';
import { testErrorType } from '../test-error-type';
import { typedError } from '../typed-error';

/** Days of 2026 as spreadsheets count them: the 25th of August, the 10th and the 1st of March. */
const [AUGUST_25, MARCH_10, MARCH_1] = [46_259, 46_091, 46_082];
const asDate = (value: number) => ({ value, format: 'yyyy-mm-dd' });

testErrorType('date-for-amount', {
  finds: [
    {
      name: 'a day where an amount belongs: the ties tell which',
      sheets: typed({ '03!F8': asDate(MARCH_10) }),
      certainty: 'likely',
      mends: { '03!F8': '91.5' },
      explains: [
        '03!D8 row-total',
        '03!F11 column-total',
        '03!F8 unreadable-amount',
        '06!H6 general-budget-tie',
      ],
    },
  ],
  leaves: [
    {
      name: 'the number of a day that is shown as an amount',
      sheets: typed({ '03!F8': { value: AUGUST_25, format: '0.00' } }),
      instead: [{ errorType: 'unknown', mends: { '03!F8': '91.5' } }],
    },
    {
      name: 'days of which no sum tells what they were: the number behind a day is none that was typed',
      sheets: {
        '04': procurementSheet([
          ['货物', asDate(AUGUST_25)],
          ['工程', asDate(MARCH_10)],
          ['合计', 22],
        ]),
      },
      instead: [],
    },
  ],
});

describe('a day that a program made of an amount', () => {
  test.each([
    [MARCH_10, '3.10'],
    [MARCH_1, '3.01'],
    [MARCH_1, '3.10'],
  ])('%i may have been typed as %s', (day, right) => {
    expect(amountTakenForDate.costOf(typedError(asDate(day), right))).toBeGreaterThan(0);
  });

  test.each([
    [MARCH_10, '10.30'],
    [MARCH_10, '3.01'],
    [AUGUST_25, '25.80'],
  ])('%i was not typed as %s', (day, right) => {
    expect(amountTakenForDate.costOf(typedError(asDate(day), right))).toBeUndefined();
  });
});
