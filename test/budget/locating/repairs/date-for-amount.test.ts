import { typed } from '../edits';
import { testErrorType } from '../test-error-type';

/** Days of 2026 as spreadsheets count them: the 25th of August, the 10th of March. */
const [AUGUST_25, MARCH_10] = [46_259, 46_091];
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
  ],
});
