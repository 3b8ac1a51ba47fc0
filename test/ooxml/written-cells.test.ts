import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { readSpreadsheet } from '../../src/ooxml/read/read-spreadsheet';
import { PAGE } from '../../src/workbook/sheet-plan';
import type { CellPlan, SheetPlan, SpreadsheetPlan } from '../../src/workbook/sheet-plan';
import { writeSpreadsheet } from '../../src/ooxml/write/write-spreadsheet';

const FONT = { name: '宋体', size: 11 };

function written(cells: readonly CellPlan[], more: Partial<SpreadsheetPlan & SheetPlan> = {}): Uint8Array {
  const { properties, ...sheet } = more;
  return writeSpreadsheet({
    font: FONT,
    sheets: [{ name: '表1', widths: [], rows: [{ cells }], ...sheet }],
    ...(properties && { properties }),
  });
}

function part(bytes: Uint8Array, name: string): string {
  return strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
}

async function firstSheet(bytes: Uint8Array): Promise<ExcelJS.Worksheet> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  const [sheet] = workbook.worksheets;
  if (!sheet) throw new Error('No sheet');
  return sheet;
}

describe('formulas', () => {
  test.each<[string, CellPlan, object]>([
    ['a number', { value: 3.5, formula: 'SUM(B1:C1)' }, { formula: 'SUM(B1:C1)', result: 3.5 }],
    ['a text', { value: '<合计>', formula: '"<合"&"计>"' }, { formula: '"<合"&"计>"', result: '<合计>' }],
    ['no result', { value: null, formula: 'B1' }, { formula: 'B1' }],
    ["a sheet's name", { value: 1, formula: "'A & B''s'!A1" }, { formula: "'A & B''s'!A1", result: 1 }],
  ])('with %s', async (_, cell, expected) => {
    const bytes = written([cell]);
    expect((await firstSheet(bytes)).getCell('A1').value).toEqual(expected);
    const [read] = readSpreadsheet(bytes).sheets[0]?.cells ?? [];
    expect(read).toEqual({ row: 0, column: 0, value: cell.value, formula: cell.formula });
  });

  test.each<[string, CellPlan]>([
    ['a formula', { value: 1, formula: `1${'+1'.repeat(4100)}` }],
    ['a text', { value: '长'.repeat(32_768) }],
  ])('%s beyond what Excel holds is refused', (_, cell) => {
    expect(() => written([cell])).toThrow(RangeError);
  });
});

describe('a text that Excel would take for a formula once it is edited', () => {
  test.each(['=1+1', '+86', '-x', '@a', '\t=1', ' =1'])('%j is quoted', (value) => {
    expect(part(written([{ value }]), 'xl/styles.xml')).toContain('quotePrefix="1"');
  });

  test.each<CellPlan>([
    { value: '合计' },
    { value: 'a=1' },
    { value: -1 },
    { value: '=1+1', style: { format: '@' } },
    { value: '=1', formula: '"="&1' },
  ])('%j is not', (cell) => {
    expect(part(written([cell]), 'xl/styles.xml')).not.toContain('quotePrefix');
  });
});

test('a link leads to the first cell of another sheet', () => {
  const bytes = written([{ value: '01 收支总表', link: "A&B's" }]);
  expect(part(bytes, 'xl/worksheets/sheet1.xml')).toContain(
    `<hyperlinks><hyperlink ref="A1" location="'A&amp;B''s'!A1"/></hyperlinks>`,
  );
});

test('each font stands in the file once', async () => {
  const title = { font: '黑体', size: 16 };
  const bytes = written([
    { value: 'a', style: title },
    { value: 'b', style: { ...title, horizontal: 'center' } },
    { value: 'c', style: { font: '黑体' } },
    { value: 'd', style: { bold: true } },
    { value: 'e', style: { bold: true, size: 11, font: '宋体' } },
  ]);
  expect(/<fonts.*<\/fonts>/.exec(part(bytes, 'xl/styles.xml'))?.[0]).toBe(
    '<fonts count="4"><font><sz val="11"/><name val="宋体"/></font><font><sz val="16"/><name val="黑体"/></font>' +
      '<font><sz val="11"/><name val="黑体"/></font><font><b/><sz val="11"/><name val="宋体"/></font></fonts>',
  );
  expect((await firstSheet(bytes)).getCell('B1').font).toMatchObject({ name: '黑体', size: 16 });
});

test('a page is in the middle of the paper, its number at the foot', async () => {
  const footer = { center: `第 ${PAGE} 页` };
  const sheet = await firstSheet(written([{ value: 1 }], { page: { orientation: 'portrait', footer } }));
  expect(sheet.pageSetup).toMatchObject({
    paperSize: 9,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
  });
  expect(sheet.headerFooter.oddFooter).toBe('&C第 &P 页');
});

describe('what a file says of itself', () => {
  const properties = {
    title: '2026年<部门>预算 & 公开',
    subject: '公开表',
    creator: '某街道办事处',
    created: new Date('2026-02-03T04:05:06.789Z'),
    application: 'Gouji',
  };

  test('is read by exceljs', async () => {
    const workbook = new ExcelJS.Workbook();
    const bytes = written([], { properties });
    await workbook.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
    expect(workbook).toMatchObject({
      title: properties.title,
      subject: '公开表',
      creator: '某街道办事处',
      created: new Date('2026-02-03T04:05:06Z'),
    });
    expect(part(bytes, 'docProps/app.xml')).toContain('<Application>Gouji</Application>');
  });

  test('is no part of a file that says nothing', () => {
    expect(Object.keys(unzipSync(written([]))).filter((name) => name.startsWith('docProps'))).toEqual([]);
  });
});
