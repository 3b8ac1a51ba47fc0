import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { LIMITS } from '../../../src/ooxml/package/limits';
import { PackageError } from '../../../src/ooxml/package/package-error';
import { patchSpreadsheet } from '../../../src/ooxml/patch/patch-spreadsheet';
import { readSpreadsheet } from '../../../src/ooxml/read/read-spreadsheet';
import { readDirectory } from '../../../src/ooxml/package/zip-directory';
import { compressedData } from '../../../src/ooxml/package/zip-entry';
import { oneSheet, packageOf, relationships, worksheetXml } from '../hand-made';
import { cellsOfS, completed, SHEET, textsOf } from './patched';

const A1 = cellsOfS({ row: 0, column: 0, value: 7 });
const SHEET_XML = worksheetXml('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>');
const SAMPLE = new Uint8Array(readFileSync(join(__dirname, '../../../samples/xiaoguan-2026-typed.xlsx')));

function firstValue(bytes: Uint8Array): unknown {
  return readSpreadsheet(bytes).sheets[0]?.cells[0]?.value;
}

/** Each file of a zip with its compressed bytes, in order. */
function rawFiles(bytes: Uint8Array): [string, Uint8Array][] {
  return readDirectory(bytes, 1000).map((entry) => [entry.name, compressedData(bytes, entry)]);
}

test('a patch that changes nothing gives the very same bytes', () => {
  const { sheets } = readSpreadsheet(SAMPLE);
  const none = sheets.map(({ name }) => ({ name, rows: [], cells: [] }));
  expect(patchSpreadsheet(SAMPLE, { sheets: none, added: [], kept: {} })).toBe(SAMPLE);
  expect(patchSpreadsheet(SAMPLE, { sheets: [], added: [], kept: {} })).toBe(SAMPLE);
});

test('every part but the changed one keeps its compressed bytes and its place', () => {
  const [first] = readSpreadsheet(SAMPLE).sheets;
  const patch = {
    sheets: [{ name: first?.name ?? '', rows: [], cells: A1.sheets[0]?.cells ?? [] }],
    added: [],
    kept: {},
  };
  const before = rawFiles(SAMPLE);
  const after = rawFiles(patchSpreadsheet(SAMPLE, patch));
  expect(after.map(([name]) => name)).toEqual(before.map(([name]) => name));
  const differing = before.filter(([, bytes], i) => !Buffer.from(bytes).equals(after[i]?.[1] ?? Buffer.of()));
  expect(differing.map(([name]) => name)).toEqual(['xl/worksheets/sheet1.xml']);
});

test('parts that are no XML, and unknown ones, stay', () => {
  const macros = Uint8Array.from({ length: 300 }, (_, i) => i);
  const parts = completed(
    oneSheet(SHEET_XML, { 'xl/vbaProject.bin': macros, 'x/y': 'z', '_xmlsignatures/sig1.xml': '<s/>' }),
  );
  const after = unzipSync(patchSpreadsheet(packageOf(parts), A1));
  expect(Object.keys(after)).toEqual(Object.keys(parts));
  expect(after['xl/vbaProject.bin']).toEqual(macros);
  expect(strFromU8(after['x/y'] ?? Buffer.of())).toBe('z');
});

describe('zips', () => {
  test('stored files, times, attributes and comments', () => {
    const files = Object.fromEntries(
      Object.entries(completed(oneSheet(SHEET_XML))).map(([name, part]) => [
        name,
        [
          typeof part === 'string' ? strToU8(part) : part,
          {
            level: 0,
            mtime: '2026-01-02',
            attrs: 0x81a40000,
            comment: 'c',
            extra: { 0x7777: Uint8Array.of(1, 2) },
          },
        ] as const,
      ]),
    );
    const bytes = patchSpreadsheet(zipSync(files as never), A1);
    expect(firstValue(bytes)).toBe(7);
    const entries = readDirectory(bytes, 100);
    expect(entries.map(({ name, method }) => [name, method])).toEqual(
      Object.keys(files).map((name) => [name, name === SHEET ? 8 : 0]),
    );
    const [entry] = entries;
    const comment = bytes.subarray(
      (entry?.directoryOffset ?? 0) + 46 + 19,
      (entry?.directoryOffset ?? 0) + 46 + 19 + 7,
    );
    expect([...comment]).toEqual([0x77, 0x77, 2, 0, 1, 2, 99]);
  });

  test('sizes that stand behind the data', () => {
    const bytes = patchSpreadsheet(withSizesBehind(packageOf(completed(oneSheet(SHEET_XML)))), A1);
    expect(firstValue(bytes)).toBe(7);
    expect(Object.keys(unzipSync(bytes))).toHaveLength(7);
    for (const { offset } of readDirectory(bytes, 100)) expect((bytes[offset + 6] ?? 0) & 8).toBe(0);
  });

  test('two files of one name', () => {
    const parts = completed(oneSheet(SHEET_XML, { 'XL/styles.xml': '<styleSheet/>' }));
    expect(() => patchSpreadsheet(packageOf(parts), A1)).toThrow(
      new PackageError('damaged', { reason: 'duplicate-part', part: 'XL/styles.xml' }),
    );
  });
});

