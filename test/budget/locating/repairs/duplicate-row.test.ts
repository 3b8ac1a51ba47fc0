import { only, twice, typed } from '../edits';
import { testErrorType } from '../test-error-type';

testErrorType('duplicate-row', {
  finds: [
    {
      name: 'a row pasted twice: the second one goes',
      sheets: twice('06', 6),
      certainty: 'likely',
      mends: { '06!D7': null, '06!H7': null, '06!I7': null },
      explains: [
        '05!D5 fiscal-tie',
        '06!D6 general-budget-tie',
        '06!D9 column-total',
        '06!H6 general-budget-tie',
        '06!H9 column-total',
        '06!I9 column-total',
      ],
    },
    {
      name: 'in a table by itself: other rows may be too large by as much',
      sheets: twice('03', 8, only('03')),
      certainty: 'likely',
      mends: { '03!D9': null, '03!F9': null },
      explains: ['03!D12 column-total', '03!F12 column-total'],
      orElse: [{ errorType: 'unknown', mends: { '03!D10': '175.64', '03!F10': '175.64' } }],
    },
  ],
  leaves: [
    {
      name: 'two rows alike that both belong there',
      sheets: typed({ '03!D12': 2367.39, '03!F12': 1980.76 }, twice('03', 8, only('03'))),
      instead: [],
    },
    {
      name: 'a second row of the same name with another amount',
      sheets: typed({ '03!D9': 95.1, '03!F9': 95.1 }, twice('03', 8, only('03'))),
      instead: [
        {
          certainty: 'possible',
          orElse: [{ errorType: 'unknown', mends: { '03!D9': null, '03!F9': null } }],
        },
      ],
    },
  ],
});
