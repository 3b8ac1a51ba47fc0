import { exchanged, moved, typed, undone } from '../edits';
import { testErrorType } from '../test-error-type';

const lower = moved('03!D6:F9', '03!D7');
const withTotal = moved('03!D6:F11', '03!D7');
const column = moved('03!F8:F10', '03!F9');
const byTwo = moved('03!D5:F8', '03!D7');
const higher = moved('03!D6:F10', '03!D5');

/** What fails as soon as the rows from the second on have amounts that belong beside other names. */
const besideOtherNames = [
  '01!D5 expenditure-tie',
  '01!D6 expenditure-tie',
  '03!D11 column-total',
  '03!E7 basic-expenditure-tie',
  '03!F11 column-total',
  '06!D5 general-budget-tie',
  '06!D6 general-budget-tie',
  '06!D7 general-budget-tie',
  '06!E5 general-budget-tie',
  '06!E6 general-budget-tie',
  '06!H6 general-budget-tie',
  '06!H7 general-budget-tie',
  '07!C6 basic-expenditure-tie',
];

testErrorType('shifted-block', {
  finds: [
    {
      name: 'amounts two rows below their names: what they were pasted over is told by the ties',
      sheets: typed(byTwo),
      certainty: 'likely',
      mends: undone(byTwo),
      explains: [...besideOtherNames, '07!A1 economic-coverage', '07!C5 basic-expenditure-tie'],
    },
    {
      name: 'amounts from one row on, each beside the name below its own; where it ends may be chance',
      sheets: typed(lower),
      certainty: 'likely',
      mends: undone(lower),
      explains: besideOtherNames,
    },
    {
      name: 'the total with them, below the table now',
      sheets: typed(withTotal),
      certainty: 'likely',
      mends: undone(withTotal),
      explains: [
        ...besideOtherNames,
        '01!D7 expenditure-tie',
        '03!D12 misplaced-amount',
        '03!E11 column-total',
      ],
    },
    {
      name: 'amounts a row too high: what the first row held is lost, and the other figures tell it',
      sheets: typed(higher),
      certainty: 'likely',
      mends: undone(higher),
      explains: [
        '01!D5 expenditure-tie',
        '01!D6 expenditure-tie',
        '03!D11 column-total',
        '03!E11 column-total',
        '06!D5 general-budget-tie',
        '06!D6 general-budget-tie',
        '06!D7 general-budget-tie',
        '06!E5 general-budget-tie',
        '06!H5 general-budget-tie',
        '06!H6 general-budget-tie',
        '06!H7 general-budget-tie',
        '07!C5 basic-expenditure-tie',
        '07!C6 basic-expenditure-tie',
        '07!C7 basic-expenditure-tie',
      ],
    },
    {
      name: 'one column by itself, whose last amount stands on the total: that was lost, and the rows tell it',
      sheets: typed(column),
      certainty: 'likely',
      mends: undone(column),
      explains: [
        '03!D10 row-total',
        '03!D11 row-total',
        '03!D8 row-total',
        '03!D9 row-total',
        '03!F11 column-total',
        '06!H6 general-budget-tie',
        '06!H7 general-budget-tie',
      ],
    },
  ],
  leaves: [
    {
      name: 'two rows that have each other’s amounts',
      sheets: typed(exchanged('03!D9:F9', '03!D10:F10')),
      instead: [{ errorType: 'swapped-rows', certainty: 'likely' }],
    },
  ],
});
