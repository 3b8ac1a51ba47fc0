import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { Amount } from '../../src/amount/amount';
import { Sum } from '../../src/amount/sum';
import { runs } from '../properties/runs';

const Oracle = Decimal.clone({ precision: 200 });

function sumOf(texts: readonly string[]): string {
  const sum = new Sum();
  for (const text of texts) sum.add(Amount.fromDecimal(text));
  return sum.value().toString();
}

test.each([
  [[], '0'],
  [['0.1', '0.2'], '0.3'],
  [['1', '0.000001', '-1'], '0.000001'],
  [['9007199254740991', '1', '1'], '9007199254740993'],
  [['-9007199254740991', '-1', '9007199254740992'], '0'],
  [['9007199254.740991', '0.000009', '9007199254.740991', '0.000001'], '18014398509.481992'],
  [['0.000001', '90071992547.40', '90071992547.41', '0.000002'], '180143985094.810003'],
  [['12345678901234567890123', '0.1'], '12345678901234567890123.1'],
])('the sum of %j is %s', (texts, expected) => {
  expect(sumOf(texts)).toBe(expected);
});

test('coefficients weigh', () => {
  const sum = new Sum();
  sum.add(Amount.fromDecimal('12.599200'), 10000);
  sum.add(Amount.fromDecimal('125992'), -1);
  sum.add(Amount.fromDecimal('1'), 0);
  expect(sum.value().isZero).toBe(true);
});

test.each([0.5, NaN, 2 ** 53])('refuses the coefficient %d', (coefficient) => {
  expect(() => {
    new Sum().add(Amount.fromDecimal('2'), coefficient);
  }).toThrow(RangeError);
});

test('agrees with decimal.js at 200 digits, whatever is added', () => {
  const digits = fc.oneof(
    fc.integer({ min: -999_999, max: 999_999 }),
    fc.maxSafeInteger(),
    fc.constantFrom(Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER),
  );
  const coefficients = fc.oneof(fc.constantFrom(1, -1), fc.maxSafeInteger());
  const terms = fc.array(fc.tuple(digits, fc.constantFrom(0, 2, 6, 6, 6, 20), coefficients), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(terms, (each) => {
      const sum = new Sum();
      let oracle = new Oracle(0);
      for (const [coefficient, scale, weight] of each) {
        sum.add(Amount.ofScaled(coefficient, scale), weight);
        oracle = oracle.plus(new Oracle(`${coefficient}e-${scale}`).times(weight));
      }
      expect(sum.value().toString()).toBe(oracle.isZero() ? '0' : oracle.toFixed());
    }),
    runs(1000),
  );
});
