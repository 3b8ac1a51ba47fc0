import { PatchRefusal } from '../../../src/ooxml/patch/patch-refusal';
import type { CellPatch } from '../../../src/ooxml/patch/spreadsheet-patch';
import { cellsOfS, patched, withCells } from './patched';

const A1 = { row: 0, column: 0 };

function data(...rows: readonly string[]): string {
  return `<sheetData>${rows.join('')}</sheetData>`;
}

function refusal(inner: string, ...cells: readonly CellPatch[]): unknown {
  try {
    withCells(inner, ...cells);
  } catch (error) {
    return error instanceof PatchRefusal ? { code: error.code, ...error.details } : error;
  }
  return undefined;
}

describe('a value in the place of another', () => {
  test.each<[string, CellPatch['value'], string]>([
    ['a number', 12.5992, '<c r="A1" s="3"><v>12.5992</v></c>'],
    ['the shortest text of a double', 0.1 + 0.2, '<c r="A1" s="3"><v>0.30000000000000004</v></c>'],
    ['a large number', 1e21, '<c r="A1" s="3"><v>1e+21</v></c>'],
    ['minus zero', -0, '<c r="A1" s="3"><v>0</v></c>'],
    ['yes', true, '<c r="A1" s="3" t="b"><v>1</v></c>'],
    ['no', false, '<c r="A1" s="3" t="b"><v>0</v></c>'],
    ['an error', { error: '#N/A' }, '<c r="A1" s="3" t="e"><v>#N/A</v></c>'],
    ['nothing', null, '<c r="A1" s="3"/>'],
    ['a text', '合计', inline('合计')],
    ['what looks like a formula', '=1+1', inline('=1+1')],
    ['spaces', '  a ', inline('  a ')],
    ['markup', '<a> & "b"', inline('&lt;a&gt; &amp; &quot;b&quot;')],
    ['controls', '\u0001\r_x0041_', inline('_x0001__x000D__x005F_x0041_')],
  ])('%s', (_, value, cell) => {
    const row = (inner: string) => data(`<row r="1"><c r="A1" s="3" t="s" vm="1"><v>0</v></c>${inner}</row>`);
    expect(withCells(row('<c r="B1"><v>2</v></c>'), { ...A1, value })).toBe(
      data(`<row r="1">${cell}<c r="B1"><v>2</v></c></row>`),
    );
  });

  test('of one place the last counts', () => {
    expect(withCells(data('<row r="1"/>'), { ...A1, value: 1 }, { ...A1, value: 2 })).toBe(
      data('<row r="1"><c r="A1"><v>2</v></c></row>'),
    );
  });

  test.each([Infinity, NaN])('%p is no number of a cell', (value) => {
    expect(() => withCells(data('<row r="1"/>'), { ...A1, value })).toThrow(RangeError);
  });
});

