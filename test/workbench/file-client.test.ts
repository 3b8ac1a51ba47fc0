import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import * as fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { readStyledWorkbook } from '../../src/hosts/file/read-styled-workbook';
import { readWorkbook } from '../../src/hosts/file/read-workbook';
import { cellAt } from '../../src/ooxml/styles/packed-cells';
import { FileClient } from '../../src/workbench/file/file-client';
import type { OpenedFile, OpeningOutcome } from '../../src/workbench/file/file-client';
import { compound } from '../hosts/file/compound';
import { smallFile } from '../hosts/grid/small-file';
import { bomb, repeating } from '../ooxml/repeating';
import { MAIN, oneSheet, packageOf, relationships, workbookXml, worksheetXml } from '../ooxml/hand-made';
import { completed } from '../ooxml/patch/patched';
import { runs } from '../properties/runs';
import { DirectWorker } from './direct-worker';

const SAMPLE = new Uint8Array(readFileSync(join(__dirname, '../../samples/xiaoguan-2026-typed.xlsx')));
const GOOD = smallFile({ 支出: [['合计', 1.5]] });

function openIn(client: FileClient, bytes: Uint8Array, name = 'a.xlsx'): Promise<OpeningOutcome> {
  return client.open(name, bytes, () => undefined);
}

async function openedIn(client: FileClient, bytes: Uint8Array, name?: string): Promise<OpenedFile> {
  const outcome = await openIn(client, bytes, name);
  if (outcome.status !== 'opened') throw new Error(JSON.stringify(outcome));
  return outcome;
}

function sheetOf(inner: string): Uint8Array {
  return packageOf(oneSheet(worksheetXml(inner)));
}

/** A workbook whose tabs are very many, all of one sheet. */
function manySheets(count: number): Uint8Array {
  const tabs = Array.from({ length: count }, (_, i) => `<sheet name="S${i}" sheetId="${i + 1}" r:id="r1"/>`);
  return packageOf(oneSheet(worksheetXml('<sheetData/>'), { 'xl/workbook.xml': workbookXml(tabs.join('')) }));
}

/** A sheet of so many cells, in a file of a few kilobytes. */
function manyCells(rows: number): Uint8Array {
  const row = `<row>${'<c><v>1</v></c>'.repeat(1000)}</row>`;
  return repeating(`<worksheet xmlns="${MAIN}"><sheetData>`, row, rows, '</sheetData></worksheet>');
}

/** The file as one with macros in it. */
function withMacros(bytes: Uint8Array): Uint8Array {
  return zipSync({ ...unzipSync(bytes), 'xl/vbaProject.bin': Uint8Array.from([1, 2, 3, 4]) });
}

function legacy(): Uint8Array {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['合计', 1.5]]), '支出');
  return new Uint8Array(XLSX.write(book, { bookType: 'xls', type: 'buffer' }) as Buffer);
}

const ENTITIES = `<!DOCTYPE worksheet [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet xmlns="${MAIN}"><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>`;
const BINARY = relationships(['r1', 'officeDocument', 'xl/workbook.bin']);

