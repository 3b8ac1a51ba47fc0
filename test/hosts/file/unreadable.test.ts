import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import * as fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { readWorkbook } from '../../../src/hosts/file/read-workbook';
import { UnreadableFile } from '../../../src/hosts/file/unreadable-file';
import { compound } from './compound';
import { runs } from '../../properties/runs';

const SAMPLE = new Uint8Array(readFileSync(join(__dirname, '../../../samples/xiaoguan-2026-typed.xlsx')));

/** A zip whose first file is stored, as an OpenDocument's type is. */
function openDocument(type: string): Uint8Array {
  return zipSync({ mimetype: [strToU8(type), { level: 0 }], 'content.xml': strToU8('<x/>') });
}

function biff(type: 'biff5' | 'biff2'): Uint8Array {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([[1]]), 'S');
  return new Uint8Array(XLSX.write(book, { bookType: type, type: 'buffer' }) as Buffer);
}

async function fault(bytes: Uint8Array, name: string): Promise<UnreadableFile> {
  try {
    await readWorkbook(bytes, name);
  } catch (error) {
    if (error instanceof UnreadableFile) return error;
    throw error;
  }
  throw new Error('it was read');
}

const TEXTS = {
  csv: strToU8('项目,金额\n合计,1.5\n'),
  gbk: Uint8Array.from([0xcf, 0xee, 0xc4, 0xbf, 0x2c, 0x31, 0x0a]),
  utf16: Uint8Array.from([0xff, 0xfe, 0x41, 0, 0x2c, 0, 0x31, 0]),
  html: strToU8('\ufeff\r\n<html><table><tr><td>1</td></tr></table></html>'),
  mhtml: strToU8('MIME-Version: 1.0\nContent-Type: multipart/related'),
  xml: strToU8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
};

test.each<[string, Uint8Array, string, string, object]>([
  ['nothing', new Uint8Array(0), 'a.xlsx', 'empty', {}],
  ['a .csv renamed', TEXTS.csv, 'a.xlsx', 'text-file', { format: 'csv' }],
  ['a .csv in GBK', TEXTS.gbk, 'a.xlsx', 'text-file', { format: 'csv' }],
  ['a .csv in UTF-16', TEXTS.utf16, 'a.xls', 'text-file', { format: 'csv' }],
  ['a web page named .xls', TEXTS.html, 'a.xls', 'text-file', { format: 'html' }],
  ['a web archive named .xls', TEXTS.mhtml, 'a.xls', 'text-file', { format: 'html' }],
  ['a workbook of XML 2003', TEXTS.xml, 'a.xls', 'other-format', { format: 'xml-2003' }],
  [
    'an .ods',
    openDocument('application/vnd.oasis.opendocument.spreadsheet'),
    'a.ods',
    'other-format',
    { format: 'ods' },
  ],
  ['an .odt', openDocument('application/vnd.oasis.opendocument.text'), 'a.xlsx', 'not-a-workbook', {}],
  ['an .xlsx behind a password', compound('EncryptionInfo', 'EncryptedPackage'), 'a.xlsx', 'encrypted', {}],
  ['an .et that is no .xls', compound('ETExtData'), 'a.et', 'other-format', { format: 'et' }],
  ['a .doc', compound('WordDocument'), 'a.xls', 'not-a-workbook', {}],
  [
    'a .doc with an embedded workbook',
    compound('WordDocument', 'ObjectPool/_1/Workbook'),
    'a.xls',
    'not-a-workbook',
    {},
  ],
  ['an .xls of Excel 95', biff('biff5'), 'a.xls', 'other-format', { format: 'xls-95' }],
  ['an .xls of Excel 2', biff('biff2'), 'a.xls', 'other-format', { format: 'xls-95' }],
  ['an .xls without a sheet in it', compound('Workbook'), 'a.xls', 'damaged', { reason: 'xls' }],
  ['a zip of something', zipSync({ 'a.txt': strToU8('a') }), 'a.xlsx', 'not-a-workbook', {}],
  ['an empty zip', zipSync({}), 'a.xlsx', 'not-a-workbook', { format: 'zip' }],
  ['a .pdf', strToU8('%PDF-1.7\n'), 'a.xlsx', 'not-a-workbook', { format: 'pdf' }],
  ['zeros, as a failed disk leaves them', new Uint8Array(5000), 'a.xlsx', 'not-a-workbook', {}],
  ['half of a workbook', SAMPLE.subarray(0, SAMPLE.length / 2), 'a.xlsx', 'truncated', {}],
])('%s', async (_, bytes, name, code, details) => {
  const error = await fault(bytes, name);
  expect([error.code, error.details]).toEqual([code, details]);
});

test('what the package is refused for is passed on', async () => {
  const parts = {
    '_rels/.rels': strToU8('<!DOCTYPE a><Relationships/>'),
  };
  expect(await fault(zipSync(parts), 'a.xlsx')).toMatchObject({
    code: 'doctype',
    details: { part: '_rels/.rels' },
  });
  const binary = strToU8(
    '<Relationships><Relationship Type="/officeDocument" Target="xl/workbook.bin"/></Relationships>',
  );
  expect(await fault(zipSync({ '_rels/.rels': binary }), 'a.xlsb')).toMatchObject({
    code: 'other-format',
    details: { format: 'xlsb' },
  });
});

test('wherever a copy broke off, it says so', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 4, max: SAMPLE.length - 1 }), async (length) => {
      expect((await fault(SAMPLE.subarray(0, length), 'a.xlsx')).code).toBe('truncated');
    }),
  );
  for (let length = 0; length < 4; length++) {
    expect(['empty', 'truncated', 'text-file']).toContain(
      (await fault(SAMPLE.subarray(0, length), 'a.xlsx')).code,
    );
  }
});

test('no bytes make it throw anything else', async () => {
  const head = fc.constantFrom(
    [0x50, 0x4b, 3, 4],
    [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    [9, 8, 16, 0],
    [],
  );
  await fc.assert(
    fc.asyncProperty(head, fc.uint8Array({ maxLength: 2000 }), async (start, rest) => {
      await fault(Uint8Array.from([...start, ...rest]), 'a.xlsx');
    }),
    runs(300),
  );
});
