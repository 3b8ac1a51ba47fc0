import { Amount } from '../../../src/amount/amount';
import { digitError, shiftOfDigits } from '../../../src/budget/reporting/causes/amount-digits';

test.each([
  ['12599200', '12.5992', 6],
  ['12.5992', '12599200', -6],
  ['125992', '12.5992', 4],
  ['-30', '3', 1],
  ['0.05', '50', -3],
  ['12', '12', 0],
  ['12', '13', undefined],
  ['0', '0', undefined],
  ['0', '10', undefined],
])('%s is %s × 10^%s', (one, other, power) => {
  expect(shiftOfDigits(Amount.fromDecimal(one), Amount.fromDecimal(other))).toBe(power);
});

test.each([
  [['13.59'], '12.59', 'digit-wrong'],
  [['2.59'], '12.59', 'digit-dropped'],
  [['12.5'], '12.59', 'digit-dropped'],
  [['122.59'], '12.59', 'digit-added'],
  [['1.234500', '1.2345'], '1.23456', 'digit-dropped'],
  [['120.000', '120'], '1200', 'digit-dropped'],
  [['98.76'], '12.59', 'digit'],
])('%j for %s is %s', (typed, meant, slip) => {
  expect(digitError(typed, meant)).toBe(slip);
});