/** The same zip with sizes and checksums left out of the local headers, as a program that streams writes it. */
function withSizesBehind(zip: Uint8Array): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  for (const { offset, directoryOffset } of readDirectory(bytes, 100)) {
    view.setUint16(offset + 6, view.getUint16(offset + 6, true) | 8, true);
    view.setUint16(directoryOffset + 8, view.getUint16(directoryOffset + 8, true) | 8, true);
    for (const field of [14, 18, 22]) view.setUint32(offset + field, 0, true);
  }
  return bytes;
}

describe('other ways to write a package', () => {
  test('prefixes', () => {
    const xml =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const patch = cellsOfS(
      { row: 0, column: 0, value: 'a' },
      { row: 0, column: 1, value: 2, formula: 'A1' },
      { row: 1, column: 0, value: 3 },
    );
    expect(textsOf(patchSpreadsheet(packageOf(completed(oneSheet(xml))), patch))[SHEET]).toBe(
      xml.replace(
        '<x:c r="A1"><x:v>1</x:v></x:c></x:row>',
        '<x:c r="A1" t="inlineStr"><x:is><x:t xml:space="preserve">a</x:t></x:is></x:c><x:c r="B1"><x:f>A1</x:f><x:v>2</x:v></x:c></x:row><x:row r="2"><x:c r="A2"><x:v>3</x:v></x:c></x:row>',
      ),
    );
  });

  test('strict files, parts at unusual places, absolute targets', () => {
    const strict = (text: string) =>
      text
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006',
          'http://purl.oclc.org/ooxml/officeDocument',
        );
    const parts = completed({
      '_rels/.rels': strict(relationships(['r1', 'officeDocument', '/a/book.xml'])),
      'a/book.xml': strict(
        '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="4" r:id="r1"/></sheets></workbook>',
      ),
      'a/_rels/book.xml.rels': strict(relationships(['r1', 'worksheet', '/b/Sheet.XML'])),
      'b/sheet.xml': strict(SHEET_XML),
    });
    const added = [{ name: 'T', widths: [], rows: [{ cells: [{ value: 'x', style: { bold: true } }] }] }];
    const bytes = patchSpreadsheet(packageOf(parts), { ...A1, added, kept: { a: 'b' } });
    const texts = textsOf(bytes);
    expect(readSpreadsheet(bytes).sheets.map(({ name, cells }) => [name, cells[0]?.value])).toEqual([
      ['S', 7],
      ['T', 'x'],
    ]);
    expect(Object.keys(texts)).toEqual([
      ...Object.keys(parts),
      'a/worksheets/sheet1.xml',
      'a/styles1.xml',
      'customXml/item1.xml',
      'customXml/itemProps1.xml',
      'customXml/_rels/item1.xml.rels',
    ]);
    expect(texts['a/worksheets/sheet1.xml']).toContain(
      '<worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main">',
    );
    expect(texts['a/book.xml']).toContain('<sheet name="T" sheetId="5" r:id="rId2"/></sheets>');
    expect(texts['a/_rels/book.xml.rels']).toContain(
      '<Relationship Id="rId2" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="worksheets/sheet1.xml"/>',
    );
  });

  test('UTF-16 becomes UTF-8', () => {
    const xml = SHEET_XML.replace('UTF-8', 'UTF-16').replace('<v>1</v>', '<v>1</v><!-- 勾稽 -->');
    const bytes = Uint8Array.from([0xff, 0xfe, ...Buffer.from(xml, 'utf16le')]);
    const texts = textsOf(
      patchSpreadsheet(
        packageOf(completed(oneSheet(SHEET_XML, { [SHEET]: bytes }))),
        cellsOfS({ row: 0, column: 1, value: 2 }),
      ),
    );
    expect(texts[SHEET]).toBe(xml.replace('UTF-16', 'UTF-8').replace('</c>', '</c><c r="B1"><v>2</v></c>'));
  });
});

test('a damaged part is named', () => {
  const parts = completed(oneSheet('<worksheet><sheetData>'));
  expect(() => patchSpreadsheet(packageOf(parts), A1)).toThrow(
    expect.objectContaining({
      code: 'damaged',
      details: expect.objectContaining({ part: SHEET }) as unknown,
    }) as Error,
  );
});

describe('files made to exhaust a program', () => {
  const patching = (xml: string) => () => patchSpreadsheet(packageOf(completed(oneSheet(xml))), A1);

  test('elements nested without end', () => {
    const xml = worksheetXml(`<sheetData/>${'<a>'.repeat(300_000)}${'</a>'.repeat(300_000)}`);
    expect(patching(xml)).toThrow(PackageError);
  });

  test('a tag of white space', () => {
    const xml = worksheetXml(`<sheetData><row r="1"${' '.repeat(1_000_000)}/></sheetData>`);
    expect(firstValue(patching(xml)())).toBe(7);
  });

  test('a part larger than allowed', () => {
    const bytes = packageOf(completed(oneSheet(SHEET_XML)));
    expect(() => patchSpreadsheet(bytes, A1, { ...LIMITS, partBytes: 100 })).toThrow(
      expect.objectContaining({ code: 'too-large' }) as Error,
    );
  });
});
