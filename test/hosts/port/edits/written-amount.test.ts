import { formatFor } from '../../../../src/hosts/port/edits/amount-format';
import { doubleOf } from '../../../../src/hosts/port/edits/step';
import { HostFault } from '../../../../src/hosts/port/host-fault';

test.each([
  ['12.599200', 12.5992],
  ['-0.000001', -0.000001],
  ['123456789.123456', 123456789.123456],
  ['0', 0],
])('%s is written as its double', (decimal, double) => {
  expect(doubleOf(decimal)).toBe(double);
});

test.each([
  ['1.1262', '0!.0000', 11_262],
  ['-0.5', '#,##0!.0000', -5000],
  ['1.1262', '0.0000', 1.1262],
])('%s is written for %s as %d', (decimal, format, double) => {
  expect(doubleOf(decimal, format)).toBe(double);
});

test('an amount that no double shows exactly is not written at all', () => {
  expect(() => doubleOf('1234567890.1234567')).toThrow(HostFault);
});

interface FormatCase {
  readonly name: string;
  readonly own: string;
  readonly column?: string;
  readonly amount?: string;
  readonly expected: string;
}

describe('a number, or nothing, stood there:', () => {
  test.each<FormatCase>([
    { name: 'what shows the amount stays', own: '#,##0.00', amount: '12.5', expected: '#,##0.00' },
    { name: 'General stays in a column of its like', own: 'General', column: 'General', expected: 'General' },
    { name: 'General stays where nothing else is known', own: 'General', expected: 'General' },
    { name: 'General goes', own: 'General', column: '#,##0.00', amount: '12.5', expected: '#,##0.00' },
    { name: 'what hides decimals goes', own: '#,##0', column: '#,##0.000000', expected: '#,##0.000000' },
    { name: 'also where the column is General', own: '#,##0', column: 'General', expected: 'General' },
    { name: 'also where no column tells', own: '#,##0', expected: '#,##0.000000' },
    {
      name: 'what shows fewer than the column goes',
      own: '#,##0',
      column: '0.00',
      amount: '12',
      expected: '0.00',
    },
    {
      name: 'what shows more stays',
      own: '0.00000000',
      column: '#,##0.000000',
      expected: '0.00000000',
    },
    { name: 'a whole amount in a whole column', own: '0', column: '#,##0', amount: '12', expected: '0' },
    { name: 'a date goes', own: 'yyyy/m/d', column: '0.00', amount: '12', expected: '0.00' },
    { name: 'a percentage goes', own: '0.00%', column: '0.00', amount: '12', expected: '0.00' },
    { name: 'thousands go', own: '#,##0.00,', amount: '12.5', expected: '#,##0.000000' },
    { name: '元 shown as 万元 stays', own: '0!.0000', column: '#,##0.000000', expected: '0!.0000' },
    { name: 'a text format goes', own: '@', column: '#,##0.00', amount: '12.5', expected: '#,##0.00' },
  ])('$name ($own → $expected)', ({ own, column, amount = '12.599200', expected }) => {
    expect(formatFor({ amount, decimals: 6, prevailing: column }, own, false)).toBe(expected);
  });
});

describe('a text stood there:', () => {
  test.each<FormatCase>([
    { name: 'a text format', own: '@', expected: '#,##0.000000' },
    { name: 'General', own: 'General', expected: '#,##0.000000' },
    { name: 'a text format in a column of numbers', own: '@', column: '0.0000', expected: '0.0000' },
    { name: 'General in a column of numbers', own: 'General', column: 'General', expected: 'General' },
    { name: 'a format for amounts that shows this one', own: '0.0000', expected: '0.0000' },
  ])('$name ($own → $expected)', ({ own, column, expected }) => {
    expect(formatFor({ amount: '12.599200', decimals: 6, prevailing: column }, own, true)).toBe(expected);
  });

  test('a table without decimals gets none', () => {
    expect(formatFor({ amount: '12', decimals: 0, prevailing: undefined }, '@', true)).toBe('#,##0');
  });
});
