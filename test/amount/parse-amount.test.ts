import fc from 'fast-check';
import { Amount } from '../../src/amount/amount';
import { type ParsedAmount, parseAmount } from '../../src/amount/parse-amount';
import { runs } from '../properties/runs';
import { countedSteps } from '../tools/counted-steps';

/** Amount, decimals as typed, sureness, oddities, other readings. */
function brief(parsed: ParsedAmount): string {
  if (parsed.kind !== 'amount') return parsed.kind;
  const { amount, decimals, sureness, oddities, alternatives, unit = '' } = parsed;
  const notes = [...oddities, ...alternatives.map((other) => `or ${other.toString()}`)].join(', ');
  return `${amount.toString()}${unit} .${decimals} ${sureness}` + (notes && `: ${notes}`);
}

describe('well formed', () => {
  test.each([
    ['0', '0 .0 certain'],
    ['0.00', '0 .2 certain'],
    ['-12.50', '-12.5 .2 certain'],
    ['+5', '5 .0 certain'],
    [' 12.5\n', '12.5 .1 certain'],
    ['11,262.466491', '11262.466491 .6 certain'],
    ['12,599,200', '12599200 .0 certain'],
    ['-1,234', '-1234 .0 certain'],
    ['999999999999999', '999999999999999 .0 certain'],
    ['9007199254740993.01', '9007199254740993.01 .2 certain'],
    ['1,234,567,890,123,456,789.5', '1234567890123456789.5 .1 certain'],
    ['(1.2)', '-1.2 .1 certain: brackets'],
    ['146.20-', '-146.2 .2 likely'],
    ['1,234.50 -', '-1234.5 .2 likely'],
    ['（1,234.50）', '-1234.5 .2 certain: brackets'],
  ])('%j: %s', (text, expected) => {
    expect(brief(parseAmount(text))).toBe(expected);
  });
});

describe('nothing', () => {
  test.each([
    '',
    ' ',
    '\u3000\u00a0\t',
    '-',
    '—',
    '－',
    '–',
    '―',
    '——',
    '/',
    '／',
    ' - ',
    '无',
    '（无）',
    '没有',
    '不适用',
    '不涉及',
    'N/A',
    'n.a.',
    '无。',
  ])('%j', (text) => {
    expect(parseAmount(text)).toEqual({ kind: 'nothing' });
  });
});

describe('words', () => {
  test.each([
    '合计',
    '无法提供',
    '暂无',
    '2010302-',
    '-146.20-',
    '待定',
    '元',
    '95%',
    '2026-01-01',
    '2026/1/1',
    '2026年',
    '50205-委托业务费',
    'A12',
    '1e5',
    '0x10',
    '1.2.3',
    '1,234.5.6',
    '12.5万',
    '12.5美元',
    '约12.5',
    '≥12',
    '一、',
    '1、',
    '1、2',
    '1．',
    '1。',
    '5)',
    '(5',
    '((5))',
    '+-5',
    '--5',
    '+5+',
    '1\n2',
    ',',
    '.',
    '¥',
    '()',
    '9'.repeat(41),
    `1${' '.repeat(300)}2`,
  ])('%j', (text) => {
    expect(parseAmount(text).kind).toBe('text');
  });
});

describe('odd, but clear', () => {
  test.each([
    ['１，２３４．５', '1234.5 .1 likely: full-width'],
    ['1，234。50', '1234.5 .2 likely: full-width'],
    ['1、234.5', '1234.5 .1 likely: full-width'],
    ['－12', '-12 .0 likely: full-width'],
    ['﹣12', '-12 .0 likely: full-width'],
    ['−12', '-12 .0 likely: full-width'],
    ['12. 362000', '12.362 .6 likely: inner-space'],
    ['1 234 567.89', '1234567.89 .2 likely: inner-space'],
    ['1\u00a0234\u3000567', '1234567 .0 likely: inner-space'],
    ['12.362 000', '12.362 .6 likely: inner-space'],
    ['- 12', '-12 .0 likely: inner-space'],
    ["'12.5", '12.5 .1 likely: apostrophe'],
    ['¥100', '100 .0 likely: currency-sign'],
    ['￥ -1,000.00', '-1000 .2 likely: currency-sign'],
    ['(¥1.2)', '-1.2 .1 likely: brackets, currency-sign'],
    ['12.5万元', '12.5万元 .1 likely: unit'],
    ['100 元', '100元 .0 likely: unit'],
    ['1.2 亿 元', '1.2亿元 .1 likely: unit'],
    ['（1.2）千元', '-1.2千元 .1 likely: brackets, unit'],
    ['（1.2千元）', '-1.2千元 .1 likely: brackets, unit'],
    ['5+', '5 .0 likely'],
    ['.5', '0.5 .1 likely'],
    ['5.', '5 .0 likely'],
    ['007', '7 .0 likely'],
  ])('%j: %s', (text, expected) => {
    expect(brief(parseAmount(text))).toBe(expected);
  });
});

