import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { Amount } from '../../src/amount/amount';
import { runs } from '../properties/runs';

const Oracle = Decimal.clone({ precision: 200, rounding: Decimal.ROUND_HALF_UP });

/** Plain decimals of up to 30 digits, short ones as often as long ones. */
const decimals = fc
  .tuple(
    fc.boolean(),
    fc.bigInt(0n, 10n ** 20n),
    fc.integer({ min: 1, max: 20 }),
    fc.stringMatching(/^\d{0,10}$/),
  )
  .map(([negative, whole, length, fraction]) => {
    const digits = String(whole).slice(0, length);
    return (negative ? '-' : '') + BigInt(digits).toString() + (fraction && `.${fraction}`);
  });

const amounts = decimals.map((text) => ({ amount: Amount.fromDecimal(text), oracle: new Oracle(text) }));

describe('an amount of a decimal text', () => {
  test.each([
    ['0', '0'],
    ['-0', '0'],
    ['-12.50', '-12.5'],
    ['007.10', '7.1'],
    ['9007199254740993', '9007199254740993'],
    ['0.000000000000000000000000000001', '0.000000000000000000000000000001'],
  ])('%s is %s', (text, expected) => {
    expect(Amount.fromDecimal(text).toString()).toBe(expected);
  });

  test.each(['', '+1', '1e5', '.5', '5.', '1,000', ' 1', '1\n', 'NaN', '0x1', '１'])('refuses %j', (text) => {
    expect(() => Amount.fromDecimal(text)).toThrow(RangeError);
  });
});

describe('an amount of a double', () => {
  test.each([
    [0.1 + 0.2, '0.3'],
    [1.1000000000000001, '1.1'],
    [91016775.34999999, '91016775.35'],
    [-0, '0'],
    [-12.5, '-12.5'],
    [100000000000000, '100000000000000'],
    [999999999999999, '999999999999999'],
    [Number('123456789012345678'), '123456789012346000'],
    [123456789012.34, '123456789012.34'],
    [Number('9007199254740993'), '9007199254740990'],
    [1e-7, '0.0000001'],
    [1.5e21, '1500000000000000000000'],
    [0.000123456789, '0.000123456789'],
  ])('%d is %s', (value, expected) => {
    expect(Amount.fromNumber(value).toString()).toBe(expected);
  });

  test.each([NaN, Infinity, -Infinity])('refuses %d', (value) => {
    expect(() => Amount.fromNumber(value)).toThrow(RangeError);
  });

  test('gives back every decimal of up to 15 digits', () => {
    const texts = fc
      .tuple(
        fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }),
        fc.integer({ min: 0, max: 15 }),
      )
      .map(([digits, places]) => Amount.ofScaled(digits, places).toString());
    fc.assert(
      fc.property(texts, (text) => {
        expect(Amount.fromNumber(Number(text)).toString()).toBe(text);
      }),
      runs(2000),
    );
  });

  test('is what the double shows with 15 digits', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const shown = value === 0 ? '0' : new Oracle(value.toPrecision(15)).toFixed();
        expect(Amount.fromNumber(value).toString()).toBe(shown);
      }),
      runs(2000),
    );
  });
});

