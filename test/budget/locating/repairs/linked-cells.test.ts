import { workbookOf } from '../../workbook-of';
import { causesOf } from '../causes-of';
import { typed, undone } from '../edits';
import type { Edits } from '../edits';
import { testErrorType } from '../test-error-type';

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

const booked: Edits = { '03!F10': 1430.62, '03!F9': 367.14 };
const bookedThroughout: Edits = {
  '06!H7': 1430.62,
  '06!H6': 458.64,
  '06!D7': 1430.62,
  '06!D6': 458.64,
};

testErrorType('transfer', {
  finds: [
    {
      name: 'a sum booked in another row: one row has too much by what another lacks',
      sheets: typed(booked),
      certainty: 'likely',
      mends: undone(booked),
      explains: [
        '03!D10 row-total',
        '03!D9 row-total',
        '06!H6 general-budget-tie',
        '06!H7 general-budget-tie',
      ],
    },
    {
      name: 'the same with the totals of both rows',
      sheets: typed(bookedThroughout),
      certainty: 'likely',
      mends: undone(bookedThroughout),
      explains: [
        '05!D5 fiscal-tie',
        '05!D6 fiscal-tie',
        '06!D6 general-budget-tie',
        '06!D7 general-budget-tie',
        '06!H6 general-budget-tie',
        '06!H7 general-budget-tie',
        '06!I7 column-bound',
      ],
    },
  ],
  leaves: [
    {
      name: 'two rows that are off by different sums',
      sheets: typed({ '03!F10': 1350.62, '03!F9': 276.14 }),
      instead: [
        { errorType: 'transposition', mends: { '03!F10': '1530.62' } },
        { errorType: 'transposition', mends: { '03!F9': '267.14' } },
      ],
    },
  ],
});
