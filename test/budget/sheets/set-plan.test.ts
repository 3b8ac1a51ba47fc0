import ExcelJS from 'exceljs';
import { checkBook } from '../../../src/budget/checking/check-book';
import type { DisclosureSet } from '../../../src/budget/disclosure/set/set-table';
import { readBook } from '../../../src/budget/reading/read-book';
import { disclosureSheets } from '../../../src/budget/sheets/set/disclosure-sheets';
import { setPlan } from '../../../src/budget/sheets/set/set-plan';
import { readWorkbook } from '../../../src/hosts/file/read-workbook';
import { writeSpreadsheet } from '../../../src/ooxml/write/write-spreadsheet';
import { printing } from './set/printing';
import { recalculated, recalculation } from './set/recalculated';
import { amount, basePlace, baseSheet, smallSet, table } from './set/small-set';
import { needing } from '../../tools/needing';

const data = { sheets: [baseSheet], places: [basePlace] };
const live = writeSpreadsheet(setPlan(smallSet, { totals: 'formulas', data }));
const plain = writeSpreadsheet(setPlan(smallSet, { totals: 'values' }));

async function byExcelJs(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  return workbook;
}

test('contents, tables in their order, then data', async () => {
  const { sheets } = await readWorkbook(live, 'set.xlsx');
  const names = smallSet.tables.map(({ sheet }) => sheet);
  expect(sheets.map(({ name }) => name)).toEqual(['目录', ...names, '底表']);
});

test('says what it is, and by default not when it was made', async () => {
  const created = new Date('2026-02-03T04:05:06Z');
  expect(await byExcelJs(writeSpreadsheet(setPlan(smallSet, { totals: 'values', created })))).toMatchObject({
    title: '2026年部门预算公开表',
    subject: expect.stringContaining('北京') as string,
    creator: '北京市朝阳区人民政府小关街道办事处',
    created,
  });
  expect(writeSpreadsheet(setPlan(smallSet, { totals: 'values' }))).toEqual(plain);
});

test('results stand beside the formulas, the same as without', async () => {
  const [formulas, values] = [await readWorkbook(live, 'a.xlsx'), await readWorkbook(plain, 'b.xlsx')];
  expect(values.sheets.length).toBeGreaterThan(smallSet.tables.length);
  for (const { name, rows } of values.sheets) {
    const found = formulas.sheets.find((sheet) => sheet.name === name);
    for (const cell of rows.flatMap(({ cells }) => cells)) {
      expect(found?.cell(cell)?.value).toEqual(cell.value);
      expect(cell.formula).toBeUndefined();
    }
  }
});

test('a live total over nothing is 0 and prints nothing, and a check has nothing to say of it', async () => {
  const workbook = await readWorkbook(live, 'set.xlsx');
  const subsidies = workbook.sheets
    .find(({ name }) => name === "03 支出 A&B's 表")
    ?.cell({ row: 205, column: 5 });
  expect(subsidies).toMatchObject({
    value: 0,
    formula: 'SUM(F6:F205)',
    format: '#,##0.000000;-#,##0.000000;',
  });
  const book = readBook(workbook);
  const expenditure = book.tables.find(({ layout }) => layout.key === 'expenditure');
  expect(expenditure).toMatchObject({ unit: '万元', decimals: 6 });
  const withValues = checkBook(readBook(await readWorkbook(plain, 'set.xlsx')));
  const placesOf = ({ findings }: typeof withValues) => findings.map(({ at, message }) => ({ at, message }));
  expect(placesOf(checkBook(book))).toEqual(placesOf(withValues));
});

test('amounts beyond what a double tells apart stand as they are, and no total is live', async () => {
  const amounts = ['123456789012.123456', '0.000001', '123456789012.123457'] as const;
  const formula = {
    plus: [{ kind: 'run', run: { table: table.key, column: 0, firstRow: 0, lastRow: 1 } }],
  } as const;
  const set: DisclosureSet = {
    ...smallSet,
    tables: [
      {
        ...table,
        headerRows: 0,
        columns: [{ key: 'total', headings: [], holds: 'amount' }],
        rows: amounts.map((decimal, i) => ({
          kind: 'data',
          cells: [amount(decimal, i === 2 ? formula : undefined)],
        })),
      },
    ],
  };
  const { sheets } = await readWorkbook(writeSpreadsheet(setPlan(set, { totals: 'formulas' })), 'set.xlsx');
  const cells = sheets[1]?.rows.slice(-3).flatMap((row) => row.cells) ?? [];
  expect(cells.map(({ value, formula: written }) => [value, written])).toEqual([
    ['123,456,789,012.123456', undefined],
    [0.000001, undefined],
    ['123,456,789,012.123457', undefined],
  ]);
});

test('a sheet of data cannot have the name of a table', () => {
  const sheets = [{ ...baseSheet, name: '预算01表' }];
  expect(() =>
    writeSpreadsheet(setPlan(smallSet, { totals: 'values', data: { sheets, places: [] } })),
  ).toThrow(RangeError);
});

describe('LibreOffice', () => {
  const { test } = needing('office', 'pdftotext', 'chinese fonts');

  test('computes what formulas say, whatever stands beside them', async () => {
    const cells = [{ value: 2.5 }, { value: 99, formula: 'A1*2' }];
    const wrong = writeSpreadsheet({
      font: { name: '宋体', size: 11 },
      sheets: [{ name: 'S', widths: [], rows: [{ cells }] }],
    });
    const { sheets } = await recalculated(wrong);
    expect(sheets[0]?.cell({ row: 0, column: 1 })?.value).toBe(5);
    expect(await recalculation(wrong)).toEqual({
      formulas: 1,
      differences: ['S!B1: 99 written, 5 computed (A1*2)'],
    });
  });

  test('gets every total that is written', async () => {
    const { formulas, differences } = await recalculation(live);
    expect(differences).toEqual([]);
    expect(formulas).toBeGreaterThan(240);
  });

  test('prints every figure, and the header on every page', () => {
    const { pages, faults } = printing(plain, smallSet);
    expect(faults).toEqual([]);
    expect(pages).toBeGreaterThan(12);
  });

  test('would show figures that do not fit as ###', () => {
    const tables = smallSet.tables.map((each) => ({ ...each, format: '#,##0.000000"  more than fits  "' }));
    const tight = writeSpreadsheet(setPlan({ ...smallSet, tables }, { totals: 'values' }));
    expect(printing(tight, smallSet).faults).toContainEqual(expect.stringMatching(/^###/));
  });

  const projects = smallSet.tables
    .filter(({ key }) => key === 'project-performance')
    .map((each) => ({ ...each, rows: Array.from({ length: 9 }, () => each.rows).flat() }));
  const many: DisclosureSet = { ...smallSet, tables: projects };

  test('parts no text at the end of a page', () => {
    expect(printing(writeSpreadsheet(setPlan(many, { totals: 'values' })), many).faults).toEqual([]);
  });

  test('would part texts at the end of pages that begin where they may', () => {
    const sheets = disclosureSheets(many, { totals: 'values' }).map(({ page, ...sheet }) => ({
      ...sheet,
      ...(page && { page: { ...page, breaksBefore: [] } }),
    }));
    const parted = writeSpreadsheet({ font: { name: '宋体', size: 11 }, sheets });
    expect(printing(parted, many).faults).toContainEqual(expect.stringMatching(/stands \d+ times .* not 9$/));
  });
});
