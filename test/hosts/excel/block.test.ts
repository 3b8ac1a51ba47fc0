import fc from 'fast-check';
import { blocksOf, cut, sizeOf, turnsOf } from '../../../src/hosts/excel/snapshot/block';
import type { SheetOutline } from '../../../src/hosts/excel/snapshot/sheet-outline';
import type { Range } from '../../../src/workbook/address';

function outline(id: string, used: Range | undefined): SheetOutline {
  return {
    id,
    name: id,
    isHidden: false,
    isProtected: false,
    used,
    rowsHidden: false,
    columnsHidden: false,
  };
}

const ranges = fc
  .record({
    top: fc.nat(99),
    left: fc.nat(9),
    rows: fc.integer({ min: 1, max: 60 }),
    columns: fc.integer({ min: 1, max: 40 }),
  })
  .map(({ top, left, rows, columns }) => ({ top, left, bottom: top + rows - 1, right: left + columns - 1 }));

test('a range is cut into whole rows that lie one below the other and come to all of it', () => {
  fc.assert(
    fc.property(ranges, fc.integer({ min: 1, max: 2000 }), (range, most) => {
      const parts = cut(range, most);
      expect(parts[0]?.top).toBe(range.top);
      expect(parts.at(-1)?.bottom).toBe(range.bottom);
      parts.forEach((part, i) => {
        expect([part.left, part.right]).toEqual([range.left, range.right]);
        if (i > 0) expect(part.top).toBe((parts[i - 1]?.bottom ?? NaN) + 1);
        expect(sizeOf(part) <= most || part.top === part.bottom).toBe(true);
      });
    }),
  );
});

test('no turn holds more cells than it may, unless it is a single block', () => {
  fc.assert(
    fc.property(fc.array(ranges, { maxLength: 12 }), fc.integer({ min: 50, max: 5000 }), (used, most) => {
      const blocks = blocksOf(
        used.map((range, i) => outline(`s${i}`, range)),
        most,
      );
      const turns = turnsOf(blocks, most);
      expect(turns.flat()).toEqual(blocks);
      for (const turn of turns) {
        const cells = turn.reduce((sum, { range }) => sum + sizeOf(range), 0);
        expect(turn.length === 1 || cells <= most).toBe(true);
      }
    }),
  );
});

test('a hundred small sheets are one turn, empty ones none', () => {
  const sheets = Array.from({ length: 100 }, (_, i) =>
    outline(`s${i}`, { top: 0, left: 0, bottom: 19, right: 9 }),
  );
  expect(turnsOf(blocksOf(sheets, 40_000), 40_000)).toHaveLength(1);
  expect(blocksOf([outline('empty', undefined)], 40_000)).toEqual([]);
});
