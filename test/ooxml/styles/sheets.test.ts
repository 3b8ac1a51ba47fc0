import { readStyledSpreadsheet } from '../../../src/ooxml/styles/read-styled-spreadsheet';
import { digitWidth, pixelsOfWidth, usualWidth } from '../../../src/ooxml/styles/pixels';
import { MAIN, OFFICE, oneSheet, packageOf, tabbed, worksheetXml } from '../hand-made';
import { readParts, sheetOf, stylesXml } from './styled-book';

describe('widths', () => {
  test.each([
    ['Calibri', 11, 7],
    ['等线', 11, 7],
    ['宋体', 11, 7],
    ['宋体', 12, 8],
    ['宋体', 9, 6],
    ['Arial', 10, 7],
    ['微软雅黑', 11, 8],
    ['Nobody’s', 0.1, 1],
  ])('a digit of %s, %s pt, is %i pixels wide', (name, size, expected) => {
    expect(digitWidth({ name, size })).toBe(expected);
  });

  test.each([
    [8.7109375, 7, 61],
    [9.140625, 7, 64],
    [9, 8, 72],
    [20.7109375, 7, 145],
    [0.5, 7, 3],
  ])('%s characters of digits of %i pixels are %i pixels', (characters, digit, expected) => {
    expect(pixelsOfWidth(characters, digit)).toBe(expected);
  });

  test('a column that nobody has sized is 64 pixels wide in 11 pt, 72 in 12 pt', () => {
    expect(usualWidth(7)).toBe(64);
    expect(usualWidth(8)).toBe(72);
  });
});

describe('columns', () => {
  const columnsOf = (cols: string) => sheetOf(`<cols>${cols}</cols><sheetData/>`).columns;

  test.each<[string, object[]]>([
    [
      '<col min="1" max="3" width="9.140625" customWidth="1"/>',
      [{ first: 0, last: 2, width: 64, hidden: false }],
    ],
    ['<col min="2" max="2" hidden="1" style="4"/>', [{ first: 1, last: 1, hidden: true, style: 4 }]],
    ['<col min="2" max="2" width="0"/>', [{ first: 1, last: 1, hidden: true }]],
    ['<col min="5" max="99999" width="300" style="10"/>', [{ first: 4, last: 16_383, hidden: false }]],
    ['<col min="x" max="3" width="9"/><col min="3" max="2"/>', []],
    [
      '<col min="1" max="16384" style="1"/><col min="1" max="16384" style="2"/>',
      [{ first: 0, last: 16_383, hidden: false, style: 1 }],
    ],
  ])('%s', (cols, expected) => {
    expect(columnsOf(cols)).toEqual(expected);
  });

  test.each([
    ['', '', 64, 20],
    ['<sheetFormatPr defaultColWidth="9" defaultRowHeight="14.25"/>', '宋体', 72, 19],
    ['<sheetFormatPr baseColWidth="10" defaultRowHeight="15"/>', '', 80, 20],
  ])('default sizes: %s %s', (format, name, width, height) => {
    const fonts = name && `<fonts><font><sz val="12"/><name val="${name}"/></font></fonts>`;
    const { defaultColumnWidth, defaultRowHeight } = sheetOf(`${format}<sheetData/>`, fonts);
    expect([defaultColumnWidth, defaultRowHeight]).toEqual([width, height]);
  });

  test('widths are counted in the font of the style Normal', () => {
    const styles = stylesXml(
      '<fonts><font><sz val="11"/></font><font><sz val="20"/><name val="宋体"/></font></fonts>',
      '<cellStyleXfs><xf fontId="0"/><xf fontId="1"/></cellStyleXfs>',
      '<cellStyles><cellStyle name="常规 2" xfId="0"/><cellStyle name="常规" xfId="1" builtinId="0"/></cellStyles>',
    );
    const [sheet] = readParts(oneSheet(worksheetXml('<sheetData/>'), { 'xl/styles.xml': styles })).sheets;
    expect(sheet?.defaultColumnWidth).toBe(112);
  });
});

describe('rows', () => {
  test.each<[string, object | undefined]>([
    ['ht="30" customHeight="1"', { height: 40, customHeight: true, hidden: false }],
    ['ht="14.4"', { height: 19, customHeight: false, hidden: false }],
    ['hidden="1"', { customHeight: false, hidden: true }],
    ['ht="0" customHeight="1"', { customHeight: true, hidden: true }],
    ['ht="99999"', { height: 546, customHeight: false, hidden: false }],
    ['s="3" customFormat="1"', { customHeight: false, hidden: false, style: 3 }],
    ['s="0" customFormat="1"', { customHeight: false, hidden: false, style: 0 }],
    ['s="3"', undefined],
    ['ht="x" spans="1:9"', undefined],
  ])('%s', (attributes, expected) => {
    const { rowProperties } = sheetOf(`<sheetData><row r="7" ${attributes}/></sheetData>`);
    expect(rowProperties.get(6)).toEqual(expected);
  });

  test('rows alike that follow one another share what they say', () => {
    const rows = '<row r="1" ht="30"/><row r="2" ht="30"/><row r="3" ht="20"/>';
    const { rowProperties } = sheetOf(`<sheetData>${rows}</sheetData>`);
    expect(rowProperties.get(0)).toBe(rowProperties.get(1));
    expect(rowProperties.get(2)?.height).toBe(27);
  });
});

