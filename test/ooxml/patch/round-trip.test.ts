import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { patchSpreadsheet, SpreadsheetEdit } from '../../../src/ooxml/patch/patch-spreadsheet';
import { RowShift } from '../../../src/ooxml/patch/row-shift';
import type { CellPatch } from '../../../src/ooxml/patch/spreadsheet-patch';
import type { RowChange } from '../../../src/workbook/sheet-edits';
import { readSpreadsheet } from '../../../src/ooxml/read/read-spreadsheet';
import type { Spreadsheet } from '../../../src/ooxml/read/spreadsheet';
import type { Cell } from '../../../src/workbook/cell';
import { richWorkbook } from '../rich-workbook';
import { runs } from '../../properties/runs';

const SAMPLE = new Uint8Array(readFileSync(join(__dirname, '../../../samples/xiaoguan-2026-typed.xlsx')));
const BEFORE = readSpreadsheet(SAMPLE);
const SHEETS = BEFORE.sheets.map(({ name }) => name);

const value = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }).filter((text) => text !== ''),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number)),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom('#N/A', '#DIV/0!').map((error) => ({ error })),
);
const patch: fc.Arbitrary<CellPatch> = fc
  .record({
    row: fc.nat(40),
    column: fc.nat(16),
    value,
    formula: fc.option(fc.constantFrom('A1+1', 'SUM(A1:B9)', '"<&"'), { nil: undefined }),
    // Without one, a new cell has the style of its row or column, which the reader does not tell.
    format: fc.constantFrom('0.00', '#,##0.000000', '@'),
  })
  .map(({ formula, ...cell }) => (formula === undefined ? cell : { ...cell, formula }));
const change: fc.Arbitrary<RowChange> = fc.record({
  kind: fc.constantFrom<RowChange['kind']>('insert', 'remove'),
  at: fc.nat(30),
  count: fc.integer({ min: 1, max: 5 }),
});

function inOrder(cells: readonly Cell[]): Cell[] {
  return [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** What the reader should find once some cells are other ones. */
function withCells(cells: readonly Cell[], patches: readonly CellPatch[]): Cell[] {
  const all = new Map<string, Cell>(cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  for (const cell of patches) {
    const isNothing = cell.value === null && cell.formula === undefined;
    if (isNothing) all.delete(`${cell.row} ${cell.column}`);
    else all.set(`${cell.row} ${cell.column}`, cell);
  }
  return inOrder([...all.values()]);
}

function sheetsOf(book: Spreadsheet) {
  return book.sheets.map((sheet) => ({ ...sheet, cells: inOrder(sheet.cells) }));
}

test('the cells of a patch, and nothing else, read otherwise', () => {
  fc.assert(
    fc.property(fc.constantFrom(...SHEETS), fc.array(patch, { maxLength: 12 }), (name, cells) => {
      const bytes = patchSpreadsheet(SAMPLE, { sheets: [{ name, rows: [], cells }], added: [], kept: {} });
      const expected = sheetsOf(BEFORE).map((sheet) =>
        sheet.name === name ? { ...sheet, cells: withCells(sheet.cells, cells) } : sheet,
      );
      expect(sheetsOf(readSpreadsheet(bytes))).toEqual(expected);
    }),
    runs(25),
  );
});

test('rows go where they should', () => {
  fc.assert(
    fc.property(fc.constantFrom(...SHEETS), fc.array(change, { maxLength: 4 }), (name, rows) => {
      const bytes = patchSpreadsheet(SAMPLE, { sheets: [{ name, rows, cells: [] }], added: [], kept: {} });
      const shift = new RowShift(rows);
      const cells = BEFORE.sheets.find((sheet) => sheet.name === name)?.cells ?? [];
      const expected = cells.flatMap((cell) => {
        const row = shift.row(cell.row);
        return row === undefined ? [] : [{ ...cell, row }];
      });
      expect(readSpreadsheet(bytes).sheets.find((sheet) => sheet.name === name)?.cells).toEqual(expected);
    }),
    runs(25),
  );
});

test('between rows and cells an edit tells what the file would read as', () => {
  const rich = richWorkbook();
  // Its table begins in row 15.
  const above = fc.record({ kind: fc.constant('insert' as const), at: fc.nat(13), count: fc.nat(3) });
  fc.assert(
    fc.property(fc.array(above, { maxLength: 3 }), fc.array(patch, { maxLength: 5 }), (rows, cells) => {
      const [{ name } = { name: '' }] = readSpreadsheet(rich).sheets;
      const rest = { added: [], kept: {} };
      const edit = new SpreadsheetEdit(rich, [{ name, rows }]);
      const moved = patchSpreadsheet(rich, { sheets: [{ name, rows, cells: [] }], ...rest });
      expect(edit.sheets()).toEqual(readSpreadsheet(moved).sheets);
      const below = cells.map((cell) => ({ ...cell, row: cell.row + 60 }));
      const both = patchSpreadsheet(rich, { sheets: [{ name, rows, cells: below }], ...rest });
      const inSteps = edit.patched({ sheets: [{ name, cells: below }], ...rest });
      expect(Buffer.from(inSteps).equals(both)).toBe(true);
    }),
    runs(25),
  );
});

test('rows put in and taken out again leave everything as it reads', () => {
  fc.assert(
    fc.property(fc.constantFrom(...SHEETS), fc.nat(30), fc.integer({ min: 1, max: 5 }), (name, at, count) => {
      const rows: RowChange[] = [
        { kind: 'insert', at, count },
        { kind: 'remove', at, count },
      ];
      const [insert, remove] = rows.map((row) => ({
        sheets: [{ name, rows: [row], cells: [] }],
        added: [],
        kept: {},
      }));
      if (!insert || !remove) return;
      expect(readSpreadsheet(patchSpreadsheet(patchSpreadsheet(SAMPLE, insert), remove))).toEqual(BEFORE);
      const both = { sheets: [{ name, rows, cells: [] }], added: [], kept: {} };
      expect(readSpreadsheet(patchSpreadsheet(SAMPLE, both))).toEqual(BEFORE);
    }),
    runs(15),
  );
});
