import { exchanged, only, typed, undone } from '../edits';
import { tiesOfMisbooked } from '../office';
import { testErrorType } from '../test-error-type';

const inGeneralBudget = exchanged('06!D6:I6', '06!D7:I7');
const inExpenditure = exchanged('03!D7:F7', '03!D8:F8');

testErrorType('swapped-rows', {
  finds: [
    {
      name: 'two rows that each have what the other should: the totals are right, the ties of both names are not',
      sheets: typed(inGeneralBudget),
      certainty: 'likely',
      mends: undone(inGeneralBudget),
      explains: tiesOfMisbooked,
    },
    {
      name: 'two rows with amounts in unlike columns',
      sheets: typed(inExpenditure),
      certainty: 'likely',
      mends: undone(inExpenditure),
      explains: [
        '06!D5 general-budget-tie',
        '06!D6 general-budget-tie',
        '06!E5 general-budget-tie',
        '06!E6 general-budget-tie',
        '06!H5 general-budget-tie',
        '06!H6 general-budget-tie',
      ],
    },
  ],
  leaves: [
    {
      name: 'two rows of one code, which no figure tells apart',
      sheets: typed(exchanged('03!D8:F8', '03!D9:F9')),
      instead: [],
    },
    {
      name: 'two rows of a table by itself',
      sheets: typed(exchanged('03!D8:F8', '03!D10:F10'), only('03')),
      instead: [],
    },
    {
      name: 'the rows of one table, where those of the other may be the swapped ones',
      sheets: typed(exchanged('07!C5:E5', '07!C6:E6'), only('03', '05', '01', '06', '07')),
      instead: [
        {
          errorType: 'swapped-rows',
          certainty: 'possible',
          explains: ['03!E5 basic-expenditure-tie', '07!C6 basic-expenditure-tie'],
        },
      ],
    },
  ],
});
