import { workbookOf } from '../../workbook-of';
import { causesOf } from '../causes-of';
import { typed, undone } from '../edits';
import type { Edits } from '../edits';

const carriedUp: Edits = { '06!H7': 5130.62, '06!D7': 5130.62, '06!H8': 5489.26, '06!D8': 5875.89 };
const inExpenditure: Edits = { '03!F10': 5130.62, '03!D10': 5130.62, '03!F11': 5489.26, '03!D11': 5875.89 };
const twins: Edits = { '03!F10': 5130.62, '06!H7': 5130.62 };

interface Case {
  readonly name: string;
  readonly edits: Edits;
  readonly explains: readonly string[];
}

const CASES: readonly Case[] = [
  {
    name: 'added up into the total of its row and its columns',
    edits: carriedUp,
    explains: [
      '05!D6 fiscal-tie',
      '06!D7 general-budget-tie',
      '06!D8 fiscal-tie',
      '06!H7 general-budget-tie',
    ],
  },
  {
    name: 'copied into another table, both of them added up anew',
    edits: { ...carriedUp, ...inExpenditure },
    explains: ['01!D6 expenditure-tie', '01!D7 expenditure-tie', '05!D6 fiscal-tie', '06!D8 fiscal-tie'],
  },
  {
    name: 'copied into another table, neither of them added up anew',
    edits: twins,
    explains: ['03!D10 row-total', '03!F11 column-total', '06!D7 row-total', '06!H8 column-total'],
  },
];

describe('an amount with two digits exchanged', () => {
  test.each(CASES)('$name is one cause, the finest cell first', ({ edits, explains }) => {
    const [cause, ...others] = causesOf(workbookOf(typed(edits)));
    expect(others).toEqual([]);
    expect(cause).toEqual({
      errorType: 'transposition',
      certainty: 'likely',
      mends: undone(edits),
      explains: [...explains].sort(),
      orElse: [],
    });
    expect(['03!F10', '06!H7']).toContain(Object.keys(cause?.mends ?? {})[0]);
  });
});
