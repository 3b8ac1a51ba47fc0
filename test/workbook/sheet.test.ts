import { a1 } from '../../src/workbook/address';
import type { Cell } from '../../src/workbook/cell';
import { Sheet } from '../../src/workbook/sheet';

function cell(row: number, column: number, value: Cell['value'] = `${row}.${column}`): Cell {
  return { row, column, value };
}

function namesOf(sheet: Sheet): string[][] {
  return sheet.rows.map(({ cells }) => cells.map(a1));
}

test('cells come in order of row and column, however they were given', () => {
  const sheet = new Sheet({
    name: '表',
    cells: [cell(7, 2), cell(1, 3), cell(7, 0), cell(1, 1), cell(7, 1)],
  });
  expect(namesOf(sheet)).toEqual([
    ['B2', 'D2'],
    ['A8', 'B8', 'C8'],
  ]);
  expect(sheet.rows.map(({ index }) => index)).toEqual([1, 7]);
});

test('a later cell of the same place replaces an earlier one', () => {
  const sheet = new Sheet({
    name: '表',
    cells: [cell(0, 0, 1), cell(0, 1, 2), cell(0, 0, 3), cell(0, 1, 4)],
  });
  expect(sheet.rows[0]?.cells.map(({ value }) => value)).toEqual([3, 4]);
});

test('every cell is found at its place, and only there', () => {
  const columns = [0, 2, 3, 7, 11, 12];
  const sheet = new Sheet({ name: '表', cells: columns.map((column) => cell(5, column)) });
  for (let column = 0; column < 15; column++) {
    expect(sheet.cell({ row: 5, column })?.column).toBe(columns.includes(column) ? column : undefined);
  }
  expect(sheet.cell({ row: 4, column: 0 })).toBeUndefined();
  expect(sheet.row(4)).toBeUndefined();
  expect(sheet.row(5)?.cells).toHaveLength(columns.length);
});

test('without cells, merges or hidden parts it is simply empty', () => {
  const sheet = new Sheet({ name: '空', cells: [] });
  expect(sheet).toMatchObject({ name: '空', rows: [], merges: [], hidden: false });
  expect(sheet.hiddenRows.size + sheet.hiddenColumns.size).toBe(0);
});

test('merges and hidden parts are kept', () => {
  const merges = [{ top: 0, left: 0, bottom: 0, right: 3 }];
  const parts = { hiddenRows: new Set([2]), hiddenColumns: new Set([4]), hidden: true };
  const sheet = new Sheet({ name: '表', cells: [], merges, ...parts });
  expect(sheet).toMatchObject({ merges, ...parts });
});