describe('views', () => {
  test.each<[string, object]>([
    [
      '<sheetView><pane xSplit="2" ySplit="4" topLeftCell="C5" state="frozen"/></sheetView>',
      { frozenRows: 4, frozenColumns: 2 },
    ],
    ['<sheetView><pane ySplit="4" state="frozenSplit"/></sheetView>', { frozenRows: 4 }],
    ['<sheetView><pane xSplit="2000" ySplit="1800"/></sheetView>', {}],
    ['<sheetView topLeftCell="B3"><pane ySplit="2" state="frozen"/></sheetView>', { frozenRows: 4 }],
    ['<sheetView><pane ySplit="1.5" xSplit="-1" state="frozen"/></sheetView>', {}],
    [
      '<sheetView showGridLines="0" zoomScale="85"/><sheetView zoomScale="50"/>',
      { showGridLines: false, zoom: 85 },
    ],
    ['<sheetView zoomScale="9000"/>', {}],
    ['', {}],
  ])('%s', (views, expected) => {
    expect(sheetOf(`<sheetViews>${views}</sheetViews><sheetData/>`)).toMatchObject({
      frozenRows: 0,
      frozenColumns: 0,
      showGridLines: true,
      zoom: 100,
      ...expected,
    });
  });

  test.each<[string, object]>([
    ['<sheetPr><tabColor theme="4"/></sheetPr><sheetData/>', { tabColour: '#4472C4' }],
    ['<sheetData/><sheetProtection sheet="1" objects="1"/>', { isProtected: true }],
    ['<sheetData/><sheetProtection objects="1"/>', { isProtected: false }],
  ])('%s', (inner, expected) => {
    expect(sheetOf(inner)).toMatchObject(expected);
  });
});

describe('cells', () => {
  const cellsOf = (rows: string, before = '', styledBlanks?: number) =>
    sheetOf(
      `${before}<sheetData>${rows}</sheetData>`,
      '',
      styledBlanks === undefined ? {} : { styledBlanks },
    ).cells.map(({ row, column, value, formula, style }) => [row, column, value, formula, style]);

  test('values, formulas, and what only looks like something', () => {
    expect(
      cellsOf(
        '<row r="1"><c r="A1" s="2"><v>1</v></c><c r="B1" s="3"><f>A1</f></c><c r="C1" s="4"/><c r="D1"/><c r="E1" s="99"><v>2</v></c></row>',
      ),
    ).toEqual([
      [0, 0, 1, undefined, 2],
      [0, 1, null, 'A1', 3],
      [0, 2, null, undefined, 4],
      [0, 4, 2, undefined, 0],
    ]);
  });

  test('an empty cell that looks as its row or column does is not listed', () => {
    const columns = '<cols><col min="1" max="2" style="5"/></cols>';
    expect(
      cellsOf(
        '<row r="1"><c r="A1" s="5"/><c r="B1" s="0"/></row><row r="2" s="6" customFormat="1"><c r="A2" s="5"/><c r="B2" s="6"/></row>',
        columns,
      ),
    ).toEqual([
      [0, 1, null, undefined, 0],
      [1, 0, null, undefined, 5],
    ]);
  });

  test('what is beyond the limit of styles is not shown, and no error', () => {
    const row = (number: number) =>
      `<row r="${number}" ht="30"><c r="A${number}" s="1"/><c r="B${number}" s="1"><v>${number}</v></c></row>`;
    const { cells, rowProperties } = sheetOf(`<sheetData>${row(1)}${row(2)}</sheetData>`, '', {
      styledBlanks: 3,
    });
    expect(cells.map(({ value }) => value)).toEqual([null, 1, null, 2]);
    expect([...rowProperties.keys()]).toEqual([0]);
  });

  test('all rows of a sheet, styled', () => {
    const rows = Array.from({ length: 300_000 }, (_, i) => `<row r="${i + 1}" s="1" customFormat="1"/>`);
    const { cells, rowProperties } = sheetOf(`<sheetData>${rows.join('')}</sheetData>`);
    expect(cells).toEqual([]);
    expect(new Set(rowProperties.values()).size).toBe(1);
  });
});

describe('the sheet to show first', () => {
  const parts = (active: string) => {
    const tabs = [
      { name: '图', chart: true },
      { name: '隐', state: 'hidden' },
      { name: '一' },
      { name: '二' },
    ];
    const all = tabbed(worksheetXml('<sheetData/>'), ...tabs);
    const workbook = String(all['xl/workbook.xml']);
    return {
      ...all,
      'xl/workbook.xml': workbook.replace('<sheets>', `<bookViews>${active}</bookViews><sheets>`),
    };
  };

  test.each<[string, string, number]>([
    ['the one that the file was saved at', '<workbookView activeTab="3"/><workbookView activeTab="2"/>', 2],
    ['no view', '', 1],
    ['a chart', '<workbookView activeTab="0"/>', 1],
    ['a hidden one', '<workbookView activeTab="1"/>', 1],
    ['none that there is', '<workbookView activeTab="9"/>', 1],
  ])('%s', (_, view, expected) => {
    const { activeSheet, sheets } = readParts(parts(view));
    expect(activeSheet).toBe(expected);
    expect(sheets.map(({ name }) => name)).toEqual(['隐', '一', '二']);
  });
});

test('progress is told sheet by sheet', () => {
  const parts = tabbed(worksheetXml('<sheetData/>'), { name: '一' }, { name: '二' });
  const told: (readonly [number, number])[] = [];
  readStyledSpreadsheet(packageOf(parts), undefined, (read, of) => told.push([read, of]));
  expect(told).toEqual([
    [1, 2],
    [2, 2],
  ]);
});

test('what is read can be sent to another thread', () => {
  const parts = oneSheet(
    `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData><row r="1" ht="30"><c r="A1" t="e"><v>#N/A</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>`,
  );
  const read = readParts(parts);
  expect(structuredClone(read)).toEqual(read);
});