describe('irregular grouping', () => {
  test.each<[string, number | undefined, string]>([
    ['11,262,466491', undefined, '11262.466491 .6 doubtful: irregular-grouping, or 11262466491'],
    ['11,262,466491', 6, '11262.466491 .6 likely: irregular-grouping, or 11262466491'],
    ['11,262,466491', 2, '11262.466491 .6 doubtful: irregular-grouping, or 11262466491'],
    ['1,000,000000', 6, '1000 .6 likely: irregular-grouping, or 1000000000'],
    ['-1,000,000000', 6, '-1000 .6 likely: irregular-grouping, or -1000000000'],
    ['188,801685', 6, '188.801685 .6 likely: irregular-grouping, or 188801685'],
    ['1,2345', undefined, '12345 .0 doubtful: irregular-grouping, or 1.2345'],
    ['0,599,200', 6, '0.5992 .6 likely: irregular-grouping, or 599200'],
    ['0,599', undefined, '0.599 .3 doubtful: irregular-grouping, or 599'],
    ['1234,567', undefined, '1234567 .0 doubtful: irregular-grouping, or 1234.567'],
    ['1,23.45', undefined, '123.45 .2 doubtful: irregular-grouping'],
    ['12.362,000', undefined, '12.362 .6 doubtful: irregular-grouping, or 12362'],
    ['1,,234', undefined, '1234 .0 doubtful: irregular-grouping'],
    ['5,', undefined, '5 .0 doubtful: irregular-grouping'],
    ['12 34', undefined, '1234 .0 doubtful: inner-space, irregular-grouping'],
    ['12.36 2000', undefined, '12.362 .6 doubtful: inner-space'],
    ['12.36 2000', 6, '12.362 .6 likely: inner-space'],
    [
      '１１，２６２，４６６４９１',
      6,
      '11262.466491 .6 likely: full-width, irregular-grouping, or 11262466491',
    ],
  ])('%j with %s decimals printed: %s', (text, printed, expected) => {
    expect(brief(parseAmount(text, printed))).toBe(expected);
  });
});

test('brackets around a minus sign are doubtful', () => {
  expect(brief(parseAmount('(-1.2)'))).toBe('-1.2 .1 doubtful: brackets, or 1.2');
  expect(brief(parseAmount('-(1.2)'))).toBe('-1.2 .1 doubtful: brackets, or 1.2');
});

test('every amount that is written out is read back, and surely', () => {
  const amounts = fc
    .tuple(fc.maxSafeInteger(), fc.integer({ min: 0, max: 20 }))
    .map(([coefficient, scale]) => Amount.ofScaled(coefficient, scale));
  fc.assert(
    fc.property(amounts, fc.integer({ min: 0, max: 8 }), (amount, decimals) => {
      for (const text of [amount.toString(decimals), amount.toGrouped(decimals)]) {
        const parsed = parseAmount(text);
        expect(brief(parsed)).toBe(`${amount.toString()} .${Math.max(decimals, amount.decimals)} certain`);
      }
    }),
    runs(2000),
  );
});

test('whatever is typed, an answer comes', () => {
  const marks = fc.constantFrom(..."0123456789,.，。、 \u3000-－()（）¥元万+'".split(''));
  fc.assert(
    fc.property(fc.string({ unit: marks, maxLength: 60 }), (text) => {
      expect(['nothing', 'amount', 'text']).toContain(parseAmount(text, 2).kind);
    }),
    runs(2000),
  );
});

test.each([
  ['spaces', ' '.repeat(100_000) + 'x'],
  ['a number between spaces', `1${' '.repeat(600)}x`],
  ['dashes', '-'.repeat(100_000) + 'x'],
  ['commas', ','.repeat(600) + 'x'],
])('a hostile text of %s is words, and takes no more steps than it has characters', (_, text) => {
  let kind = '';
  const steps = countedSteps(() => {
    ({ kind } = parseAmount(text));
  }, 8 * text.length);
  expect(kind).toBe('text');
  expect(steps).toBeLessThanOrEqual(8 * text.length);
});
