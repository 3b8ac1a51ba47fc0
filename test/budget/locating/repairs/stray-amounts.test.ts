import { moved, only, typed } from '../edits';
import { testErrorType } from '../test-error-type';

testErrorType('shifted-row', {
  finds: [
    {
      name: 'an amount beside its table, next to the blank that lacks it',
      sheets: typed(moved('06!I8', '06!J8')),
      certainty: 'likely',
      mends: { '06!I8': '1889.26', '06!J8': null },
      explains: ['06!I8 column-total', '06!J8 misplaced-amount'],
      orElse: [{ errorType: 'omitted-amount', mends: { '06!I8': '1889.26' } }],
    },
    {
      name: 'an amount below its table',
      sheets: typed(moved('03!D11', '03!D12'), only('03')),
      certainty: 'likely',
      mends: { '03!D11': '2275.89', '03!D12': null },
      explains: ['03!D11 column-total', '03!D11 row-total', '03!D12 misplaced-amount'],
      orElse: [{ errorType: 'omitted-amount', mends: { '03!D11': '2275.89' } }],
    },
    {
      name: 'an amount beside its row, with empty columns between',
      sheets: typed(moved('03!F8', '03!J8')),
      certainty: 'likely',
      mends: { '03!F8': '91.5', '03!J8': null },
      explains: [
        '03!D8 row-total',
        '03!F11 column-total',
        '03!J8 misplaced-amount',
        '06!H6 general-budget-tie',
      ],
      orElse: [{ errorType: 'omitted-amount', mends: { '03!F8': '91.5' } }],
    },
  ],
  leaves: [
    {
      name: 'an amount beside a table that lacks nothing',
      sheets: typed({ '06!J8': 3.5 }),
      instead: [],
    },
    {
      name: 'another amount beside a blank',
      sheets: typed({ '06!I8': null, '06!J8': 3.5 }),
      instead: [{ errorType: 'omitted-amount', mends: { '06!I8': '1889.26' } }],
    },
  ],
});
