import { procurementSheet } from '../../sheet-sources/procurement';
import { only, typed } from '../edits';
import { testErrorType } from '../test-error-type';

testErrorType('unknown', {
  finds: [
    {
      name: 'any other amount: what it should be is known, how it came about is not, so it is never certain',
      sheets: typed({ '03!F9': 444.4 }, only('03')),
      certainty: 'likely',
      mends: { '03!F9': '267.14' },
      explains: ['03!D9 row-total', '03!F11 column-total'],
    },
    {
      name: 'a row that its neighbour was pasted over: it held more, or another row of its code is left out',
      sheets: typed({ '03!D10': 267.14, '03!F10': 267.14 }),
      certainty: 'possible',
      mends: { '03!D10': '1530.62', '03!F10': '1530.62' },
      explains: [
        '01!D6 expenditure-tie',
        '03!D11 column-total',
        '03!F11 column-total',
        '06!D7 general-budget-tie',
        '06!H7 general-budget-tie',
      ],
      orElse: [
        {
          errorType: 'missing-row',
          mends: { '03!D10': '1263.48', '03!F10': '1263.48' },
          absent: ['2120501-城乡社区环境卫生'],
        },
      ],
    },
    {
      name: 'the same in two rows of one code: either may be the one that was pasted over',
      sheets: typed({ '03!D9': 91.5, '03!F9': 91.5 }),
      certainty: 'possible',
      mends: { '03!D9': '267.14', '03!F9': '267.14' },
      explains: [
        '01!D5 expenditure-tie',
        '03!D11 column-total',
        '03!F11 column-total',
        '06!D6 general-budget-tie',
        '06!H6 general-budget-tie',
      ],
      orElse: [{ errorType: 'unknown', mends: { '03!D8': '267.14', '03!F8': '267.14' } }],
    },
    {
      name: 'an amount where nothing belongs',
      sheets: typed({ '03!E10': 33 }),
      certainty: 'likely',
      mends: { '03!E10': null },
      explains: [
        '03!D10 row-total',
        '03!E11 column-total',
        '06!E7 general-budget-tie',
        '07!A1 economic-coverage',
      ],
    },
  ],
  leaves: [
    {
      name: 'one figure of the only sum there is: it may be any',
      sheets: {
        '04': procurementSheet([
          ['货物', 31.4],
          ['工程', 27.6],
          ['合计', 81.2],
        ]),
      },
      instead: [
        {
          certainty: 'possible',
          orElse: [
            { errorType: 'unknown', mends: { '04!B4': '53.6' } },
            { errorType: 'unknown', mends: { '04!B5': '49.8' } },
          ],
        },
      ],
    },
    { name: 'a book without a contradiction', sheets: typed({}), instead: [] },
  ],
});
