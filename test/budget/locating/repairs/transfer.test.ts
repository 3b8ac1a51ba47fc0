import { typed, undone } from '../edits';
import type { Edits } from '../edits';
import { tiesOfMisbooked } from '../office';
import { testErrorType } from '../test-error-type';

const booked: Edits = { '03!F10': 1430.62, '03!F9': 367.14 };
const bookedThroughout: Edits = {
  '06!H7': 1430.62,
  '06!H6': 458.64,
  '06!D7': 1430.62,
  '06!D6': 458.64,
};

/** The row that it belongs to is left without any amount. */
const bookedAway: Edits = { '06!H7': 1889.26, '06!H6': null, '06!D7': 1889.26, '06!D6': null };

testErrorType('transfer', {
  finds: [
    {
      name: 'a sum booked in another row: one row has too much by what another lacks',
      sheets: typed(booked),
      certainty: 'likely',
      mends: undone(booked),
      explains: [
        '03!D10 row-total',
        '03!D9 row-total',
        '06!H6 general-budget-tie',
        '06!H7 general-budget-tie',
      ],
    },
    {
      name: 'the same with the totals of both rows',
      sheets: typed(bookedThroughout),
      certainty: 'likely',
      mends: undone(bookedThroughout),
      explains: [...tiesOfMisbooked, '06!I7 column-bound'],
    },
    {
      name: 'all of an amount booked in a row that is blank without it, with the totals of both rows',
      sheets: typed(bookedAway),
      certainty: 'likely',
      mends: undone(bookedAway),
      explains: [...tiesOfMisbooked, '06!I6 column-bound'],
    },
  ],
  leaves: [
    {
      name: 'two rows that are off by different sums',
      sheets: typed({ '03!F10': 1350.62, '03!F9': 276.14 }),
      instead: [
        { errorType: 'transposition', mends: { '03!F10': '1530.62' } },
        { errorType: 'transposition', mends: { '03!F9': '267.14' } },
      ],
    },
  ],
});
