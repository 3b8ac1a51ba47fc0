import { procurementSheet } from '../../sheets/procurement';
import { only, typed } from '../edits';
import { testSlip } from '../test-slip';

testSlip('unknown', {
  finds: [
    {
      name: 'any other amount: what it should be is known, how it came about is not, so it is never certain',
      sheets: typed({ '03!F9': 444.4 }, only('03')),
      certainty: 'likely',
      mends: { '03!F9': '267.14' },
      explains: ['03!D9 row-total', '03!F11 column-total'],
    },
    {
      name: 'an amount where nothing belongs',
      sheets: typed({ '03!E10': 33 }),
      certainty: 'likely',
      mends: { '03!E10': '0' },
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
            { slip: 'unknown', mends: { '04!B4': '53.6' } },
            { slip: 'unknown', mends: { '04!B5': '49.8' } },
          ],
        },
      ],
    },
    { name: 'a book without a contradiction', sheets: typed({}), instead: [] },
  ],
});
