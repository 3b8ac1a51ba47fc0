import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import * as fc from 'fast-check';
import { readSpreadsheet } from '../../src/ooxml/read/read-spreadsheet';
import type { Cell, CellValue } from '../../src/workbook/cell';
import { runs } from '../properties/runs';

const SAMPLES = ['xiaoguan-2026-typed.xlsx', 'xiaoguan-2026-pasted.xlsx'];

/** What exceljs reads of a cell, in our words; undefined where there is neither value nor formula. */
function asStored(cell: ExcelJS.Cell): Cell | undefined {
  const formula = cell.formula === '' ? undefined : (cell.formula as string | undefined);
  const value = storedValue(formula === undefined ? cell.value : cell.result);
  if (value === null && formula === undefined) return undefined;
  const format = cell.numFmt as string | undefined;
  return {
    row: Number(cell.row) - 1,
    column: Number(cell.col) - 1,
    value,
    ...(formula !== undefined && { formula }),
    ...(format !== undefined && format !== 'General' && { format }),
  };
}

function storedValue(value: unknown): CellValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'object' || value === null) return null;
  if ('richText' in value) return (value.richText as { text: string }[]).map(({ text }) => text).join('');
  return 'error' in value ? { error: String(value.error) } : null;
}

function byExcelJs(sheet: ExcelJS.Worksheet) {
  const cells: Cell[] = [];
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      // exceljs gives every cell of a merge the value of its first.
      const stored = cell.isMerged && cell.master !== cell ? undefined : asStored(cell);
      if (stored) cells.push(stored);
    });
  });
  const merges = (sheet.model as unknown as { merges: string[] }).merges;
  return { name: sheet.name, state: sheet.state, merges: [...merges].sort(), cells };
}

function byUs(bytes: Uint8Array) {
  return readSpreadsheet(bytes).sheets.map(({ name, state, merges, cells }) => ({
    name,
    state,
    merges: merges.map(({ top, left, bottom, right }) => `${a1(top, left)}:${a1(bottom, right)}`).sort(),
    cells,
  }));
}

function a1(row: number, column: number): string {
  return `${String.fromCharCode(65 + column)}${row + 1}`;
}

async function written(workbook: ExcelJS.Workbook): Promise<Uint8Array> {
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function oracle(bytes: Uint8Array) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  return workbook.worksheets.map(byExcelJs);
}

test.each(SAMPLES)('%s reads as exceljs reads it', async (name) => {
  const bytes = readFileSync(join(__dirname, '../../samples', name));
  const expected = await oracle(bytes);
  expect(expected.flatMap(({ cells }) => cells).length).toBeGreaterThan(1000);
  expect(byUs(bytes)).toEqual(expected);
});

test('a workbook of everything exceljs can write', async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('预算01表');
  sheet.mergeCells('A1:D1');
  sheet.getCell('A1').value = '部门收支总表';
  sheet.getCell('A2').value = { richText: [{ text: '单位：' }, { font: { bold: true }, text: ' 万元' }] };
  sheet.getCell('A3').value = 1.1000000000000001;
  sheet.getCell('B3').value = { formula: 'SUM(A3:A3)', result: 1.1 };
  sheet.getCell('C3').value = { formula: '1/0', result: { error: '#DIV/0!' } as ExcelJS.CellErrorValue };
  sheet.getCell('D3').value = { formula: 'A2&"元"' };
  sheet.getCell('A4').value = true;
  sheet.getCell('B4').value = { error: '#N/A' };
  sheet.getCell('C4').value = '<&>"\'\n\t 尾 ';
  sheet.fillFormula('E5:F9', 'A5+$B5+SUM(C$1:D5)', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  sheet.getCell('A3').numFmt = '#,##0.000000_ ';
  sheet.getCell('B3').numFmt = '0.00%';
  sheet.getCell('G9').numFmt = '0.00';
  workbook.addWorksheet('__proto__', { state: 'hidden' }).getCell('C7').value = '=1+1';
  workbook.addWorksheet('深', { state: 'veryHidden' });

  const bytes = await written(workbook);
  const ours = byUs(bytes);
  expect(ours).toEqual(await oracle(bytes));
  expect(ours.map(({ cells }) => cells.length)).toEqual([19, 1, 0]);
});

test('hidden rows and columns that exceljs writes', async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('S');
  sheet.addRows([[1], [2], [3]]);
  sheet.getRow(2).hidden = true;
  sheet.getColumn(3).hidden = true;
  const [read] = readSpreadsheet(await written(workbook)).sheets;
  expect([...(read?.hiddenRows ?? [])]).toEqual([1]);
  expect([...(read?.hiddenColumns ?? [])]).toEqual([2]);
});

test('whatever is typed comes back', async () => {
  const typed = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
    // XML cannot hold the other control characters, and exceljs drops what it cannot write.
    fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((text) => !/[\p{Cc}\p{Cs}\ufffe\uffff]|_x/u.test(text)),
    fc.boolean(),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(typed, { minLength: 1, maxLength: 5 }), { maxLength: 8 }),
      async (rows) => {
        const workbook = new ExcelJS.Workbook();
        workbook.addWorksheet('S').addRows(rows);
        const [sheet] = readSpreadsheet(await written(workbook)).sheets;
        expect(sheet?.cells.map(({ value }) => value)).toEqual(rows.flat());
      },
    ),
    runs(60),
  );
});
