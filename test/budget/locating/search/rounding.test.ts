import { finalExpenditureSheet } from '../../sheet-sources/expenditure';
import { workbookOf } from '../../workbook-of';
import { causesOf } from '../causes-of';
import type { Told } from '../causes-of';
import { typed } from '../edits';
import type { Edits } from '../edits';
import { partly } from '../test-error-type';

/** A table in 万元 with two decimals: what is rounded away leaves gaps of 0.01. */
const rounded = {
  '3': finalExpenditureSheet([
    ['205', '教育支出', '667.34', '333.67', '333.67'],
    ['20501', '教育管理事务', '667.34', '333.67', '333.67'],
    ['2050101', '行政运行', '367.34', '133.67', '233.66'],
    ['2050102', '一般行政管理事务', '300.01', '200.00', '100.01'],
    [null, '合计', '667.34', '333.67', '333.67'],
  ]),
};

/** What is typed, and the cause. */
const CASES: readonly (readonly [name: string, edits: Edits, causes: readonly Partial<Told>[]])[] = [
  ['gaps of rounding have no cause', {}, []],
  [
    'an error that gives one amount exactly is still certain',
    { '3!E9': '33367.00' },
    [{ errorType: 'separator', certainty: 'certain', mends: { '3!E9': '333.67' } }],
  ],
  [
    'of two amounts within rounding the one that an error makes what was typed of is likelier',
    { '3!D7': '13367.00' },
    [
      {
        errorType: 'separator',
        certainty: 'likely',
        mends: { '3!D7': '133.67' },
        orElse: [{ errorType: 'unknown', mends: { '3!D7': '133.68' } }],
      },
    ],
  ],
  [
    'of two amounts within rounding that no error tells apart neither is',
    { '3!E7': '322.41' },
    [
      {
        errorType: 'unknown',
        certainty: 'possible',
        mends: { '3!E7': '233.66' },
        orElse: [{ errorType: 'unknown', mends: { '3!E7': '233.67' } }],
      },
    ],
  ],
];

describe('a table that is printed rounded', () => {
  it.each(CASES)('%s', (_, edits, expected) => {
    expect(causesOf(workbookOf(typed(edits, rounded)))).toEqual(expected.map(partly));
  });
});
