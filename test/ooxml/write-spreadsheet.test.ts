import ExcelJS from 'exceljs';
import * as fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { readSpreadsheet } from '../../src/ooxml/read/read-spreadsheet';
import { PAGE, PAGES } from '../../src/workbook/sheet-plan';
import type { CellPlan, FormPlan, ValidationPlan } from '../../src/workbook/sheet-plan';
import { writeSpreadsheet } from '../../src/ooxml/write/write-spreadsheet';
import { runs } from '../properties/runs';

const FONT = { name: '宋体', size: 11 };

function written(...sheets: readonly (Partial<FormPlan> & Pick<FormPlan, 'rows'>)[]): Uint8Array {
  return writeSpreadsheet({
    font: FONT,
    sheets: sheets.map((sheet, i) => ({ name: `表${i + 1}`, widths: [], ...sheet })),
  });
}

function row(...values: readonly CellPlan['value'][]): { cells: CellPlan[] } {
  return { cells: values.map((value) => ({ value })) };
}

/** The values of the first sheet as our own reader gives them, by row. */
function readBack(bytes: Uint8Array): unknown[] {
  return readSpreadsheet(bytes).sheets[0]?.cells.map(({ value }) => value) ?? [];
}

async function byExcelJs(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  return workbook;
}

test('sheets, texts and numbers come back', () => {
  const bytes = written(
    { name: '更正建议', rows: [row('合计', 12.5992, null), row(null, -3), row()] },
    { name: "A & B's <2>", rows: [row('合计')] },
  );
  expect(readSpreadsheet(bytes)).toEqual({
    definedNames: [],
    sheets: [
      {
        name: '更正建议',
        state: 'visible',
        cells: [
          { row: 0, column: 0, value: '合计' },
          { row: 0, column: 1, value: 12.5992 },
          { row: 1, column: 1, value: -3 },
        ],
        merges: [],
        hiddenRows: new Set(),
        hiddenColumns: new Set(),
      },
      {
        name: "A & B's <2>",
        state: 'visible',
        cells: [{ row: 0, column: 0, value: '合计' }],
        merges: [],
        hiddenRows: new Set(),
        hiddenColumns: new Set(),
      },
    ],
  });
});

test.each(['=1+1', '+86', '-', '@SUM(A1)', "'", '=HYPERLINK("http://a","b")', '\t=1'])(
  'the text %j is no formula',
  async (text) => {
    const bytes = written({ rows: [row(text)] });
    expect(readSpreadsheet(bytes).sheets[0]?.cells).toEqual([{ row: 0, column: 0, value: text }]);
    expect((await byExcelJs(bytes)).worksheets[0]?.getCell('A1').value).toBe(text);
  },
);

test.each([
  ['markup', '<&>"\'', '<&>"\''],
  ['white space', '  a\n\tb ', '  a\n\tb '],
  ['carriage returns', 'a\r\nb', 'a\r\nb'],
  ['controls', '\u0000\u001b[2J\u000b', '\u0000\u001b[2J\u000b'],
  ['what looks like an escape', '_x000D_ _x41_', '_x000D_ _x41_'],
  ['half a character', 'a\ud800b\udc00', 'a\ud800b\udc00'],
  ['characters beyond the first plane', '𠮷😀', '𠮷😀'],
  ['nothing', '', ''],
])('%s in a text', (_, text, expected) => {
  expect(readBack(written({ rows: [row(text, 1)] }))).toEqual([expected, 1]);
});

test('whatever is planned comes back, and exceljs reads the same', async () => {
  const value = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    // exceljs has its own mind about controls.
    fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((text) => !/[\p{Cc}\p{Cs}\ufffe\uffff]|_x/u.test(text)),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(value, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 }),
      async (rows) => {
        const bytes = written({ rows: rows.map((values) => row(...values)) });
        expect(readBack(bytes)).toEqual(rows.flat());
        const [sheet] = (await byExcelJs(bytes)).worksheets;
        expect(rows.map((values, r) => values.map((_, c) => sheet?.getCell(r + 1, c + 1).value))).toEqual(
          rows,
        );
      },
    ),
    runs(60),
  );
});

