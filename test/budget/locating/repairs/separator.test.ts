import { Amount } from '../../../../src/amount/amount';
import { powerBetween, separator } from '../../../../src/budget/locating/repairs/typing-errors';
import { procurementSheet } from '../../sheet-sources/procurement';
import { workbookOf } from '../../workbook-of';
import { causesOf } from '../causes-of';
import { only, typed } from '../edits';
import { testCellErrorType, testErrorType } from '../test-error-type';

describe('powerBetween()', () => {
  test.each([
    ['1259.92', '12.5992', -2],
    ['12599200', '12.5992', -6],
    ['12.5992', '12599200', 6],
    ['0.5', '50', 2],
    ['-30', '-3', -1],
    ['3', '3', undefined],
    ['3', '-30', undefined],
    ['0', '0', undefined],
    ['0', '30', undefined],
    ['12', '21', undefined],
    ['1259', '12.5992', undefined],
  ])('from %s to %s', (from, to, power) => {
    expect(powerBetween(Amount.fromDecimal(from), Amount.fromDecimal(to))).toBe(power);
  });
});

testCellErrorType(separator, {
  makes: [
    ['1234', '12.34'],
    ['123.4', '12.34'],
    ['12,340', '12.34'],
    ['0.12', '120'],
  ],
  doesNotMake: [
    ['123400', '12.34'],
    ['12.34', '12.34'],
    ['1243', '12.34'],
    ['-1234', '12.34'],
    ['0', '12.34'],
    ['', '12.34'],
  ],
});

testErrorType('separator', {
  finds: [
    {
      name: 'a point taken for a comma: the row and the column that meet in the cell tell what it should hold',
      sheets: typed({ '03!F8': 91500 }, only('03')),
      certainty: 'certain',
      mends: { '03!F8': '91.5' },
      explains: ['03!D8 row-total', '03!F11 column-total'],
    },
    {
      name: 'a point one place astray, borne out by another table',
      sheets: typed({ '03!F8': 915 }),
      certainty: 'certain',
      mends: { '03!F8': '91.5' },
      explains: ['03!D8 row-total', '03!F11 column-total', '06!H6 general-budget-tie'],
    },
    {
      name: 'a lost point in the total',
      sheets: typed({ '03!D11': 227589 }, only('03')),
      certainty: 'certain',
      mends: { '03!D11': '2275.89' },
      explains: ['03!D11 column-total', '03!D11 row-total'],
    },
    {
      name: 'a comma that should be the point, where the amount is read as it was meant',
      sheets: typed({ '03!F8': '91,500000' }),
      certainty: 'certain',
      mends: { '03!F8': '91.5' },
      explains: ['03!F8 text-number'],
    },
    {
      name: 'an amount in the only sum there is: the total might be wrong all the same',
      sheets: {
        '04': procurementSheet([
          ['货物', 2.35],
          ['工程', 1840],
          ['服务', 4],
          ['合计', 24.75],
        ]),
      },
      certainty: 'likely',
      mends: { '04!B5': '18.4' },
      explains: ['04!B7 item-total'],
      orElse: [{ errorType: 'stale-total', mends: { '04!B7': '1846.35' } }],
    },
  ],
  leaves: [
    {
      name: 'a point four places astray: that is 元 for 万元',
      sheets: typed({ '03!F8': 915000 }, only('03')),
      instead: [{ errorType: 'unit', certainty: 'certain', mends: { '03!F8': '91.5' } }],
    },
    {
      name: 'other digits',
      sheets: typed({ '03!F8': 91700 }, only('03')),
      instead: [{ errorType: 'unknown', certainty: 'likely', mends: { '03!F8': '91.5' } }],
    },
  ],
});

it('is not certain of texts that nothing says the size of: their sums hold whatever the comma stands for', () => {
  const rows = [
    ['货物', '2,350000'],
    ['工程', '18,400000'],
    ['合计', '20,750000'],
  ];
  const causes = causesOf(workbookOf({ '04': procurementSheet(rows) }));
  expect(causes.map(({ errorType }) => errorType)).toEqual(['separator']);
  expect(causes.map(({ certainty }) => certainty)).not.toContain('certain');
});