describe('arithmetic', () => {
  test('0.1 + 0.2 = 0.3', () => {
    expect(Amount.fromNumber(0.1).plus(Amount.fromNumber(0.2)).equals(Amount.fromDecimal('0.3'))).toBe(true);
  });

  test('goes on beyond the safe integers and comes back', () => {
    const largest = Amount.ofScaled(Number.MAX_SAFE_INTEGER, 6);
    const millionth = Amount.fromDecimal('0.000001');
    const beyond = largest.plus(millionth);
    expect(beyond.toString()).toBe('9007199254.740992');
    expect(beyond.plus(millionth).toString()).toBe('9007199254.740993');
    expect(beyond.minus(millionth).equals(largest)).toBe(true);
    expect(largest.times(largest).toString()).toBe('81129638414606663681.390495662081');
  });

  test('keeps every digit, however far apart', () => {
    const far = Amount.fromNumber(1e300).plus(Amount.fromNumber(1e-300));
    expect(far.minus(Amount.fromNumber(1e300)).equals(Amount.fromNumber(1e-300))).toBe(true);
  });

  test('agrees with decimal.js at 200 digits', () => {
    fc.assert(
      fc.property(amounts, amounts, (a, b) => {
        expect(a.amount.plus(b.amount).toString()).toBe(plain(a.oracle.plus(b.oracle)));
        expect(a.amount.minus(b.amount).toString()).toBe(plain(a.oracle.minus(b.oracle)));
        expect(a.amount.times(b.amount).toString()).toBe(plain(a.oracle.times(b.oracle)));
        expect(Math.sign(a.amount.compareTo(b.amount))).toBe(a.oracle.comparedTo(b.oracle));
        expect(a.amount.equals(b.amount)).toBe(a.oracle.equals(b.oracle));
      }),
      runs(2000),
    );
  });

  test('of one amount agrees with decimal.js', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: -25, max: 25 }), ({ amount, oracle }, n) => {
        expect(amount.negated().toString()).toBe(plain(oracle.negated()));
        expect(amount.abs().toString()).toBe(plain(oracle.abs()));
        expect(amount.times(n).toString()).toBe(plain(oracle.times(n)));
        expect(amount.scaledBy(n).toString()).toBe(plain(oracle.times(`1e${n}`)));
        expect(amount.rounded(n).toString()).toBe(plain(oracle.times(`1e${n}`).round().times(`1e${-n}`)));
        expect(amount.sign).toBe(oracle.comparedTo(0));
        expect(amount.isZero).toBe(oracle.isZero());
        expect(amount.decimals).toBe(oracle.decimalPlaces());
      }),
      runs(2000),
    );
  });

  test('has no negative zero', () => {
    const zeros = [
      Amount.zero.negated(),
      Amount.fromDecimal('-1').times(0),
      Amount.fromDecimal('-0.0').abs(),
    ];
    for (const zero of zeros) expect(zero).toEqual(expect.objectContaining({ coefficient: 0 }));
  });

  test.each([0.5, NaN, 2 ** 53])('refuses to multiply by the number %d', (factor) => {
    expect(() => Amount.zero.times(factor)).toThrow(RangeError);
  });

  test.each([
    ['1', '8', '0.125'],
    ['-7', '3.5', '-2'],
    ['1', '3', undefined],
    ['1', '0', undefined],
    ['0', '7', '0'],
    ['1', '1000000000000000000000000000000', '0.000000000000000000000000000001'],
    ['1', '10000000000000000000000000000000', undefined],
    ['99999999999999999999999999999999999999', '0.5', '199999999999999999999999999999999999998'],
  ])('%s / %s is %s', (dividend, divisor, expected) => {
    expect(Amount.fromDecimal(dividend).dividedBy(Amount.fromDecimal(divisor))?.toString()).toBe(expected);
  });

  test.each([
    ['2.5', 0, '3'],
    ['-2.5', 0, '-3'],
    ['1.005', 2, '1.01'],
    ['-1.004', 2, '-1'],
    ['1250', -2, '1300'],
    ['1.5', 3, '1.5'],
  ])('%s rounded to %d decimals is %s', (text, decimals, expected) => {
    expect(Amount.fromDecimal(text).rounded(decimals).toString()).toBe(expected);
  });
});

describe('as text', () => {
  test.each([
    ['0', 0, '0'],
    ['0', 2, '0.00'],
    ['-0.50', 0, '-0.5'],
    ['1234567.8', 2, '1,234,567.80'],
    ['-1234.123456', 2, '-1,234.123456'],
    ['123', 0, '123'],
    ['-123456', 0, '-123,456'],
    ['12345678901234567890.5', 2, '12,345,678,901,234,567,890.50'],
  ])('%s with at least %d decimals is %s', (text, minimum, expected) => {
    expect(Amount.fromDecimal(text).toGrouped(minimum)).toBe(expected);
    expect(Amount.fromDecimal(text).toString(minimum)).toBe(expected.replaceAll(',', ''));
  });

  test('in JSON is a string, so that no digit is lost', () => {
    expect(JSON.stringify({ amount: Amount.fromDecimal('1.10') })).toBe('{"amount":"1.1"}');
  });
});

function plain(value: Decimal): string {
  return value.isZero() ? '0' : value.toFixed();
}
