import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { ResolvedStyle, BorderLine } from '../../../src/ooxml/styles/resolved-style';
import { readStyledSpreadsheet } from '../../../src/ooxml/styles/read-styled-spreadsheet';
import { readSpreadsheet } from '../../../src/ooxml/read/read-spreadsheet';
import { savedByOffice } from '../../hosts/file/office';
import { needing } from '../../tools/needing';

const SAMPLES = ['xiaoguan-2026-typed.xlsx', 'xiaoguan-2026-pasted.xlsx', 'xiaoguan-2026-repaired.xlsx'];

const sample = (name: string) => new Uint8Array(readFileSync(join(__dirname, '../../../samples', name)));

/** The styles of all cells by their addresses. */
function byUs(bytes: Uint8Array): Map<string, ResolvedStyle | undefined> {
  const { sheets, styles } = readStyledSpreadsheet(bytes);
  return new Map(
    sheets.flatMap(({ name, cells }) =>
      cells.map(({ row, column, style }) => [`${name}!${row},${column}`, styles[style]]),
    ),
  );
}

async function byExcelJs(bytes: Uint8Array): Promise<Map<string, ResolvedStyle>> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  const styles = new Map<string, ResolvedStyle>();
  for (const sheet of workbook.worksheets) {
    sheet.eachRow({ includeEmpty: true }, (row) => {
      row.eachCell({ includeEmpty: true }, (cell) => {
        styles.set(`${sheet.name}!${Number(cell.row) - 1},${Number(cell.col) - 1}`, styleOf(cell));
      });
    });
  }
  return styles;
}

/** exceljs says nothing of a cell that has the first style. */
const FIRST_FONT: Partial<ExcelJS.Font> = { name: 'Calibri', size: 11, color: { theme: 1 } };

/** What exceljs says of a cell's style, in our words. */
function styleOf({
  font = FIRST_FONT,
  fill,
  border,
  alignment,
  numFmt,
}: Partial<ExcelJS.Style>): ResolvedStyle {
  const pattern = fill?.type === 'pattern' && fill.pattern === 'solid' ? fill.fgColor : undefined;
  const sides = (['top', 'right', 'bottom', 'left'] as const).flatMap((side) => {
    const line = border?.[side];
    return line?.style ? [[side, lineOf(line)] as const] : [];
  });
  return {
    font: {
      name: font.name,
      size: font.size,
      ...(font.bold && { bold: true }),
      ...(font.italic && { italic: true }),
      ...(font.strike && { strike: true }),
      ...(font.underline && { underline: font.underline === true ? 'single' : font.underline }),
      ...colourOf(font.color),
    } as ResolvedStyle['font'],
    ...(pattern && { fill: colourOf(pattern).colour }),
    ...(sides.length > 0 && { border: Object.fromEntries(sides) }),
    ...alignmentOf(alignment ?? {}),
    ...(numFmt !== undefined && numFmt !== 'General' && { format: numFmt }),
  } as ResolvedStyle;
}

function lineOf({ style, color }: Partial<ExcelJS.Border>): BorderLine {
  return { style, ...colourOf(color) } as BorderLine;
}

/** Of a theme exceljs only says the number: 1 is black in all of these files. */
function colourOf(colour: Partial<ExcelJS.Color> | undefined): { colour?: string } {
  if (colour?.argb !== undefined) return { colour: `#${colour.argb.slice(2)}` };
  return colour?.theme === 1 ? { colour: '#000000' } : {};
}

function alignmentOf(stated: Partial<ExcelJS.Alignment>) {
  const { horizontal, vertical, wrapText, indent, textRotation, shrinkToFit } = stated;
  return {
    ...(horizontal && { horizontal }),
    ...(vertical &&
      vertical !== ('bottom' as string) && { vertical: vertical === 'middle' ? 'center' : vertical }),
    ...(wrapText && { wrap: true }),
    ...(indent && { indent }),
    ...(textRotation && { rotation: textRotation === 'vertical' ? 'stacked' : textRotation }),
    ...(shrinkToFit && { shrinkToFit }),
  };
}

