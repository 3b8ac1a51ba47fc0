import { readSpreadsheet } from '../../src/ooxml/read/read-spreadsheet';
import type { Cell } from '../../src/workbook/cell';
import {
  MAIN,
  oneSheet,
  packageOf,
  relationships,
  tabbed,
  ROOT_RELATIONSHIPS,
  workbookXml,
  worksheetXml,
} from './hand-made';

function read(parts: Readonly<Record<string, string | Uint8Array>>) {
  return readSpreadsheet(packageOf(parts));
}

function firstSheet(xml: string, more: Readonly<Record<string, string | Uint8Array>> = {}) {
  const sheet = read(oneSheet(xml, more)).sheets[0];
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

function cellsOf(rows: string, more: Readonly<Record<string, string | Uint8Array>> = {}): readonly Cell[] {
  return firstSheet(worksheetXml(`<sheetData>${rows}</sheetData>`), more).cells;
}

describe('values', () => {
  test.each<[string, unknown]>([
    ['<c r="A1"><v>1.1000000000000001</v></c>', 1.1],
    ['<c r="A1" t="n"><v>-1.5E-3</v></c>', -0.0015],
    ['<c r="A1"><v> 12 </v></c>', 12],
    ['<c r="A1"><v>0</v></c>', 0],
    ['<c r="A1"><v>1.2.3</v></c>', '1.2.3'],
    ['<c r="A1"><v>1E999</v></c>', '1E999'],
    ['<c r="A1"><v>0x10</v></c>', '0x10'],
    ['<c r="A1"><v>Infinity</v></c>', 'Infinity'],
    ['<c r="A1" t="s"><v>1</v></c>', '支出总计'],
    ['<c r="A1" t="str"><v>a_x000D_b</v></c>', 'a\rb'],
    ['<c r="A1" t="str"><v></v></c>', ''],
    ['<c r="A1" t="b"><v>1</v></c>', true],
    ['<c r="A1" t="b"><v>0</v></c>', false],
    ['<c r="A1" t="e"><v>#REF!</v></c>', { error: '#REF!' }],
    ['<c r="A1" t="d"><v>2026-01-31</v></c>', '2026-01-31'],
    ['<c r="A1" t="inlineStr"><is><t>合计</t></is></c>', '合计'],
    [
      '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>合</t></r><r><t xml:space="preserve"> 计</t></r></is></c>',
      '合 计',
    ],
    ['<c r="A1" t="str"><v><![CDATA[<合计> & ]]>&amp;</v></c>', '<合计> & &'],
    ['<c r="A1" t="str"><v>=1+1</v></c>', '=1+1'],
    ['<c r="A1" t="str"><v>&lt;script&gt;alert(1)&lt;/script&gt;</v></c>', '<script>alert(1)</script>'],
  ])('%s', (cell, value) => {
    expect(cellsOf(`<row r="1">${cell}</row>`)).toEqual([{ row: 0, column: 0, value }]);
  });

  test.each([
    '<c r="A1" s="0"/>',
    '<c r="A1"><v/></c>',
    '<c r="A1" t="s"><v></v></c>',
    '<c r="A1"><f></f></c>',
    '<c r="A1"><extLst><ext><f>1+1</f><v>3</v></ext></extLst></c>',
  ])('nothing: %s', (cell) => {
    expect(cellsOf(`<row r="1">${cell}</row>`)).toEqual([]);
  });
});

describe('shared strings', () => {
  test.each([
    ['<si><t>a</t></si>', 'a'],
    ['<si><t xml:space="preserve"> a </t></si>', ' a '],
    [
      '<si><r><t>东</t></r><r><rPr><b/></rPr><t>京</t></r><rPh sb="0" eb="2"><t>とうきょう</t></rPh><phoneticPr/></si>',
      '东京',
    ],
    ['<si/>', ''],
    ['<si><t>_x005F_x000D_</t></si>', '_x000D_'],
    ['<si><t>_xZZZZ_ _x000a_</t></si>', '_xZZZZ_ \n'],
  ])('%s', (item, value) => {
    const strings = { 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${item}</sst>` };
    expect(cellsOf('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', strings)[0]?.value).toBe(value);
  });
});

describe('places', () => {
  test('rows and cells without references follow one another', () => {
    const cells = cellsOf(
      '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="5"><c><v>4</v></c></row><row><c s="0"/><c><v>5</v></c></row>',
    );
    expect(cells.map(({ row, column }) => [row, column])).toEqual([
      [0, 0],
      [0, 3],
      [0, 4],
      [4, 0],
      [5, 1],
    ]);
  });

  test('a row without a number goes by the references of its cells', () => {
    const cells = cellsOf('<row><c r="B7"><v>1</v></c></row><row><c><v>2</v></c></row>');
    expect(cells.map(({ row, column }) => [row, column])).toEqual([
      [6, 1],
      [7, 0],
    ]);
  });

  test('the last cell of the largest sheet', () => {
    expect(cellsOf('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')).toEqual([
      { row: 1_048_575, column: 16_383, value: 1 },
    ]);
  });
});

describe('formulas', () => {
  const formulas = (rows: string) => cellsOf(rows).map(({ formula, value }) => [formula, value]);

  test.each<[string, unknown[]]>([
    ['<c r="A1"><f>SUM(B1:B2)</f><v>3</v></c>', ['SUM(B1:B2)', 3]],
    ['<c r="A1"><f>=B1</f><v>3</v></c>', ['B1', 3]],
    ['<c r="A1"><f>B1&lt;&gt;""</f></c>', ['B1<>""', null]],
    ['<c r="A1" t="str"><f>""</f><v></v></c>', ['""', '']],
    ['<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', ['1/0', { error: '#DIV/0!' }]],
    ['<c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>1</v></c>', ['B1:B2*2', 1]],
    ['<c r="A1"><f t="dataTable" ref="A1:A2" dt2D="1" r1="C1" r2="C2"/><v>1</v></c>', ['TABLE(C1,C2)', 1]],
    ['<c r="A1"><f t="dataTable" ref="A1:A2" dtr="1" r1="C1"/><v>1</v></c>', ['TABLE(C1,)', 1]],
    ['<c r="A1"><f t="dataTable" ref="A1:A2" r1="C1"/><v>1</v></c>', ['TABLE(,C1)', 1]],
    ['<c r="A1"><f t="shared" si="7"/><v>1</v></c>', [undefined, 1]],
  ])('%s', (cell, expected) => {
    expect(formulas(`<row r="1">${cell}</row>`)).toEqual([expected]);
  });

  test('cells that share a formula', () => {
    const rows = `
      <row r="1"><c r="C1"><f t="shared" ref="C1:C3" si="0">A1+$B$1</f><v>1</v></c><c r="D1"><f t="shared" si="1" ref="D1:D2">C1</f><v>1</v></c></row>
      <row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c><c r="D2"><f t="shared" si="1"/></c></row>
      <row r="3"><c r="C3"><f t="shared" si="0">A3+$B$2</f><v>3</v></c></row>
      <row r="4"><c r="C4"><f t="shared" si="0"/><v>4</v></c></row>`;
    expect(formulas(rows)).toEqual([
      ['A1+$B$1', 1],
      ['C1', 1],
      ['A2+$B$1', 2],
      ['C2', null],
      ['A3+$B$2', 3],
      ['A4+$B$1', 4],
    ]);
  });

  test('the cells of an array formula after the first hold values', () => {
    const rows =
      '<row r="1"><c r="A1"><f t="array" ref="A1:B1">C1:D1</f><v>1</v></c><c r="B1"><v>2</v></c></row>';
    expect(formulas(rows)).toEqual([
      ['C1:D1', 1],
      [undefined, 2],
    ]);
  });
});

test.each([
  [0, undefined],
  [1, '0'],
  [2, '0.00'],
  [4, '#,##0.00'],
  [49, '@'],
  [31, 'yyyy"年"m"月"d"日"'],
  [176, '#,##0.000000_ '],
  [177, undefined],
  [999, undefined],
])('number format %i', (id, format) => {
  const custom =
    '<numFmt numFmtId="176" formatCode="#,##0.000000_ "/><numFmt numFmtId="177" formatCode="General"/>';
  const styles = `<styleSheet xmlns="${MAIN}"><numFmts>${custom}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf/><xf numFmtId="${id}"/></cellXfs></styleSheet>`;
  const cells = cellsOf('<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="5"><v>1</v></c></row>', {
    'xl/styles.xml': styles,
  });
  expect(cells.map((cell) => cell.format)).toEqual([format, undefined]);
});

test('merges, hidden rows and columns', () => {
  const sheet = firstSheet(
    worksheetXml(`<cols><col min="2" max="4" hidden="1"/><col min="5" max="6"/><col min="16384" max="99999" hidden="true"/></cols>
      <sheetData><row r="2" hidden="1"/><row hidden="1"><c><v>1</v></c></row><row hidden="0"/></sheetData>
      <mergeCells count="2"><mergeCell ref="A1:I1"/><mergeCell ref="B7"/></mergeCells>`),
  );
  expect([...sheet.hiddenColumns]).toEqual([1, 2, 3, 16_383]);
  expect([...sheet.hiddenRows]).toEqual([1, 2]);
  expect(sheet.merges).toEqual([
    { top: 0, left: 0, bottom: 0, right: 8 },
    { top: 6, left: 1, bottom: 6, right: 1 },
  ]);
});

describe('workbooks', () => {
  const sheet = worksheetXml('<sheetData><row><c><v>1</v></c></row></sheetData>');

  test('tabs in order, their states, names of any kind; charts are left out', () => {
    const names = [
      '__proto__',
      'constructor',
      '=1+1',
      '&lt;script&gt;alert(1)&lt;/script&gt;',
      '预算&quot;01&quot;表',
    ];
    const tabs = [
      { name: '图', chart: true },
      ...names.map((name) => ({ name })),
      { name: '藏', state: 'hidden' },
      { name: '深', state: 'veryHidden' },
    ];
    const { sheets } = read(tabbed(sheet, ...tabs));
    expect(sheets.map(({ name, state }) => [name, state])).toEqual([
      ['__proto__', 'visible'],
      ['constructor', 'visible'],
      ['=1+1', 'visible'],
      ['<script>alert(1)</script>', 'visible'],
      ['预算"01"表', 'visible'],
      ['藏', 'hidden'],
      ['深', 'veryHidden'],
    ]);
    expect(sheets.every(({ cells }) => cells.length === 1)).toBe(true);
    expect({}).not.toHaveProperty('cells');
  });

  test('defined names', () => {
    const names =
      '<definedNames><definedName name="合计">S!$A$1</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">S!$1:$3</definedName></definedNames>';
    const parts = oneSheet(sheet, {
      'xl/workbook.xml': workbookXml('<sheet name="S" sheetId="1" r:id="r1"/>', names),
    });
    expect(read(parts).definedNames).toEqual([
      { name: '合计', formula: 'S!$A$1' },
      { name: '_xlnm.Print_Titles', formula: 'S!$1:$3', sheet: 'S' },
    ]);
  });

  const strict = (xml: string) =>
    xml
      .replaceAll(
        'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        'http://purl.oclc.org/ooxml/spreadsheetml/main',
      )
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006',
        'http://purl.oclc.org/ooxml/officeDocument',
      );
  const prefixed = (xml: string) => xml.replace(/<(\/?)(\w)/g, '<$1x:$2').replaceAll('xmlns=', 'xmlns:x=');
  const utf16 = (xml: string) =>
    Uint8Array.from(Buffer.from(`\ufeff${xml.replace('UTF-8', 'UTF-16')}`, 'utf16le'));
  const withRow = worksheetXml(
    '<sheetData><row r="3"><c r="B3" t="s"><v>0</v></c><c r="C3"><f>SUM(D3:E3)</f><v>2.5</v></c></row></sheetData>',
  );
  const everyPart = (change: (xml: string) => string | Uint8Array) =>
    Object.fromEntries(Object.entries(oneSheet(withRow)).map(([name, xml]) => [name, change(xml as string)]));
  const absolute = {
    ...oneSheet(withRow),
    '_rels/.rels': relationships(['r1', 'officeDocument', '/xl/workbook.xml']),
    'xl/_rels/workbook.xml.rels': relationships(
      ['r1', 'worksheet', '/xl/worksheets/sheet1.xml'],
      ['r2', 'sharedStrings', './../xl/sharedStrings.xml'],
    ),
  };
  const elsewhere = Object.fromEntries(
    Object.entries(oneSheet(withRow)).map(([name, xml]) => [name.replace(/^xl\//, 'book/deep/'), xml]),
  );

  test.each<[string, Record<string, string | Uint8Array>]>([
    ['plain', oneSheet(withRow)],
    ['strict namespaces', everyPart(strict)],
    ['prefixed elements', { ...everyPart(prefixed) }],
    ['UTF-16', everyPart(utf16)],
    ['absolute and dotted targets', absolute],
    [
      'another folder',
      { ...elsewhere, '_rels/.rels': relationships(['r1', 'officeDocument', 'book/deep/workbook.xml']) },
    ],
    [
      'no package relationships',
      Object.fromEntries(Object.entries(oneSheet(withRow)).filter(([name]) => name !== '_rels/.rels')),
    ],
    [
      'names in another case',
      Object.fromEntries(Object.entries(oneSheet(withRow)).map(([name, xml]) => [name.toUpperCase(), xml])),
    ],
    [
      'backslashes',
      Object.fromEntries(
        Object.entries(oneSheet(withRow)).map(([name, xml]) => [name.replaceAll('/', '\\'), xml]),
      ),
    ],
  ])('%s', (_, parts) => {
    expect(read(parts).sheets[0]?.cells).toEqual([
      { row: 2, column: 1, value: '收入总计' },
      { row: 2, column: 2, value: 2.5, formula: 'SUM(D3:E3)' },
    ]);
  });

  test('external targets are no parts', () => {
    const parts = oneSheet(sheet, {
      '_rels/.rels': ROOT_RELATIONSHIPS.replace('/></', ' TargetMode="External"/></'),
    });
    expect(read(parts).sheets).toHaveLength(1);
  });
});