test('refuses what no cell can hold', () => {
  expect(() => written({ rows: [row(NaN)] })).toThrow(RangeError);
});

test('the same plan gives the same bytes, whenever', () => {
  jest.useFakeTimers({ now: new Date('2026-01-01') });
  const first = written({ rows: [row('合计', 1)] });
  jest.setSystemTime(new Date('2031-07-01'));
  expect(written({ rows: [row('合计', 1)] })).toEqual(first);
  jest.useRealTimers();
});

describe('as exceljs reads it', () => {
  let sheet: ExcelJS.Worksheet | undefined;

  beforeAll(async () => {
    const bytes = written({
      widths: [6, 30.5],
      frozenRows: 1,
      page: {
        orientation: 'landscape',
        repeatedRows: 1,
        footer: { left: 'A&B <1>', right: `第 ${PAGE} 页，共 ${PAGES} 页` },
      },
      rows: [
        {
          cells: [
            {
              value: '序号',
              style: { bold: true, fill: 'D9E1F2', horizontal: 'center', vertical: 'center' },
            },
            { value: '应为', style: { border: true, wrap: true } },
          ],
          height: 30,
        },
        row(1),
        {
          cells: [
            { value: null },
            { value: 12.5992, style: { format: '#,##0.000000', horizontal: 'right' } },
          ],
        },
        { cells: [{ value: null }, { value: 1, style: { horizontal: 'right', format: '#,##0.000000' } }] },
        { cells: [{ value: '上', style: { vertical: 'top' } }] },
      ],
    });
    [sheet] = (await byExcelJs(bytes)).worksheets;
  });

  test('styles', () => {
    const head = sheet?.getCell('A1');
    expect(head?.font).toEqual({ bold: true, name: '宋体', size: 11 });
    expect(head?.alignment).toMatchObject({ horizontal: 'center', vertical: 'middle' });
    expect(head?.fill).toMatchObject({ pattern: 'solid', fgColor: { argb: 'FFD9E1F2' } });
    const next = sheet?.getCell('B1');
    expect(next?.alignment).toMatchObject({ wrapText: true });
    for (const side of ['left', 'right', 'top', 'bottom'] as const) {
      expect(next?.border[side]?.style).toBe('thin');
    }
    expect(sheet?.getCell('B3').font).toEqual({ name: '宋体', size: 11 });
    expect(sheet?.getCell('B3').numFmt).toBe('#,##0.000000');
    expect(sheet?.getCell('A5').alignment).toMatchObject({ vertical: 'top' });
    expect(sheet?.getCell('B4').style).toEqual(sheet?.getCell('B3').style);
  });

  test('widths, heights, the frozen header', () => {
    expect([1, 2].map((column) => sheet?.getColumn(column).width)).toEqual([6, 30.5]);
    expect(sheet?.getRow(1).height).toBe(30);
    expect(sheet?.views).toMatchObject([{ state: 'frozen', ySplit: 1, topLeftCell: 'A2' }]);
  });

  test('the page', () => {
    expect(sheet?.pageSetup).toMatchObject({
      orientation: 'landscape',
      paperSize: 9,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '1:1',
    });
    expect(sheet?.headerFooter.oddFooter).toBe('&LA&&B <1>&R第 &P 页，共 &N 页');
  });
});

test('breaks stand behind the footer, each under the number of the row above it', () => {
  const page = { orientation: 'portrait', footer: { center: PAGE }, breaksBefore: [1, 3] } as const;
  const sheet = strFromU8(
    unzipSync(written({ rows: [row(1)], page }))['xl/worksheets/sheet1.xml'] ?? new Uint8Array(),
  );
  const breaks = [1, 3].map((id) => `<brk id="${id}" max="16383" man="1"/>`).join('');
  expect(sheet).toContain(
    `</headerFooter><rowBreaks count="2" manualBreakCount="2">${breaks}</rowBreaks></worksheet>`,
  );
});

