import { workbookAfter, workbookOf } from '../../../src/hosts/port/snapshot';
import type { SheetSnapshot } from '../../../src/hosts/port/snapshot';

function sheet(name: string, total: number, parts: Partial<SheetSnapshot> = {}): SheetSnapshot {
  const cells = [
    { row: 0, column: 0, value: '合计' },
    { row: 0, column: 1, value: total, format: '0.00' },
    { row: 5, column: 1, value: { error: '#REF!' }, formula: 'B1+#REF!' },
  ];
  return { name, cells, isProtected: false, ...parts };
}

const before = workbookOf({ sheets: [sheet('支出', 1), sheet('收入', 2)] });

test('sheets that read the same are the same objects', () => {
  const after = workbookAfter(before, { sheets: [sheet('支出', 1), sheet('收入', 2)] });
  expect(after.sheets).toEqual(before.sheets);
  expect(after.sheet('支出')).toBe(before.sheet('支出'));
});

test('an edited sheet shares its other rows, and the others are the same objects', () => {
  const after = workbookAfter(before, { sheets: [sheet('支出', 7), sheet('收入', 2)] });
  expect(after.sheet('收入')).toBe(before.sheet('收入'));
  expect(after.cell({ sheet: '支出', row: 0, column: 1 })?.value).toBe(7);
  expect(after.sheet('支出')?.row(5)).toBe(before.sheet('支出')?.row(5));
  expect(before.cell({ sheet: '支出', row: 0, column: 1 })?.value).toBe(1);
});

test('a cell that holds nothing now is gone', () => {
  const emptied = { ...sheet('支出', 1), cells: sheet('支出', 1).cells.slice(1) };
  const after = workbookAfter(before, { sheets: [emptied, sheet('收入', 2)] });
  expect(after.cell({ sheet: '支出', row: 0, column: 0 })).toBeUndefined();
});

test.each([
  ['a merge', { merges: [{ top: 0, left: 0, bottom: 0, right: 1 }] }],
  ['a hidden row', { hiddenRows: new Set([0]) }],
  ['a hidden sheet', { hidden: true }],
])('%s makes it another sheet', (_, parts) => {
  const after = workbookAfter(before, { sheets: [sheet('支出', 1, parts), sheet('收入', 2)] });
  expect(after.sheet('支出')?.row(0)).not.toBe(before.sheet('支出')?.row(0));
  expect(after.sheet('支出')).toMatchObject(parts);
});

test('sheets come, go and change places', () => {
  const after = workbookAfter(before, { sheets: [sheet('新', 3), sheet('支出', 1)] });
  expect(after.sheets.map(({ name }) => name)).toEqual(['新', '支出']);
});
