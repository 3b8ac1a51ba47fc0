import { only, typed } from '../edits';
import { calculated } from '../office';
import { testErrorType } from '../test-error-type';

const formula = (text: string, value: number) => ({ formula: text, value, format: '0.000000' });
const missesLast = typed({ '03!F11': formula('SUM(F5:F9)', 358.64) }, calculated);

testErrorType('formula-range', {
  finds: [
    {
      name: 'a sum that leaves out the last row: the proposal is what all rows come to',
      sheets: missesLast,
      certainty: 'certain',
      mends: { '03!F11': '1889.26' },
      explains: ['03!D11 row-total', '03!F11 column-total', '03!F11 formula-range'],
    },
    {
      name: 'a sum that leaves out the first row, in a table by itself: there might be nothing in that row',
      sheets: { '03': typed({ '03!D11': formula('SUM(D6:D10)', 1963.43) }, calculated)['03'] ?? [] },
      certainty: 'likely',
      mends: { '03!D11': '2275.89' },
      explains: ['03!D11 column-total', '03!D11 formula-range', '03!D11 row-total'],
      orElse: [{ errorType: 'unknown', mends: { '03!E5': null } }],
    },
    {
      name: 'a row that adds a cell twice',
      sheets: typed(
        {
          '03!D9': formula('E9+F9+F9', 534.28),
          '03!D11': formula('SUM(D5:D10)', 2543.03),
        },
        calculated,
      ),
      certainty: 'certain',
      mends: { '03!D9': '267.14' },
      explains: [
        '01!D5 expenditure-tie',
        '01!D7 expenditure-tie',
        '03!D11 row-total',
        '03!D9 formula-range',
        '03!D9 row-total',
        '06!D6 general-budget-tie',
      ],
    },
  ],
  leaves: [
    {
      name: 'a typed total',
      sheets: typed({ '03!F11': 358.64 }, only('03')),
      instead: [{ errorType: 'stale-total', mends: { '03!F11': '1889.26' } }],
    },
    {
      name: 'a sum that is right over an amount that is not',
      sheets: typed(
        {
          '03!E6': 4837,
          '03!D6': formula('E6+F6', 4837),
          '03!D11': formula('SUM(D5:D10)', 7064.52),
          '03!E11': formula('SUM(E5:E10)', 5175.26),
        },
        calculated,
      ),
      instead: [{ errorType: 'separator', certainty: 'certain', mends: { '03!E6': '48.37' } }],
    },
    {
      name: 'a sum that passes a text by',
      sheets: typed({ '03!F9': '267.14', '03!F11': formula('SUM(F5:F10)', 1622.12) }, calculated),
      instead: [{ errorType: 'text-number', mends: { '03!F9': '267.14' } }],
    },
  ],
});
