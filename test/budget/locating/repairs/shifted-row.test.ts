import { touches } from '../../../../src/budget/locating/repairs/shifted-row/shift';
import { expenditureSheet, shanghaiExpenditureSheet } from '../../sheet-sources/expenditure';
import { moved, only, typed, undone } from '../edits';
import { testErrorType } from '../test-error-type';

const twoRows = { ...moved('03!F8', '03!E8'), ...moved('03!F9', '03!E9') };
const wholeRow = moved('03!D6:E6', '03!E6');
const bothColumns = moved('06!H6:I6', '06!F6');

const codes = {
  '3': shanghaiExpenditureSheet([
    ['205', null, null, '教育支出', 1420.81, 1420.81],
    ['205', '01', null, '教育管理事务', 1420.81, 1420.81],
    ['205', '01', '01', '行政运行', 1420.81, 1420.81],
    ['206', null, null, '科学技术支出', 488.68, 488.68],
    ['206', '01', null, '科学技术管理事务', 488.68, 488.68],
    ['206', '01', '01', '行政运行', 488.68, 488.68],
    [null, null, null, '合计', 1909.49, 1909.49],
  ]),
};

testErrorType('shifted-row', {
  finds: [
    {
      name: 'an amount in the next column: one column has too much, one too little by the same',
      sheets: typed(moved('03!F8', '03!E8'), only('03')),
      certainty: 'certain',
      mends: { '03!E8': null, '03!F8': '91.5' },
      explains: ['03!E11 column-total', '03!F11 column-total'],
    },
    {
      name: 'all amounts of a row a column to the right',
      sheets: typed(wholeRow, only('03')),
      certainty: 'certain',
      mends: { '03!D6': '48.37', '03!F6': null },
      explains: ['03!D11 column-total', '03!D6 row-total', '03!F11 column-total'],
    },
    {
      name: 'two amounts of a row two columns to the left',
      sheets: typed(bothColumns),
      certainty: 'certain',
      mends: undone(bothColumns),
      explains: [
        '06!D6 row-total',
        '06!E6 row-total',
        '06!F8 column-total',
        '06!G8 column-total',
        '06!H6 general-budget-tie',
        '06!H8 column-total',
        '06!I8 column-total',
      ],
    },
    {
      name: 'two rows alike, which are one error; that they add up to the gap may be chance',
      sheets: typed(twoRows, only('03')),
      certainty: 'likely',
      mends: undone(twoRows),
      explains: ['03!E11 column-total', '03!F11 column-total'],
    },
    {
      name: 'a class with all that it consists of',
      sheets: typed(moved('3!F6:F8', '3!G6', codes), codes),
      certainty: 'certain',
      mends: undone(moved('3!F6:F8', '3!G6', codes), codes),
      explains: ['3!F12 column-total', '3!G12 column-total'],
    },
    {
      name: 'project expenditure in the basic column, with the complaint that 07 does not list it',
      sheets: typed(twoRows),
      certainty: 'certain',
      mends: undone(twoRows),
      explains: [
        '03!E11 column-total',
        '03!E7 basic-expenditure-tie',
        '03!F11 column-total',
        '06!E6 general-budget-tie',
        '06!H6 general-budget-tie',
        '07!A1 economic-coverage',
      ],
    },
  ],
  leaves: [
    {
      name: 'an amount that stands in both columns',
      sheets: typed({ '03!E8': 91.5 }, only('03')),
      instead: [{ errorType: 'unknown', mends: { '03!E8': null } }],
    },
    {
      name: 'another amount in the next column: what one cell should hold does not stand in the other',
      sheets: typed({ '03!E8': 44.4, '03!F8': null }, only('03')),
      instead: [
        { errorType: 'unknown', mends: { '03!E8': null } },
        { errorType: 'omitted-amount', mends: { '03!F8': '91.5' } },
      ],
    },
    {
      name: 'totals out of date, where the empty columns of 其中 would hold anything',
      sheets: {
        '03': expenditureSheet([
          ['2010301-行政运行', '50201-办公经费', '30201-办公费', 9.41, 3, 4],
          ['2010302-一般行政管理事务', '50201-办公经费', '30201-办公费', 8.26, 5, 6],
          ['合计', null, null, 18, 8, 10],
        ]),
      },
      instead: [
        { errorType: 'stale-total', mends: { '03!D5': '7' } },
        { errorType: 'stale-total', mends: { '03!D6': '11' } },
      ],
    },
  ],
});

test.each([
  [{ first: 1, last: 2, by: 1 }, [1, 2, 3]],
  [{ first: 2, last: 3, by: -2 }, [0, 1, 2, 3]],
])('the shift %j touches the columns %j', (shift, columns) => {
  expect([0, 1, 2, 3, 4].filter((column) => touches(shift, column))).toEqual(columns);
});
