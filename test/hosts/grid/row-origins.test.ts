import * as fc from 'fast-check';
import { RowOrigins } from '../../../src/hosts/grid/row-origins';
import type { RowChange } from '../../../src/workbook/sheet-edits';

/** Rows by where they stood in the file; undefined is a new one. */
type Rows = readonly (number | undefined)[];

/** More than are ever taken out of those that are looked at. */
const ROWS = 80;
const SURE = 40;
const FILE: Rows = Array.from({ length: ROWS }, (_, row) => row);

const change: fc.Arbitrary<RowChange> = fc.record({
  kind: fc.constantFrom<RowChange['kind']>('insert', 'remove'),
  at: fc.nat(12),
  count: fc.integer({ min: 1, max: 4 }),
});

function after(rows: Rows, { kind, at, count }: RowChange): Rows {
  return kind === 'insert'
    ? [...rows.slice(0, at), ...Array.from({ length: count }, () => undefined), ...rows.slice(at)]
    : [...rows.slice(0, at), ...rows.slice(at + count)];
}

function originsAfter(changes: readonly RowChange[]): RowOrigins {
  const origins = new RowOrigins();
  for (const each of changes) origins.move({ ...each, by: 'edit' });
  return origins;
}

/** Takes changes back as the spreadsheet does: the opposite ones, the last one's first. */
function undo(origins: RowOrigins, changes: readonly RowChange[]): void {
  for (const each of [...changes].reverse()) origins.move({ ...opposite(each), by: 'undo' });
}

function redo(origins: RowOrigins, changes: readonly RowChange[]): void {
  for (const each of changes) origins.move({ ...each, by: 'redo' });
}

function opposite({ kind, at, count }: RowChange): RowChange {
  return { kind: kind === 'insert' ? 'remove' : 'insert', at, count };
}

function origins(of: RowOrigins, length: number): Rows {
  return Array.from({ length }, (_, row) => of.originOf(row));
}

test.each<[string, RowChange[], RowChange[]]>([
  ['nothing', [], []],
  ['a row put in', [{ kind: 'insert', at: 3, count: 1 }], [{ kind: 'insert', at: 3, count: 1 }]],
  ['rows taken out', [{ kind: 'remove', at: 3, count: 2 }], [{ kind: 'remove', at: 3, count: 2 }]],
  [
    'a row put in and taken out again',
    [
      { kind: 'insert', at: 3, count: 1 },
      { kind: 'remove', at: 3, count: 1 },
    ],
    [],
  ],
  [
    'new rows put in where others were taken out',
    [
      { kind: 'remove', at: 3, count: 2 },
      { kind: 'insert', at: 3, count: 2 },
    ],
    [
      { kind: 'remove', at: 3, count: 2 },
      { kind: 'insert', at: 3, count: 2 },
    ],
  ],
  [
    'a row taken out among new ones',
    [
      { kind: 'insert', at: 3, count: 2 },
      { kind: 'remove', at: 4, count: 2 },
    ],
    [
      { kind: 'remove', at: 3, count: 1 },
      { kind: 'insert', at: 3, count: 1 },
    ],
  ],
])('%s', (_, done, expected) => {
  expect(originsAfter(done).changes()).toEqual(expected);
});

const changes = fc.array(change, { maxLength: 8 });

test('the changes make of the file’s rows what was made of them', () => {
  fc.assert(
    fc.property(changes, (done) => {
      const rows = done.reduce(after, FILE).slice(0, SURE);
      const all = originsAfter(done);
      expect(origins(all, SURE)).toEqual(rows);
      expect(all.changes().reduce(after, FILE).slice(0, SURE)).toEqual(rows);
    }),
  );
});

test('taken back and brought back, some or all, they are what they were after each', () => {
  fc.assert(
    fc.property(changes, changes, fc.nat(8), fc.nat(8), (first, then, back, forth) => {
      const all = originsAfter(first);
      const undone = first.slice(Math.max(0, first.length - back));
      undo(all, undone);
      const kept = first.slice(0, first.length - undone.length);
      expect(all.changes()).toEqual(originsAfter(kept).changes());
      const redone = undone.slice(0, forth);
      redo(all, redone);
      for (const each of then) all.move({ ...each, by: 'edit' });
      const left = [...kept, ...redone, ...then];
      expect(all.changes()).toEqual(originsAfter(left).changes());
      undo(all, left);
      expect(all.changes()).toEqual([]);
    }),
  );
});