describe('files that cannot be opened get an answer, and the next one opens', () => {
  test.each<[string, () => Uint8Array, string, object]>([
    ['a zip bomb', () => bomb(300), 'too-large', { limit: 'partBytes' }],
    ['entities', () => packageOf(oneSheet(ENTITIES)), 'doctype', { part: 'xl/worksheets/sheet1.xml' }],
    ['a password', () => compound('EncryptionInfo', 'EncryptedPackage'), 'encrypted', {}],
    ['half of a workbook', () => SAMPLE.subarray(0, SAMPLE.length / 2), 'truncated', {}],
    ['nothing', () => new Uint8Array(0), 'empty', {}],
    ['a text', () => strToU8('项目,金额\n合计,1.5\n'), 'text-file', { format: 'csv' }],
    ['10,000 sheets', () => manySheets(10_000), 'too-large', { limit: 'sheets' }],
    ['more sheets than a page shows', () => manySheets(501), 'too-large', { limit: 'sheets' }],
    ['more cells than a page shows', () => manyCells(2501), 'too-large', { limit: 'cells' }],
    ['an .xlsb', () => packageOf({ '_rels/.rels': BINARY }), 'other-format', { format: 'xlsb' }],
    ['a sheet that is no XML', () => sheetOf('<sheetData><row>'), 'damaged', { reason: 'xml-malformed' }],
    ['a .pdf', () => strToU8('%PDF-1.7\n'), 'not-a-workbook', { format: 'pdf' }],
  ])('%s', async (_, hostile, code, details) => {
    const client = new FileClient(new DirectWorker());
    expect(await openIn(client, hostile())).toMatchObject({ status: 'unreadable', code, details });
    expect((await openedIn(client, GOOD)).sheets).toHaveLength(1);
  });

  test('any bytes', async () => {
    const client = new FileClient(new DirectWorker());
    const head = fc.constantFrom([], [0x50, 0x4b, 3, 4], [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    await fc.assert(
      fc.asyncProperty(head, fc.uint8Array({ maxLength: 2000 }), async (start, rest) => {
        const outcome = await openIn(client, Uint8Array.from([...start, ...rest]));
        expect(outcome.status).toBe('unreadable');
      }),
      runs(100),
    );
    expect((await openedIn(client, GOOD)).sheets).toHaveLength(1);
  });

  test('a real workbook with a byte gone wrong', async () => {
    const client = new FileClient(new DirectWorker());
    await fc.assert(
      fc.asyncProperty(fc.nat(SAMPLE.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const bytes = SAMPLE.slice();
        bytes[at] = ((bytes[at] ?? 0) + by) % 256;
        expect((await openIn(client, bytes)).status).not.toBe('failed');
      }),
      runs(40),
    );
  });
});

test('a real workbook comes over whole, sheet by sheet', async () => {
  const shares: number[] = [];
  const client = new FileClient(new DirectWorker());
  const outcome = await client.open('a.xlsx', SAMPLE, (share) => shares.push(share));
  if (outcome.status !== 'opened') throw new Error(outcome.status);
  const { spreadsheet } = await readStyledWorkbook(SAMPLE, 'a.xlsx');
  expect(outcome.sheets.map(({ cells }) => Array.from(cells.rows, (__, i) => cellAt(cells, i)))).toEqual(
    spreadsheet.sheets.map(({ cells }) => cells),
  );
  expect(outcome.sheets.map(({ sheet }) => sheet.name)).toEqual(spreadsheet.sheets.map(({ name }) => name));
  expect(outcome.facts).toMatchObject({ canBePatched: true, hasMacros: false, kept: {} });
  expect(shares.at(-1)).toBe(1);
  expect([...shares].sort((a, b) => a - b)).toEqual(shares);
});

test('protected sheets are known by their ids', async () => {
  const bytes = smallFile({ 一: [[1]], 二: [[2]] }, { 二: { isProtected: true } });
  const { sheets, facts } = await openedIn(new FileClient(new DirectWorker()), bytes);
  expect([...facts.protectedSheets]).toEqual([sheets[1]?.sheet.id]);
});

/** What was read of the file, with another value in B1 of its first sheet. */
async function changed(bytes: Uint8Array, value: number) {
  const { sheets } = await readWorkbook(bytes, 'a.xlsx');
  const snapshot = {
    sheets: sheets.map(({ name, rows }, tab) => ({
      name,
      isProtected: false,
      cells: rows.flatMap(({ cells }) =>
        cells.map((cell) => (tab === 0 && cell.row === 0 && cell.column === 1 ? { ...cell, value } : cell)),
      ),
    })),
  };
  return { snapshot, rows: new Map(), added: [], kept: {} };
}

describe('saving', () => {
  test('puts changes into a copy, again and again into the file as it was opened', async () => {
    const client = new FileClient(new DirectWorker());
    await openedIn(client, GOOD);
    for (const value of [2, 3]) {
      const outcome = await client.save(await changed(GOOD, value));
      if (outcome.status !== 'saved') throw new Error(outcome.status);
      const { sheets } = await readWorkbook(outcome.bytes, 'a.xlsx');
      expect(sheets[0]?.row(0)?.cells[1]?.value).toBe(value);
    }
    const same = await client.save(await changed(GOOD, 1.5));
    expect(same).toEqual({ status: 'saved', bytes: GOOD });
  });

  test('keeps the macros of an .xlsm', async () => {
    const bytes = withMacros(
      packageOf(
        completed(oneSheet(worksheetXml('<sheetData><row r="1"><c r="B1"><v>1</v></c></row></sheetData>'))),
      ),
    );
    const client = new FileClient(new DirectWorker());
    expect((await openedIn(client, bytes, 'a.xlsm')).facts.hasMacros).toBe(true);
    const outcome = await client.save(await changed(bytes, 7));
    if (outcome.status !== 'saved') throw new Error(outcome.status);
    expect(unzipSync(outcome.bytes)['xl/vbaProject.bin']).toEqual(Uint8Array.from([1, 2, 3, 4]));
    expect((await readWorkbook(outcome.bytes, 'a.xlsm')).sheets[0]?.row(0)?.cells[0]?.value).toBe(7);
  });

  test('an .xls is shown; it cannot be changed itself', async () => {
    const client = new FileClient(new DirectWorker());
    const { facts, sheets } = await openedIn(client, legacy(), 'a.xls');
    expect(facts).toMatchObject({ canBePatched: false, hasMacros: false });
    expect(sheets[0]?.cells.texts).toEqual(['合计']);
  });

  test('tells why a change cannot be put into the file', async () => {
    const array =
      '<row r="1"><c r="B1"><f t="array" ref="B1:B2">A1:A2</f><v>1</v></c></row><row r="2"><c r="B2"><v>1</v></c></row>';
    const bytes = packageOf(completed(oneSheet(worksheetXml(`<sheetData>${array}</sheetData>`))));
    const client = new FileClient(new DirectWorker());
    await openedIn(client, bytes);
    const { snapshot, ...others } = await changed(bytes, 7);
    const cells = snapshot.sheets[0]?.cells.map(({ row, column, value }) => ({ row, column, value })) ?? [];
    const outcome = await client.save({
      ...others,
      snapshot: { sheets: [{ name: 'S', isProtected: false, cells }] },
    });
    expect(outcome).toMatchObject({ status: 'refused', code: 'array-formula', details: { sheet: 'S' } });
    expect(await client.save(await changed(bytes, 1))).toEqual({ status: 'saved', bytes });
  });

  test('without a file that was opened fails', async () => {
    const client = new FileClient(new DirectWorker());
    expect(await client.save(await changed(GOOD, 2))).toMatchObject({ status: 'failed' });
  });
});

test('a worker that breaks down is told of as a failure', async () => {
  const worker = new DirectWorker();
  const client = new FileClient(worker);
  const opening = openIn(client, GOOD);
  worker.fail('out of memory');
  expect(await opening).toEqual({ status: 'failed', reason: 'out of memory' });
});
