import { doubleOf, formatFor } from '../../../../src/hosts/port/edits/step';
import { HostFault } from '../../../../src/hosts/port/host-fault';

test.each([
  ['12.599200', 12.5992],
  ['-0.000001', -0.000001],
  ['123456789.123456', 123456789.123456],
  ['0', 0],
])('%s is written as its double', (decimal, double) => {
  expect(doubleOf(decimal)).toBe(double);
});

test('an amount that no double shows exactly is not written at all', () => {
  expect(() => doubleOf('1234567890.1234567')).toThrow(HostFault);
});

test.each([
  ['a number keeps its format', '#,##0.00', false, '#,##0.00'],
  ['a number in General keeps it', 'General', false, 'General'],
  ['a text in a text format becomes an amount', '@', true, '#,##0.000000'],
  ['a text in General becomes an amount', 'General', true, '#,##0.000000'],
  ['a text in a format for amounts keeps it', '0.00', true, '0.00'],
])('%s', (_, format, wasText, expected) => {
  expect(formatFor(format, wasText, 6)).toBe(expected);
});

test('a table without decimals gets none', () => {
  expect(formatFor('@', true, 0)).toBe('#,##0');
});