/** Styles of all kinds, on cells with and without values; of Chinese texts LibreOffice would save another font. */
async function motley(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('样', {
    views: [{ state: 'frozen', xSplit: 1, ySplit: 2, showGridLines: false, zoomScale: 80 }],
  });
  const style = (address: string, value: ExcelJS.CellValue, to: Partial<ExcelJS.Style>) => {
    Object.assign(sheet.getCell(address), { value, ...to });
  };
  const thin = { style: 'thin' as const, color: { argb: 'FF305496' } };
  style('A1', 'title', {
    font: { name: 'Arial', size: 18, bold: true },
    alignment: { horizontal: 'center', vertical: 'middle' },
  });
  style('B1', null, { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFD9E1F2' } } });
  style('A2', 12.5, { numFmt: '#,##0.000000', border: { top: thin, left: thin, bottom: thin, right: thin } });
  style('B2', null, { border: { bottom: { style: 'double', color: { argb: 'FF305496' } } } });
  style('C2', 'italic', {
    font: { name: 'Times New Roman', size: 9, italic: true, underline: true, color: { argb: 'FFC00000' } },
  });
  style('D2', 'struck out', {
    font: { name: 'Times New Roman', size: 12, strike: true },
    alignment: { wrapText: true, indent: 2, horizontal: 'left' },
  });
  style('A3', 'upwards', { alignment: { horizontal: 'left', textRotation: 90, vertical: 'top' } });
  style('B3', 'shrunk', { alignment: { shrinkToFit: true, horizontal: 'distributed' } });
  style('C3', 0.25, {
    numFmt: '0.00%',
    fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFFF00' } },
  });
  sheet.getColumn(1).width = 20.7109375;
  sheet.getColumn(3).hidden = true;
  sheet.getRow(1).height = 30;
  sheet.getRow(3).hidden = true;
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

test.each(SAMPLES)('%s looks as exceljs says', async (name) => {
  const theirs = await byExcelJs(sample(name));
  const ours = byUs(sample(name));
  expect(ours.size).toBeGreaterThan(1000);
  expect([...ours.keys()].filter((cell) => !theirs.has(cell))).toEqual([]);
  for (const [cell, look] of ours) expect([cell, look]).toEqual([cell, theirs.get(cell)]);
});

test.each(SAMPLES)('%s holds the same with its looks and without', (name) => {
  const { sheets, styles, definedNames } = readStyledSpreadsheet(sample(name));
  const plain = sheets.map(({ name: tab, state, merges, hiddenRows, hiddenColumns, cells }) => ({
    ...{ name: tab, state, merges, hiddenRows, hiddenColumns },
    cells: cells
      .filter(({ value, formula }) => value !== null || formula !== undefined)
      .map(({ style, ...cell }) => {
        const format = styles[style]?.format;
        return format === undefined ? cell : { ...cell, format };
      }),
  }));
  expect({ sheets: plain, definedNames }).toEqual(readSpreadsheet(sample(name)));
});

test('styles of all kinds, as exceljs writes and reads them', async () => {
  const bytes = await motley();
  const theirs = await byExcelJs(bytes);
  const ours = byUs(bytes);
  expect([...ours.keys()]).toEqual(['A1', 'B1', 'A2', 'B2', 'C2', 'D2', 'A3', 'B3', 'C3'].map(placeOf));
  for (const [cell, look] of ours) expect([cell, look]).toEqual([cell, theirs.get(cell)]);
});

function placeOf(address: string): string {
  return `样!${Number(address.slice(1)) - 1},${address.charCodeAt(0) - 65}`;
}

needing('office').test('what LibreOffice saves looks as before', async () => {
  const before = await motley();
  const after = savedByOffice(before, 'xlsx');
  const saved = byUs(after);
  for (const [cell, look] of byUs(before))
    expect([cell, settled(saved.get(cell))]).toEqual([cell, settled(look)]);
  const [was] = readStyledSpreadsheet(before).sheets;
  const [is] = readStyledSpreadsheet(after).sheets;
  // Without a window LibreOffice saves no views.
  expect(was).toMatchObject({ frozenRows: 2, frozenColumns: 1, showGridLines: false, zoom: 80 });
  expect(is?.rowProperties.get(0)?.height).toBe(was?.rowProperties.get(0)?.height);
  expect([...(is?.hiddenRows ?? [])]).toEqual([2]);
  expect([...(is?.hiddenColumns ?? [])]).toEqual([2]);
  expect(widthOf(is, 0)).toBe(145);
});

/** LibreOffice writes black for the screen's own colour. */
function settled(look: ResolvedStyle | undefined) {
  return look && { ...look, font: { colour: '#000000', ...look.font } };
}

function widthOf(
  sheet: ReturnType<typeof readStyledSpreadsheet>['sheets'][number] | undefined,
  column: number,
) {
  return sheet?.columns.find(({ first, last }) => first <= column && column <= last)?.width;
}
