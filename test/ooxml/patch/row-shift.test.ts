import * as fc from 'fast-check';
import { RowShift } from '../../../src/ooxml/patch/row-shift';
import type { RowChange } from '../../../src/workbook/sheet-edits';

const change = fc.record({
  kind: fc.constantFrom<RowChange['kind']>('insert', 'remove'),
  at: fc.nat(12),
  count: fc.integer({ min: 1, max: 4 }),
});

/** Rows as a list: old ones by their numbers, new ones by a letter and the row that they look like. */
function asList(changes: readonly RowChange[]): (number | string)[] {
  const rows: (number | string)[] = Array.from({ length: 60 }, (_, row) => row);
  for (const { kind, at, count } of changes) {
    const model = String(rows[at > 0 ? at - 1 : 0]).replace('new ', '');
    if (kind === 'remove') rows.splice(at, count);
    else rows.splice(at, 0, ...Array.from({ length: count }, () => `new ${model}`));
  }
  return rows;
}

test('rows go where they would in a list', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 6 }), (changes) => {
      const shift = new RowShift(changes);
      const list = asList(changes);
      for (let row = 0; row < 30; row++) {
        const to = list.indexOf(row);
        expect(shift.row(row)).toBe(to < 0 ? undefined : to);
      }
      const inserted = shift.inserted.flatMap(({ at, count, like }) =>
        Array.from({ length: count }, (_, i) => [at + i, `new ${like}`]),
      );
      expect(inserted).toEqual(list.flatMap((row, at) => (typeof row === 'string' ? [[at, row]] : [])));
    }),
  );
});

test('a range holds the rows that it held, and those put in between', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 6 }), fc.nat(15), fc.nat(5), (changes, top, height) => {
      const list = asList(changes);
      const rows = Array.from({ length: height + 1 }, (_, i) => list.indexOf(top + i)).filter(
        (row) => row >= 0,
      );
      const range = new RowShift(changes).range(top, top + height);
      if (rows.length === 0) return;
      expect(range?.[0]).toBeLessThanOrEqual(Math.min(...rows));
      expect(range?.[1]).toBeGreaterThanOrEqual(Math.max(...rows));
      const within = list.slice(range?.[0], (range?.[1] ?? 0) + 1);
      const others = within.filter((row) => typeof row === 'number' && (row < top || row > top + height));
      expect(others).toEqual([]);
    }),
  );
});
