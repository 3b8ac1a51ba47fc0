import fc from 'fast-check';
import { a1, a1Range, columnName, parseA1, parseA1Range } from '../../src/workbook/address';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('column %d is %s', (column, name) => {
  expect(columnName(column)).toBe(name);
  expect(parseA1(`${name}1`)).toEqual({ row: 0, column });
});

test.each([
  ['D62', { row: 61, column: 3 }],
  ['$D$62', { row: 61, column: 3 }],
  ['d$62', { row: 61, column: 3 }],
  ['XFD1048576', { row: 1_048_575, column: 16_383 }],
])('%s is a place', (name, place) => {
  expect(parseA1(name)).toEqual(place);
});

test.each(['', 'A', '1', 'A0', 'A01', 'ABCD1', 'A1 ', '$$A1', 'A-1', 'A1:B2', 'Sheet1!A1', '甲1'])(
  '%j is no place',
  (name) => {
    expect(parseA1(name)).toBeUndefined();
  },
);

test.each([
  ['A1:I76', { top: 0, left: 0, bottom: 75, right: 8 }, 'A1:I76'],
  ['I76:A1', { top: 0, left: 0, bottom: 75, right: 8 }, 'A1:I76'],
  ['$B3:A$4', { top: 2, left: 0, bottom: 3, right: 1 }, 'A3:B4'],
  ['C5', { top: 4, left: 2, bottom: 4, right: 2 }, 'C5'],
])('%s is a range', (name, range, plain) => {
  expect(parseA1Range(name)).toEqual(range);
  expect(a1Range(range)).toBe(plain);
});

test.each(['', ':', ':A1', 'A:B', '1:2', 'A1:B2:C3', 'A1:'])('%j is no range', (name) => {
  expect(parseA1Range(name)).toBeUndefined();
});

test('every place has a name of its own', () => {
  const places = fc.record({ row: fc.nat(1_048_575), column: fc.nat(16_383) });
  fc.assert(
    fc.property(places, (place) => {
      expect(parseA1(a1(place))).toEqual(place);
    }),
  );
});
