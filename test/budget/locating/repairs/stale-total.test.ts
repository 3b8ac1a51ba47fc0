import { procurementSheet } from '../../sheet-sources/procurement';
import { only, typed } from '../edits';
import { calculated } from '../office';
import { testErrorType } from '../test-error-type';

testErrorType('stale-total', {
  finds: [
    {
      name: 'a typed total of right parts: nothing tells what it was before',
      sheets: typed({ '03!D11': 2011.4 }, only('03')),
      certainty: 'likely',
      mends: { '03!D11': '2275.89' },
      explains: ['03!D11 column-total', '03!D11 row-total'],
    },
    {
      name: 'a typed total of a row',
      sheets: typed({ '06!E5': 361.8 }),
      certainty: 'likely',
      mends: { '06!E5': '386.63' },
      explains: ['06!D5 row-total', '06!E5 general-budget-tie', '06!E5 row-total', '06!E8 column-total'],
    },
    {
      name: 'a formula that was saved with an old result',
      sheets: typed({ '03!D11': { formula: 'SUM(D5:D10)', value: 2000, format: '0.000000' } }, calculated),
      certainty: 'certain',
      mends: { '03!D11': '2275.89' },
      explains: ['01!D7 expenditure-tie', '03!D11 column-total', '03!D11 row-total', '03!D11 stale-result'],
    },
  ],
  leaves: [
    {
      name: 'a total with its point astray',
      sheets: typed({ '03!D11': 22758.9 }, only('03')),
      instead: [{ errorType: 'separator', certainty: 'certain', mends: { '03!D11': '2275.89' } }],
    },
    {
      name: 'a part that is as likely to be wrong as the total',
      sheets: {
        '04': procurementSheet([
          ['货物', 8],
          ['工程', 3.1],
          ['合计', 24.3],
        ]),
      },
      instead: [
        {
          errorType: 'stale-total',
          certainty: 'possible',
          mends: { '04!B6': '11.1' },
          orElse: [
            { errorType: 'unknown', mends: { '04!B4': '21.2' } },
            { errorType: 'unknown', mends: { '04!B5': '16.3' } },
          ],
        },
      ],
    },
    {
      name: 'a formula that gives what it was saved with and adds up too little',
      sheets: typed({ '03!D11': { formula: 'SUM(D5:D9)', value: 745.27, format: '0.000000' } }, calculated),
      instead: [{ errorType: 'formula-range', mends: { '03!D11': '2275.89' } }],
    },
  ],
});
