import { only, scaled, typed, undone } from '../edits';
import { testErrorType } from '../test-error-type';

const page = scaled('03!D5:F7', 2);
const pageWithTotal = scaled('03!D9:F11', 2);
const table = scaled('07!C5:E8', 6);

testErrorType('separator', {
  finds: [
    {
      name: 'rows one after another that have all lost their point: one error, not one a cell',
      sheets: typed(page),
      certainty: 'certain',
      mends: undone(page),
      explains: [
        '01!D5 expenditure-tie',
        '03!D11 column-total',
        '03!E11 column-total',
        '03!E5 basic-expenditure-tie',
        '03!E6 basic-expenditure-tie',
        '03!E7 basic-expenditure-tie',
        '06!D5 general-budget-tie',
        '06!E5 general-budget-tie',
      ],
    },
    {
      name: 'the last rows with the total below them',
      sheets: typed(pageWithTotal),
      certainty: 'certain',
      mends: undone(pageWithTotal),
      explains: [
        '01!D5 expenditure-tie',
        '01!D6 expenditure-tie',
        '01!D7 expenditure-tie',
        '03!D11 column-total',
        '03!E11 column-total',
        '03!F11 column-total',
        '06!D6 general-budget-tie',
        '06!D7 general-budget-tie',
        '06!H6 general-budget-tie',
        '06!H7 general-budget-tie',
      ],
    },
    {
      name: 'a whole table, which contradicts nothing but the other tables',
      sheets: typed(table),
      certainty: 'certain',
      mends: undone(table),
      explains: [
        '07!C5 basic-expenditure-tie',
        '07!C6 basic-expenditure-tie',
        '07!C7 basic-expenditure-tie',
        '07!C8 basic-expenditure-tie',
        '07!D8 basic-expenditure-tie',
        '07!E8 basic-expenditure-tie',
      ],
    },
    {
      name: 'a row with its total',
      sheets: typed(scaled('03!D10:F10', 2)),
      certainty: 'certain',
      mends: { '03!D10': '1530.62', '03!F10': '1530.62' },
      explains: [
        '01!D6 expenditure-tie',
        '03!D11 column-total',
        '03!F11 column-total',
        '06!D7 general-budget-tie',
        '06!H7 general-budget-tie',
      ],
    },
  ],
  leaves: [
    {
      name: 'some rows of a table by itself for certain: all others may have the point too far left',
      sheets: typed(page, only('03')),
      instead: [{ certainty: 'possible', explains: ['03!D11 column-total', '03!E11 column-total'] }],
    },
    {
      name: 'a table that is the same in another unit from end to end, with nothing to hold it against',
      sheets: typed(scaled('03!D5:F11', -2), only('03')),
      instead: [],
    },
    {
      name: 'rows in 元',
      sheets: typed(scaled('03!D5:F7', 4)),
      instead: [{ errorType: 'unit', certainty: 'certain', mends: undone(scaled('03!D5:F7', 4)) }],
    },
  ],
});
