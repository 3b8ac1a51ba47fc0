import fc from 'fast-check';
import { Amount } from '../../src/amount/amount';
import { percentage } from '../../src/amount/percentage';

const amount = (text: string) => Amount.fromDecimal(text);

test.each([
  ['1', '3', '33.33'],
  ['2', '3', '66.67'],
  ['1', '8', '12.50'],
  ['0.00125', '10', '0.01'],
  ['0.0005', '10', '0.01'],
  ['0.0004999999999999999', '10', '0.00'],
  ['-0.0005', '10', '-0.01'],
  ['0', '10', '0.00'],
  ['11262.466491', '11262.466491', '100.00'],
  ['99999999999999999999', '100000000000000000000', '100.00'],
])('%s of %s is %s %%', (part, whole, share) => {
  expect(percentage(amount(part), amount(whole), 2)?.toString(2)).toBe(share);
});

test.each(['0', '-1'])('of %s there are no shares', (whole) => {
  expect(percentage(amount('1'), amount(whole), 2)).toBeUndefined();
});

test('is never further from the quotient than half a step', () => {
  const positive = fc.bigInt({ min: 1n, max: 10n ** 20n });
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 20n }), positive, fc.nat(6), (a, b, decimals) => {
      const share = percentage(amount(String(a)), amount(String(b)), decimals);
      // share = steps / 10^decimals, and 2 × |steps × b − a × 10^(2 + decimals)| ≤ b
      const steps = BigInt(share?.scaledBy(decimals).toString() ?? '-1');
      const gap = steps * b - a * 10n ** BigInt(2 + decimals);
      expect(2n * (gap < 0n ? -gap : gap) <= b).toBe(true);
    }),
  );
});
