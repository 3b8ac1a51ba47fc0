import { Amount } from '../../../src/amount/amount';
import type { Finding } from '../../../src/budget/checking/finding';
import { rounding } from '../../../src/budget/checking/rounding-remark';
import type { MessageValue } from '../../../src/budget/identities/rule';
import { rules } from '../../../src/budget/identities/rules';
import type { Label } from '../../../src/common/language';
import { findingSentence, unfilled } from '../../../src/budget/reporting/finding-sentence';
import { workbookOf } from '../workbook-of';

const workbook = workbookOf({ 支出: [['12,599,200', 3]] });
const meta = rules[0]?.meta ?? rounding;

function finding(
  template: string,
  values: Record<string, MessageValue>,
  more: Partial<Finding> = {},
): Finding {
  const label = { zh: template, en: template };
  return {
    id: 'f1',
    rule: { ...meta, messages: { pass: label, fail: label, cannotJudge: label } },
    severity: 'error',
    outcome: 'fail',
    at: { sheet: '支出', row: 0, column: 0 },
    cells: [],
    message: 'fail',
    values,
    decimals: 2,
    ...more,
  };
}

test.each<[string, string, Record<string, MessageValue>, Partial<Finding>, string]>([
  ['texts', '{name}！', { name: '合计' }, {}, '合计！'],
  ['labels', '{name}', { name: { zh: '合计', en: 'total' } }, {}, '合计'],
  ['counts', '{count}', { count: 12 }, {}, '12'],
  ['amounts, grouped', '{largest}', { largest: Amount.fromDecimal('1234.5') }, {}, '1,234.50'],
  [
    'what stands in the cell, as it is shown there',
    '{observed}',
    {},
    { observed: Amount.fromDecimal('12599200') },
    '12,599,200',
  ],
  ['that nothing stands there', '{observed}', {}, {}, '空白'],
  ['what it should be', '{expected}', {}, { expected: Amount.fromDecimal('12.6') }, '12.60'],
  ['the gap, whichever way it goes', '{difference}', {}, { difference: Amount.fromDecimal('-2') }, '2.00'],
  ['the place', '{sheet}!{cell}', {}, {}, '支出!A1'],
  ['values that look like placeholders, once', '{name}', { name: '{cell}' }, {}, '{cell}'],
])('fills in %s', (_, template, values, more, expected) => {
  expect(findingSentence(finding(template, values, more), workbook, 'zh-CN')).toBe(expected);
});

test('speaks the language asked for', () => {
  expect(findingSentence(finding('{name}', { name: { zh: '合计', en: 'total' } }), workbook, 'en-US')).toBe(
    'total',
  );
});

test('leaves a placeholder that nothing fills, and tells of it', () => {
  const odd = finding('{nonsense} {expected}', {});
  expect(findingSentence(odd, workbook, 'zh-CN')).toBe('{nonsense} {expected}');
  expect(unfilled(odd, workbook, 'zh-CN')).toEqual(['nonsense', 'expected']);
});

test('refuses a message that the rule does not have', () => {
  expect(() => findingSentence(finding('', {}, { message: 'nonsense' }), workbook, 'zh-CN')).toThrow(
    RangeError,
  );
});

const messages = [...rules.map(({ meta }) => meta), rounding].flatMap((rule) =>
  Object.entries(rule.messages).map(([name, label]) => ({ name: `${rule.id}.${name}`, label })),
);

test.each(messages)('$name says the same in both languages', ({ label }: { label: Label }) => {
  const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
  // A count may be worded in one language and go without saying in the other, so English may have fewer.
  expect(placeholders(label.zh)).toEqual(expect.arrayContaining(placeholders(label.en)));
  expect(label.zh).not.toBe('');
  expect(label.en).not.toBe('');
});
