import fc from 'fast-check';
import { fewestLines } from '../../../../src/budget/sheets/set/fewest-lines';
import type { TextColumn } from '../../../../src/budget/sheets/set/fewest-lines';

function column(least: number, ...widths: readonly number[]): TextColumn {
  return { least, most: 60, texts: widths.map((width) => ({ width, rowSpan: 1 })) };
}

test.each([
  ['what texts need, where there is room', [column(10, 12, 25.4), column(10, 5)], 100, [26, 10]],
  ['the room to where it saves most', [column(10, 20, 20, 20), column(10, 20)], 30, [20, 10]],
  ['nothing to a text that wraps all the same', [column(10, 30), column(10, 14, 14)], 24, [10, 14]],
  ['the least where not even that fits', [column(10, 12), column(10, 12)], 15, [10, 10]],
  ['no more than a text may have', [{ ...column(10, 300), most: 20 }], 100, [20]],
  [
    'nothing to a text of as many rows as lines',
    [{ ...column(10, 0), texts: [{ width: 25, rowSpan: 3 }] }],
    100,
    [10],
  ],
])('gives %s', (_, columns, room, expected) => {
  expect(fewestLines(columns, room)).toEqual(expected);
});

test('never narrower than the least, never wider than the room', () => {
  const columns = fc.array(
    fc
      .tuple(fc.integer({ min: 6, max: 20 }), fc.array(fc.integer({ min: 0, max: 90 }), { maxLength: 5 }))
      .map(([least, widths]) => column(least, ...widths)),
    { minLength: 1, maxLength: 6 },
  );
  fc.assert(
    fc.property(columns, fc.integer({ min: 0, max: 200 }), (given, room) => {
      const widths = fewestLines(given, room);
      const least = given.reduce((sum, each) => sum + each.least, 0);
      expect(widths.every((width, i) => width >= (given[i]?.least ?? 0))).toBe(true);
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(Math.max(room, least));
    }),
  );
});
