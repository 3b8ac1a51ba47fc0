import { workbookOf } from '../../workbook-of';
import { causesOf } from '../causes-of';
import { only, typed } from '../edits';

const TWO_IN_ONE = '0.00 91.50';

test('two amounts in one cell, and the next one blank: each goes into its own', () => {
  const [cause, ...others] = causesOf(workbookOf(typed({ '03!E8': TWO_IN_ONE, '03!F8': null }, only('03'))));
  expect(others).toEqual([]);
  expect(cause).toMatchObject({
    errorType: 'shifted-row',
    mends: { '03!E8': null, '03!F8': '91.5' },
    explains: ['03!E8 column-total', '03!E8 row-total', '03!E8 unreadable-amount', '03!F11 column-total'],
  });
});

test.each([
  ['the next cell holds its own amount', typed({ '03!E8': TWO_IN_ONE }, only('03'))],
  ['the text holds three', typed({ '03!E8': '0.00 91.50 3.00', '03!F8': null }, only('03'))],
])('not where %s', (_, sheets) => {
  const causes = causesOf(workbookOf(sheets));
  expect(causes.filter(({ errorType }) => errorType === 'shifted-row')).toEqual([]);
});
