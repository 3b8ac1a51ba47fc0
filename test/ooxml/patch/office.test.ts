import ExcelJS from 'exceljs';
import { patchSpreadsheet } from '../../../src/ooxml/patch/patch-spreadsheet';
import type { CellPatch } from '../../../src/ooxml/patch/spreadsheet-patch';
import type { RowChange } from '../../../src/workbook/sheet-edits';
import { readSpreadsheet } from '../../../src/ooxml/read/read-spreadsheet';
import { savedByOffice } from '../../hosts/file/office';
import { needing } from '../../tools/needing';

const withOffice = needing('office');

/** Formulas on `汇总`, all of figures in the rows 2 to 11 of `it's 明细`. */
const FORMULAS = [
  "SUM('it''s 明细'!B2:B11)",
  "SUM('it''s 明细'!$B$2:$B$4,'it''s 明细'!B5:'it''s 明细'!B11)",
  "SUM('it''s 明细'!B:B)+SUM('it''s 明细'!3:5)",
  "SUMIF('it''s 明细'!A2:A11,\"r1*\",'it''s 明细'!B2:B11)",
  "INDEX('it''s 明细'!B2:B11,MATCH(\"r9\",'it''s 明细'!A2:A11,0))",
  "'it''s 明细'!B7*2+LEN(\"B7\")",
  'SUM(figures)',
  "VLOOKUP(\"r8\",'it''s 明细'!$A$1:$C$11,3,FALSE)",
];

async function workbook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const details = book.addWorksheet("it's 明细");
  details.addRow(['名称', '数', '倍']);
  for (let i = 1; i <= 10; i++) details.addRow([`r${i}`, i * 1.5]);
  for (let row = 2; row <= 11; row++) {
    const first = { formula: 'B2*2+SUM(B$2:B2)', result: 0, shareType: 'shared', ref: 'C2:C11' };
    const value = row === 2 ? first : { sharedFormula: 'C2', result: 0 };
    details.getCell(`C${row}`).value = value;
  }
  details.getCell('E6').value = { formula: 'SUM(B2:B11)-SUM(C7:C11)', result: 0 };
  details.mergeCells('E8:F9');
  details.addConditionalFormatting({
    ref: 'B2:B11',
    rules: [{ type: 'expression', formulae: ['$B2>3'], priority: 1, style: { font: { bold: true } } }],
  });
  const totals = book.addWorksheet('汇总');
  for (const formula of FORMULAS) totals.addRow([{ formula, result: 0 }]);
  book.definedNames.add("'it''s 明细'!$B$2:$B$11", 'figures');
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** What LibreOffice makes of every formula, by their order on each sheet. */
function computed(bytes: Uint8Array): unknown[][] {
  return readSpreadsheet(savedByOffice(bytes, 'xlsx')).sheets.map(({ cells }) =>
    cells.filter(({ formula }) => formula !== undefined).map(({ value }) => value),
  );
}

function patchedDetails(
  bytes: Uint8Array,
  rows: readonly RowChange[],
  cells: readonly CellPatch[] = [],
): Uint8Array {
  return patchSpreadsheet(bytes, {
    sheets: [{ name: "it's 明细", rows, cells }],
    added: [],
    kept: { a: 'b' },
  });
}

withOffice.test('with empty rows put in, every formula still gives what it gave', async () => {
  const bytes = await workbook();
  const before = computed(bytes);
  expect(before.map((values) => values.length)).toEqual([11, 8]);
  expect(before[1]?.every((value) => typeof value === 'number' && value > 0)).toBe(true);
  const rows: RowChange[] = [
    { kind: 'insert', at: 0, count: 2 },
    { kind: 'insert', at: 6, count: 1 },
    { kind: 'insert', at: 20, count: 1 },
    { kind: 'insert', at: 9, count: 3 },
    { kind: 'remove', at: 10, count: 1 },
  ];
  expect(computed(patchedDetails(bytes, rows))).toEqual(before);
});

withOffice.test(
  'with a row taken out, what refers to it is #REF!, and sums are of those that are left',
  async () => {
    const bytes = patchedDetails(await workbook(), [{ kind: 'remove', at: 6, count: 1 }]);
    const [, totals] = computed(bytes);
    expect(totals).toEqual([73.5, 73.5, 142.5, 16.5, 13.5, { error: '#REF!' }, 73.5, 69]);
  },
);

withOffice.test('cells of every kind, as LibreOffice reads them', async () => {
  const cells: CellPatch[] = [
    { row: 1, column: 1, value: 0.1 + 0.2, format: '#,##0.000000' },
    { row: 2, column: 1, value: '  =1+1 & <b>\n二' },
    { row: 3, column: 1, value: true },
    { row: 4, column: 1, value: null },
    { row: 5, column: 1, value: { error: '#N/A' } },
    { row: 12, column: 7, value: 1.5, formula: 'B8/4' },
    { row: 13, column: 7, value: ' x', formula: 'LEFT(" xy",2)' },
  ];
  const bytes = patchedDetails(await workbook(), [], cells);
  const read = (book: Uint8Array) => readSpreadsheet(book).sheets[0]?.cells ?? [];
  const at = (book: Uint8Array) =>
    cells.map(
      ({ row, column }) => read(book).find((cell) => cell.row === row && cell.column === column)?.value,
    );
  expect(at(savedByOffice(bytes, 'xlsx'))).toEqual([
    // LibreOffice writes 15 digits.
    0.3,
    '  =1+1 & <b>\n二',
    true,
    undefined,
    { error: '#N/A' },
    2.625,
    ' x',
  ]);
});
