import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { readWorkbook } from '../../../src/hosts/file/read-workbook';
import type { Workbook } from '../../../src/workbook/workbook';
import { needing } from '../../tools/needing';
import { savedByOffice } from './office';

const SAMPLE = readFileSync(join(__dirname, '../../../samples/xiaoguan-2026-typed.xlsx'));

/** Each sheet's cells with what of them is asked for. */
function outline(workbook: Workbook, withFormats: boolean) {
  return workbook.sheets.map(({ name, hidden, rows, merges, hiddenRows, hiddenColumns }) => ({
    name,
    hidden,
    merges: [...merges].sort((a, b) => a.top - b.top || a.left - b.left),
    hiddenRows: [...hiddenRows],
    hiddenColumns: [...hiddenColumns],
    cells: rows.flatMap(({ cells }) =>
      cells.map(({ row, column, value, formula, format }) => [
        row,
        column,
        typeof value === 'number' ? Number(value.toPrecision(15)) : value,
        formula,
        withFormats ? format : undefined,
      ]),
    ),
  }));
}

async function madeWorkbook(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('收支总表');
  sheet.mergeCells('A1:C1');
  sheet.getCell('A1').value = '部门收支总表';
  sheet.getCell('A2').value = { richText: [{ text: '单位：' }, { font: { bold: true }, text: '万元' }] };
  sheet.addRows([
    ['基本支出', 1.1, 12.3456],
    ['项目支出', 2.2, -0.5],
    ['其他支出', 3.3, 1234567.891],
  ]);
  sheet.getCell('B6').value = { formula: 'SUM(B3:B5)', result: 6.6 };
  sheet.getCell('C6').value = { formula: 'B6/0', result: { error: '#DIV/0!' } as ExcelJS.CellErrorValue };
  sheet.getCell('A6').value = { formula: 'IF(B6>0,"合计","")', result: '合计' };
  sheet.fillFormula('D3:D5', 'B3+$C3', [13.4456, 1.7, 1234571.191]);
  sheet.getCell('D6').value = { formula: "SUM({1,2,3})+'T 2'!B2", result: 9 };
  for (const place of ['B3', 'B4', 'C5']) sheet.getCell(place).numFmt = '#,##0.000000';
  sheet.getRow(4).hidden = true;
  sheet.getColumn(3).hidden = true;
  const second = workbook.addWorksheet('T 2', { state: 'hidden' });
  second.getCell('B2').value = 3;
  second.getCell('B3').value = '=1+1';
  workbook.addWorksheet('深', { state: 'veryHidden' }).getCell('A1').value = 1;
  workbook.addWorksheet('__proto__').getCell('A1').value = '<script>alert(1)</script>';
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

test('an .xlsx becomes a snapshot', async () => {
  const workbook = await readWorkbook(await madeWorkbook(), 'book.xlsx');
  expect(workbook.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
    ['收支总表', false],
    ['T 2', true],
    ['深', true],
    ['__proto__', false],
  ]);
  const sheet = workbook.sheet('收支总表');
  expect(sheet?.cell({ row: 1, column: 0 })?.value).toBe('单位：万元');
  expect(sheet?.cell({ row: 2, column: 1 })).toEqual({
    row: 2,
    column: 1,
    value: 1.1,
    format: '#,##0.000000',
  });
  expect(sheet?.cell({ row: 3, column: 3 })?.formula).toBe('B4+$C4');
  expect(sheet?.cell({ row: 5, column: 2 })).toMatchObject({ value: { error: '#DIV/0!' }, formula: 'B6/0' });
  expect(sheet?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
  expect([...(sheet?.hiddenRows ?? [])]).toEqual([3]);
  expect([...(sheet?.hiddenColumns ?? [])]).toEqual([2]);
  expect(workbook.sheet('__proto__')?.cell({ row: 0, column: 0 })?.value).toBe('<script>alert(1)</script>');
});

test('what is in the file counts, not its name', async () => {
  const expected = outline(await readWorkbook(SAMPLE, 'a.xlsx'), true);
  expect(expected).toHaveLength(12);
  expect(outline(await readWorkbook(SAMPLE, 'a.xls'), true)).toEqual(expected);
  expect(outline(await readWorkbook(SAMPLE, 'a.et'), true)).toEqual(expected);
});

// .ci/run installs LibreOffice; without it there is nobody to make these files.
describe('files of LibreOffice', () => {
  const { test } = needing('office');

  test('its .xlsx of the sample reads the same', async () => {
    const saved = await readWorkbook(savedByOffice(SAMPLE, 'xlsx'), 'book.xlsx');
    expect(outline(saved, false)).toEqual(outline(await readWorkbook(SAMPLE, 'book.xlsx'), false));
  });

  test.each(['xlsx', 'xls'] as const)(
    'its .%s of a workbook with everything reads the same',
    async (format) => {
      const made = await madeWorkbook();
      const saved = await readWorkbook(savedByOffice(made, format), `book.${format}`);
      expect(outline(saved, false)).toEqual(outline(await readWorkbook(made, 'book.xlsx'), false));
      expect(saved.sheet('收支总表')?.cell({ row: 2, column: 1 })?.format).toBe('#,##0.000000');
    },
  );

  test('its .xls of the sample reads the same', async () => {
    const saved = await readWorkbook(savedByOffice(SAMPLE, 'xls'), 'book.xls');
    expect(outline(saved, false)).toEqual(outline(await readWorkbook(SAMPLE, 'book.xlsx'), false));
  });
});
