import { workbookOf } from '../../workbook-of';
import { causesOf } from '../causes-of';
import type { Told } from '../causes-of';
import { typed } from '../edits';
import type { Edits } from '../edits';
import { calculated } from '../office';
import { partly } from '../test-error-type';

const formula = (text: string, value: number) => ({ formula: text, value, format: '0.000000' });

/** What stands where in the book whose table 03 has formulas, and the cause. */
const CASES: readonly (readonly [name: string, edits: Edits, causes: readonly Partial<Told>[]])[] = [
  ['a book whose formulas give what they should has no cause', {}, []],
  [
    'a typed amount that all formulas over it follow is the cause; they are not',
    {
      '03!F10': 5130.62,
      '03!D10': formula('E10+F10', 5130.62),
      '03!D11': formula('SUM(D5:D10)', 5875.89),
      '03!F11': formula('SUM(F5:F10)', 5489.26),
    },
    [
      {
        errorType: 'transposition',
        certainty: 'certain',
        mends: { '03!F10': '1530.62' },
        explains: [
          '01!D6 expenditure-tie',
          '01!D7 expenditure-tie',
          '06!D7 general-budget-tie',
          '06!H7 general-budget-tie',
        ],
      },
    ],
  ],
  [
    'where two typed amounts would do, the one that an error makes what was typed of is likelier',
    {
      '03!F9': 276.14,
      '03!D9': formula('E9+F9', 276.14),
      '03!D11': formula('SUM(D5:D10)', 2284.89),
      '03!F11': formula('SUM(F5:F10)', 1898.26),
    },
    [
      {
        errorType: 'transposition',
        certainty: 'likely',
        mends: { '03!F9': '267.14' },
        orElse: [{ errorType: 'unknown', mends: { '03!F8': '82.5' } }],
      },
    ],
  ],
  [
    'a formula with an old result is the cause, and not what it adds',
    { '03!E11': formula('SUM(E5:E10)', 400) },
    [
      {
        errorType: 'stale-total',
        certainty: 'certain',
        mends: { '03!E11': '386.63' },
        explains: ['03!D11 row-total', '03!E11 column-total', '03!E11 stale-result'],
      },
    ],
  ],
  [
    'a text that SUM passes by is the cause, and not the sum',
    { '03!D8': 91.5, '03!F8': '91.5', '03!F11': formula('SUM(F5:F10)', 1797.76) },
    [
      {
        errorType: 'text-number',
        mends: { '03!F8': '91.5' },
        explains: ['03!D11 row-total', '03!F11 column-total', '03!F8 text-number'],
      },
    ],
  ],
  [
    'a text that SUM passes by and + does not',
    { '03!F8': '91.5', '03!F11': formula('SUM(F5:F10)', 1797.76) },
    [
      {
        errorType: 'text-number',
        mends: { '03!F8': '91.5' },
        explains: ['03!D11 row-total', '03!F11 column-total', '03!F8 text-number'],
      },
    ],
  ],
  [
    'an amount typed over a formula is a typed amount',
    { '03!D9': 444.44, '03!D11': formula('SUM(D5:D10)', 2453.19) },
    [
      {
        mends: { '03!D9': '267.14' },
        explains: [
          '01!D5 expenditure-tie',
          '01!D7 expenditure-tie',
          '03!D11 row-total',
          '03!D9 row-total',
          '03!D9 typed-over-formula',
          '06!D6 general-budget-tie',
        ],
      },
    ],
  ],
];

describe('a book with formulas', () => {
  it.each(CASES)('%s', (_, edits, expected) => {
    expect(causesOf(workbookOf(typed(edits, calculated)))).toEqual(expected.map(partly));
  });
});