function inline(text: string): string {
  return `<c r="A1" s="3" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

describe('a new cell', () => {
  const value = 7;
  test.each<[string, string, CellPatch, string]>([
    [
      'between others',
      '<row r="1" spans="1:3"><c r="A1"/><c r="C1"/></row>',
      { row: 0, column: 1, value },
      '<row r="1" spans="1:3"><c r="A1"/><c r="B1"><v>7</v></c><c r="C1"/></row>',
    ],
    [
      'behind the last, outside of the spans',
      '<row r="1" spans="1:1"><c r="A1"/></row>',
      { row: 0, column: 1, value },
      '<row r="1"><c r="A1"/><c r="B1"><v>7</v></c></row>',
    ],
    [
      'in a row of one tag',
      '<row r="1" ht="9"/>',
      { ...A1, value },
      '<row r="1" ht="9"><c r="A1"><v>7</v></c></row>',
    ],
    [
      'in a row between others',
      '<row r="1"/><row r="3"/>',
      { row: 1, column: 0, value },
      '<row r="1"/><row r="2"><c r="A2"><v>7</v></c></row><row r="3"/>',
    ],
    [
      'in a row behind the last',
      '<row r="1"/>',
      { row: 4, column: 26, value },
      '<row r="1"/><row r="5"><c r="AA5"><v>7</v></c></row>',
    ],
    [
      'among cells without references',
      '<row><c><v>1</v></c><c r="D1"/><c/></row>',
      { row: 0, column: 2, value },
      '<row><c><v>1</v></c><c r="C1"><v>7</v></c><c r="D1"/><c/></row>',
    ],
    [
      'in the style of its row',
      '<row r="1" s="5" customFormat="1"/>',
      { ...A1, value },
      '<row r="1" s="5" customFormat="1"><c r="A1" s="5"><v>7</v></c></row>',
    ],
    ['that is empty is none', '<row r="1"/>', { ...A1, value: null }, '<row r="1"/>'],
    ['that is empty needs no row', '<row r="2"/>', { ...A1, value: null }, '<row r="2"/>'],
  ])('%s', (_, rows, cell, expected) => {
    expect(withCells(data(rows), cell)).toBe(data(expected));
  });

  test('in the style of its column', () => {
    const cols = '<cols><col min="1" max="2" style="4" width="9"/></cols>';
    expect(withCells(cols + data(), { row: 0, column: 1, value })).toBe(
      cols + data('<row r="1"><c r="B1" s="4"><v>7</v></c></row>'),
    );
  });

  test('makes the dimension grow', () => {
    expect(withCells(`<dimension ref="B2:C3"/>${data('<row r="3"/>')}`, { row: 4, column: 0, value })).toBe(
      `<dimension ref="A2:C5"/>${data('<row r="3"/><row r="5"><c r="A5"><v>7</v></c></row>')}`,
    );
  });

  test('keeps comments, line ends and quotes of everything else', () => {
    const rest = "<!-- <row> -->\r\n<row  r='2' >\r\n<c r='A2'  s='1'><v>1</v ></c></row><row r='9'/>";
    expect(withCells(data(rest), { row: 1, column: 1, value })).toBe(
      data(rest.replace('</c></row>', '</c><c r="B2"><v>7</v></c></row>')),
    );
  });
});

describe('formulas', () => {
  test.each<[string, string, CellPatch, string]>([
    [
      'a new one',
      '<c r="A1"><v>1</v></c>',
      { ...A1, value: 3, formula: 'B1&"<"' },
      '<c r="A1"><f>B1&amp;&quot;&lt;&quot;</f><v>3</v></c>',
    ],
    [
      'another result of the same one',
      '<c r="A1" t="str" cm="1"><f ca="1">TODAY()</f><v>a</v></c>',
      { ...A1, value: 4, formula: 'TODAY()' },
      '<c r="A1" cm="1"><f ca="1">TODAY()</f><v>4</v></c>',
    ],
    [
      'a text as its result',
      '<c r="A1"/>',
      { ...A1, value: ' a', formula: 'B1' },
      '<c r="A1" t="str"><f>B1</f><v> a</v></c>',
    ],
    ['a result not known', '<c r="A1"/>', { ...A1, value: null, formula: 'B1' }, '<c r="A1"><f>B1</f></c>'],
    [
      'a value in its place',
      '<c r="A1" cm="1"><f>B1</f><v>1</v></c>',
      { ...A1, value: 2 },
      '<c r="A1"><v>2</v></c>',
    ],
  ])('%s', (_, cell, patch, expected) => {
    expect(withCells(data(`<row r="1">${cell}</row>`), patch)).toBe(data(`<row r="1">${expected}</row>`));
  });

  const first = '<c r="C1"><f t="shared" ref="C1:C3" si="0">A1+$B$1</f><v>1</v></c>';
  const member = (row: number) => `<c r="C${row}"><f t="shared" si="0"/><v>${row}</v></c>`;
  const shared = (...cells: readonly string[]) =>
    data(...cells.map((cell, i) => `<row r="${i + 1}">${cell}</row>`));

  test('the others keep theirs when the first of a group gets another', () => {
    expect(
      withCells(
        shared(first, member(2), member(3)),
        { row: 0, column: 2, value: 5 },
        { row: 2, column: 2, value: 9, formula: 'A3+$B$1' },
      ),
    ).toBe(
      shared(
        '<c r="C1"><v>5</v></c>',
        '<c r="C2"><f>A2+$B$1</f><v>2</v></c>',
        '<c r="C3"><f>A3+$B$1</f><v>9</v></c>',
      ),
    );
  });

  test('the group stays when another of it gets another, or a result changes', () => {
    expect(
      withCells(
        shared(first, member(2), member(3)),
        { row: 0, column: 2, value: 8, formula: 'A1+$B$1' },
        { row: 1, column: 2, value: 5 },
        { row: 2, column: 2, value: 9, formula: 'A3+$B$1' },
      ),
    ).toBe(
      shared(
        first.replace('<v>1</v>', '<v>8</v>'),
        '<c r="C2"><v>5</v></c>',
        member(3).replace('<v>3</v>', '<v>9</v>'),
      ),
    );
  });

  const array =
    '<row r="1"><c r="A1"><f t="array" ref="A1:B1">D1:E1*2</f><v>1</v></c><c r="B1"><v>2</v></c></row>';

  test('a cell of an array formula is not changed alone', () => {
    const cell = { row: 0, column: 1, value: 3 };
    const expected = { code: 'array-formula', sheet: 'S', cell: 'B1', range: 'A1:B1' };
    expect(refusal(data(array), cell)).toEqual(expected);
    expect(refusal(data(array.replace('t="array"', 't="dataTable"')), cell)).toEqual({
      ...expected,
      code: 'data-table',
    });
  });

  test('all of an array formula is replaced, or gets other results', () => {
    const b1 = { row: 0, column: 1, value: 3 };
    expect(withCells(data(array), { ...A1, value: 1 }, b1)).toBe(
      data('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>3</v></c></row>'),
    );
    expect(withCells(data(array), { ...A1, value: 9, formula: 'D1:E1*2' }, b1)).toBe(
      data(array.replace('<v>1</v>', '<v>9</v>').replace('<v>2</v>', '<v>3</v>')),
    );
  });
});

test.each<[string, Partial<CellPatch>]>([
  ['text-too-long', { value: 'x'.repeat(32_768) }],
  ['formula-too-long', { formula: `"${'x'.repeat(8_192)}"` }],
])('%s', (code, cell) => {
  expect(refusal(data(), { ...A1, value: null, ...cell })).toEqual({ code, sheet: 'S', cell: 'A1' });
});

test('a sheet that is not there', () => {
  const patch = { ...cellsOfS(), sheets: [{ name: 'T', rows: [], cells: [] }] };
  expect(() => patched(data(), patch)).toThrow(new PatchRefusal('no-such-sheet', { sheet: 'T' }));
});

test('cells that are out of order are not guessed at', () => {
  const inner = data('<row r="2"/><row r="1"/>');
  expect(() => withCells(inner, { ...A1, value: 1 })).toThrow(
    expect.objectContaining({
      code: 'damaged',
      details: expect.objectContaining({ reason: 'order', part: 'xl/worksheets/sheet1.xml' }) as unknown,
    }) as Error,
  );
});
