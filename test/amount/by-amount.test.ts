import fc from 'fast-check';
import { Amount } from '../../src/amount/amount';
import { ByAmount } from '../../src/amount/by-amount';

const amount = (text: string): Amount => Amount.fromDecimal(text);

describe('values by amount', () => {
  test.each([
    ['1.5', '1.50'],
    ['0', '0.000'],
    ['12', '12.000000'],
    ['9007199254740993.10', '9007199254740993.1'],
    ['0.000000000000000000000000000010', '0.00000000000000000000000000001'],
  ])('%s is the same key as %s', (one, other) => {
    expect(new ByAmount<string>().set(amount(one), 'it').get(amount(other))).toBe('it');
  });

  test.each([
    ['9007199254740993', '9007199254740992'],
    ['9007199254.740991', '9007199254.740990'],
    ['1', '-1'],
  ])('%s is another key than %s', (one, other) => {
    const values = new ByAmount<string>().set(amount(one), 'one').set(amount(other), 'other');
    expect([values.get(amount(one)), values.get(amount(other))]).toEqual(['one', 'other']);
  });

  test('the last value of a key stands', () => {
    const values = new ByAmount<number>().set(amount('2'), 1).set(amount('2.0'), 2);
    expect(values.get(amount('2'))).toBe(2);
  });

  test('agree with a map of their texts', () => {
    const near = fc
      .tuple(fc.bigInt(9007199254740980n, 9007199254740999n), fc.integer({ min: -3, max: 3 }))
      .map(([digits, power]) => amount(String(digits)).scaledBy(power));
    fc.assert(
      fc.property(fc.array(near), near, (keys, asked) => {
        const values = new ByAmount<number>();
        const texts = new Map<string, number>();
        for (const [i, key] of keys.entries()) {
          values.set(key, i);
          texts.set(key.toString(), i);
        }
        expect(values.get(asked)).toBe(texts.get(asked.toString()));
        expect(values.has(asked)).toBe(texts.has(asked.toString()));
      }),
    );
  });
});
