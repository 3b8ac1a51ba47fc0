import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellValue } from '../../../src/workbook/cell';
import { Sheet } from '../../../src/workbook/sheet';
import { readStyledWorkbook } from '../../../src/hosts/file/read-styled-workbook';
import { readWorkbook } from '../../../src/hosts/file/read-workbook';
import type { Snapshot } from '../../../src/hosts/port/snapshot';
import { packageOf, oneSheet, worksheetXml } from '../../ooxml/hand-made';
import { opened } from './opened';
import { placeNamed } from './place-named';
import { smallFile } from './small-file';
import type { SheetExtras, Typed } from './small-file';

const SAMPLES = join(__dirname, '../../../samples');

/** Everything that a snapshot tells, in an order of its own. */
function told({ sheets }: Snapshot) {
  return sheets.map(({ isProtected, ...parts }) => ({ ...plain(new Sheet(parts)), isProtected }));
}

function plain({ name, rows, merges, hiddenRows, hiddenColumns, hidden }: Sheet) {
  return { name, rows, merges, hidden, hiddenRows: [...hiddenRows], hiddenColumns: [...hiddenColumns] };
}

/** What a file tells, read without the spreadsheet. */
async function inFile(bytes: Uint8Array) {
  const { sheets } = await readWorkbook(bytes, 'book.xlsx');
  const { spreadsheet } = await readStyledWorkbook(bytes, 'book.xlsx');
  return sheets.map((sheet, i) => ({
    ...plain(sheet),
    isProtected: spreadsheet.sheets[i]?.isProtected ?? false,
  }));
}

async function inGrid(bytes: Uint8Array) {
  const { host, close } = await opened(bytes);
  const snapshot = await host.read();
  close();
  return told(snapshot);
}

test.each(readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx')))(
  '%s reads in the spreadsheet as from its file',
  async (name) => {
    const bytes = new Uint8Array(readFileSync(join(SAMPLES, name)));
    expect(await inGrid(bytes)).toEqual(await inFile(bytes));
  },
);

test.each<[string, Typed[][], SheetExtras]>([
  ['texts that look like numbers', [['12.5', '１２', '001', '1,234', '-', ' 3 ', 'TRUE', '1e3']], {}],
  ['numbers', [[0, -0.1, 0.1 + 0.2, 1e21, 1e-7, 123456789012345]], {}],
  ['truth values', [[true, false]], {}],
  ['texts of several lines', [['一、\n二、', '']], {}],
  ['formats', [[1, 2, '3']], { formats: { A1: '0.00', B1: '#,##0.000000', C1: '@' } }],
  [
    'merges',
    [
      ['a', null],
      [null, 'd'],
    ],
    { merges: ['A1:B1', 'A2:A3'] },
  ],
  [
    'hidden rows and columns',
    [
      [1, 2, 3],
      [4, 5, 6],
    ],
    { hiddenRows: [1], hiddenColumns: [0, 2] },
  ],
  ['a hidden sheet', [[1]], { isHidden: true }],
  ['a protected sheet', [[1]], { isProtected: true }],
])('%s', async (_, lines, extras) => {
  const bytes = smallFile({ 首: [['x']], 次: lines }, { 次: extras });
  expect(await inGrid(bytes)).toEqual(await inFile(bytes));
});

describe('cells as a file may hold them', () => {
  test.each<[string, string, { value: CellValue; formula?: string }]>([
    ['an error', '<c r="A1" t="e"><v>#DIV/0!</v></c>', { value: { error: '#DIV/0!' } }],
    ['a formula with its result', '<c r="A1"><f>1+1</f><v>2</v></c>', { value: 2, formula: '1+1' }],
    [
      'a formula with a result that is none',
      '<c r="A1"><f>1+1</f><v>7</v></c>',
      { value: 7, formula: '1+1' },
    ],
    ['a formula without a result', '<c r="A1"><f>1+1</f></c>', { value: null, formula: '1+1' }],
    [
      'a formula with an error',
      '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      { value: { error: '#DIV/0!' }, formula: '1/0' },
    ],
    [
      'a formula with a text',
      '<c r="A1" t="str"><f>"1"&amp;""</f><v>1</v></c>',
      { value: '1', formula: '"1"&""' },
    ],
    ['a formula with an empty text', '<c r="A1" t="str"><f>""</f><v></v></c>', { value: '', formula: '""' }],
    ['a truth value', '<c r="A1" t="b"><v>1</v></c>', { value: true }],
    ['an empty text', '<c r="A1" t="str"><v></v></c>', { value: '' }],
    ['rich text', '<c r="A1" t="inlineStr"><is><r><t>合</t></r><r><t>计</t></r></is></c>', { value: '合计' }],
    [
      'a shared formula',
      '<c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>0</v></c>',
      { value: 0, formula: 'B1*2' },
    ],
    ['an error as a text', '<c r="A1" t="str"><v>#N/A</v></c>', { value: '#N/A' }],
  ])('%s', async (_, xml, expected) => {
    const bytes = packageOf(oneSheet(worksheetXml(`<sheetData><row r="1">${xml}</row></sheetData>`)));
    const grid = await inGrid(bytes);
    expect(grid).toEqual(await inFile(bytes));
    expect(grid[0]?.rows[0]?.cells).toEqual([{ row: 0, column: 0, ...expected }]);
  });
});

describe('what is typed', () => {
  const file = smallFile({ 支出: [[1, 2, '=A1+B1']] });

  test.each<[string, string | number, object | undefined]>([
    ['a number', 12.5, { value: 12.5 }],
    ['digits', '12.5', { value: 12.5 }],
    ['a text', '合计', { value: '合计' }],
    ['a number with separators in full width', '１２，３', { value: '１２，３' }],
    ['a formula', '=SUM(A1:B1)*2', { value: 6, formula: 'SUM(A1:B1)*2' }],
    ['a formula that fails', '=1/0', { value: { error: '#DIV/0!' }, formula: '1/0' }],
    ['a formula that gives a text', '=A1&""', { value: '1', formula: 'A1&""' }],
    ['a formula that gives a truth value', '=A1=1', { value: true, formula: 'A1=1' }],
  ])('%s', async (_, typed, expected) => {
    const { host, person, close } = await opened(file);
    person.type('支出!D1', typed);
    await host.read();
    const [read] = await host.readCells([placeNamed('支出!D1')]);
    expect(read?.cell).toEqual({ row: 0, column: 3, ...expected });
    close();
  });

  test('lines parted with Alt+Enter', async () => {
    const { host, person, close } = await opened(file);
    person.typeLines('支出!D1', '一、', '二、');
    const [read] = await host.readCells([placeNamed('支出!D1')]);
    expect(read?.cell?.value).toBe('一、\n二、');
    close();
  });

  test('nothing where a cell has been emptied', async () => {
    const { host, person, close } = await opened(file);
    person.empty('支出!A1');
    expect(await host.readCells([placeNamed('支出!A1')])).toEqual([
      { at: placeNamed('支出!A1'), cell: undefined },
    ]);
    close();
  });
});

test('reading tells how far it is, and can be given up', async () => {
  const lines = Array.from({ length: 6000 }, (_, i) => [i, i]);
  const { host, close } = await opened(smallFile({ 一: lines, 二: [[1]] }));
  const told: string[] = [];
  await host.read((done, of) => told.push(`${done}/${of}`));
  expect(told).toEqual(['0/2', '1/2', '2/2']);
  const giveUp = new AbortController();
  const reading = host.read(() => {
    giveUp.abort();
  }, giveUp.signal);
  await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
  close();
});
