import { shanghaiExpenditureSheet } from '../../sheet-sources/expenditure';
import { typed } from '../edits';
import { testErrorType } from '../test-error-type';

/** 205 教育支出 consists of 20502 普通教育, which consists of 2050201 and 2050202. */
const codes = {
  '3': shanghaiExpenditureSheet([
    ['205', null, null, '教育支出', 930, 620, 310],
    ['205', '02', null, '普通教育', 930, 620, 310],
    ['205', '02', '01', '学前教育', 520, 410, 110],
    ['205', '02', '02', '小学教育', 410, 210, 200],
    [null, null, null, '合计', 930, 620, 310],
  ]),
};

testErrorType('parent-figure', {
  finds: [
    {
      name: "the parent's total in the row of its child",
      sheets: typed({ '3!E8': 930 }, codes),
      certainty: 'certain',
      mends: { '3!E8': '520' },
      explains: ['3!E7 code-subtotal', '3!E8 row-total'],
    },
    {
      name: "a part of the parent's total in the row of its child",
      sheets: typed({ '3!F9': 620 }, codes),
      certainty: 'certain',
      mends: { '3!F9': '210' },
      explains: ['3!E9 row-total', '3!F7 code-subtotal'],
    },
  ],
  leaves: [
    {
      name: "the child's amount in the row of its parent",
      sheets: typed({ '3!E7': 520 }, codes),
      instead: [{ errorType: 'stale-total', mends: { '3!E7': '930' } }],
    },
    {
      name: 'what belongs to another child',
      sheets: typed({ '3!F8': 217 }, codes),
      instead: [{ errorType: 'unknown', mends: { '3!F8': '410' } }],
    },
  ],
});