test('a style is written once, however often it is used', () => {
  const style = { bold: true };
  const rows = [{ cells: [{ value: 1, style }, { value: 2, style: { ...style } }, { value: 3 }] }];
  const styles = strFromU8(unzipSync(written({ rows }))['xl/styles.xml'] ?? new Uint8Array());
  expect(styles).toContain('<cellXfs count="2">');
  expect(styles).toContain('<fonts count="2">');
});

describe('a sheet that people fill in', () => {
  const COLOURS: ValidationPlan = {
    range: { top: 1, left: 0, bottom: 9, right: 1 },
    allowed: { kind: 'list', name: 'colours' },
    strict: false,
    prompt: { title: '颜色', text: '选一种 <&"' },
    error: { title: '请核对', text: '列表里没有' },
  };
  const AMOUNTS: ValidationPlan = {
    ...COLOURS,
    range: { top: 1, left: 2, bottom: 1, right: 2 },
    allowed: { kind: 'decimal', least: -10, most: 1000 },
    strict: true,
  };

  async function form(parts: Partial<FormPlan>): Promise<ExcelJS.Workbook> {
    return byExcelJs(
      writeSpreadsheet({
        font: FONT,
        sheets: [
          { name: '表', widths: [10, 10, 12], rows: [row('甲', '乙', '丙')], ...parts },
          {
            name: "甲's 单",
            widths: [],
            rows: [row('红'), row('绿')],
            page: { orientation: 'portrait', repeatedRows: 1 },
          },
        ],
        names: [{ name: 'colours', sheet: "甲's 单", range: { top: 0, left: 0, bottom: 1, right: 0 } }],
      }),
    );
  }

  test.each<[string, ValidationPlan, inside: string[], outside: string[], expected: object]>([
    [
      'a list',
      COLOURS,
      ['A2', 'B10'],
      ['A1', 'C2', 'A11'],
      { type: 'list', formulae: ['colours'], errorStyle: 'warning' },
    ],
    [
      'amounts',
      AMOUNTS,
      ['C2'],
      ['C3', 'B2'],
      { type: 'decimal', formulae: [-10, 1000], errorStyle: 'stop' },
    ],
  ])('checks %s where it should', async (_, validation, inside, outside, expected) => {
    const [sheet] = (await form({ validations: [validation] })).worksheets;
    for (const address of inside) {
      expect(sheet?.getCell(address).dataValidation).toMatchObject({
        ...expected,
        allowBlank: true,
        showInputMessage: true,
        showErrorMessage: true,
        promptTitle: '颜色',
        prompt: '选一种 <&"',
        errorTitle: '请核对',
        error: '列表里没有',
      });
    }
    for (const address of outside) expect(sheet?.getCell(address).dataValidation).toBeUndefined();
  });

  test('a name is of its cells, whatever the sheet is called', async () => {
    const workbook = await form({ validations: [COLOURS] });
    expect(workbook.definedNames.getRanges('colours').ranges).toEqual(["'甲''s 单'!$A$1:$A$2"]);
  });

  test('merged cells, and the looks of cells that are not planned', async () => {
    const [sheet] = (
      await form({
        merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
        columnStyles: [{}, { format: '@' }, { format: '#,##0.000000' }],
        validations: [AMOUNTS],
        page: { orientation: 'landscape' },
      })
    ).worksheets;
    expect(sheet?.getCell('B1').isMerged).toBe(true);
    expect(sheet?.getCell('C1').isMerged).toBe(false);
    expect([1, 2, 3].map((column) => sheet?.getColumn(column).numFmt)).toEqual([
      undefined,
      '@',
      '#,##0.000000',
    ]);
  });

  test.each([
    ['a title', { title: '题'.repeat(33), text: '' }],
    ['a text', { title: '', text: '文'.repeat(256) }],
  ])('%s longer than Excel takes is refused', async (_, prompt) => {
    await expect(form({ validations: [{ ...COLOURS, prompt }] })).rejects.toThrow(RangeError);
  });
});
