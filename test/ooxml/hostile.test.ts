import { strToU8, zipSync } from 'fflate';
import { LIMITS, type Limits } from '../../src/ooxml/package/limits';
import { PackageError } from '../../src/ooxml/package/package-error';
import { readSpreadsheet } from '../../src/ooxml/read/read-spreadsheet';
import { bomb } from './repeating';
import { MAIN, oneSheet, packageOf, tabbed, worksheetXml } from './hand-made';

const SHEET = 'xl/worksheets/sheet1.xml';
const MEBI = 1024 * 1024;

function faultOf(bytes: Uint8Array, limits: Partial<Limits> = {}): PackageError {
  try {
    readSpreadsheet(bytes, { ...LIMITS, ...limits });
  } catch (error) {
    if (error instanceof PackageError) return error;
    throw error;
  }
  throw new Error('it was read');
}

function sheetOf(rows: string): Uint8Array {
  return packageOf(oneSheet(worksheetXml(`<sheetData>${rows}</sheetData>`)));
}

/** The same zip with the sheet's declared size, in the directory, another one. */
function declaring(zip: Uint8Array, size: number): Uint8Array {
  const lying = Buffer.from(zip);
  const name = lying.lastIndexOf(SHEET);
  lying.writeUInt32LE(size, name - 46 + 24);
  return lying;
}

describe('bombs', () => {
  const large = bomb(300);

  test('a small file that declares much', () => {
    expect(large.length).toBeLessThan(MEBI);
    expect(faultOf(large)).toMatchObject({ code: 'too-large', details: { part: SHEET, limit: 'partBytes' } });
  });

  test('a small file that declares little is given up once it is more', () => {
    const before = process.memoryUsage().arrayBuffers;
    expect(faultOf(declaring(large, 1000))).toMatchObject({ code: 'damaged', details: { part: SHEET } });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(200 * MEBI);
  });

  test.each([200 * MEBI, 0xfffffffe])('a declaration of %i bytes that nothing could fill', (size) => {
    const small = sheetOf('<row><c><v>1</v></c></row>');
    expect(['damaged', 'too-large']).toContain(faultOf(declaring(small, size)).code);
  });

  test('parts that are large together', () => {
    expect(faultOf(bomb(8), { totalBytes: 8 * MEBI })).toMatchObject({
      code: 'too-large',
      details: { limit: 'totalBytes', max: 8 * MEBI },
    });
  });
});

describe('limits', () => {
  test('entries', () => {
    const files = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`f${i}`, new Uint8Array(0)]));
    expect(faultOf(zipSync(files), { entries: 59 })).toMatchObject({
      code: 'too-large',
      details: { limit: 'entries' },
    });
  });

  test('sheets', () => {
    const parts = tabbed(worksheetXml('<sheetData/>'), { name: '一' }, { name: '二' }, { name: '三' });
    expect(readSpreadsheet(packageOf(parts), { ...LIMITS, sheets: 3 }).sheets).toHaveLength(3);
    expect(faultOf(packageOf(parts), { sheets: 2 })).toMatchObject({
      code: 'too-large',
      details: { limit: 'sheets' },
    });
  });

  test('cells', () => {
    const ten = sheetOf('<row>' + '<c><v>1</v></c>'.repeat(10) + '<c s="0"/></row>');
    expect(readSpreadsheet(ten, { ...LIMITS, cells: 10 }).sheets[0]?.cells).toHaveLength(10);
    expect(faultOf(ten, { cells: 9 })).toMatchObject({
      code: 'too-large',
      details: { limit: 'cells', part: SHEET },
    });
  });

  test('a long formula that many cells share', () => {
    const master = `<c><f t="shared" si="0">${'A1+'.repeat(2000)}1</f></c>`;
    const followers = '<c><f t="shared" si="0"/></c>'.repeat(100);
    expect(
      faultOf(sheetOf(`<row>${master}${followers}</row>`), { sharedFormulaCharacters: 100_000 }),
    ).toMatchObject({
      code: 'too-large',
      details: { limit: 'sharedFormulaCharacters' },
    });
  });

  test('a million rows with one cell at the end are one cell', () => {
    const { sheets } = readSpreadsheet(sheetOf('<row r="1048576"><c r="A1048576"><v>1</v></c></row>'));
    expect(sheets[0]?.cells).toHaveLength(1);
  });
});

describe('contents', () => {
  const entity = '<!DOCTYPE worksheet [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>';

  test('entities are refused', () => {
    const xml = `${entity}<worksheet xmlns="${MAIN}"><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>`;
    expect(faultOf(packageOf(oneSheet(xml)))).toMatchObject({ code: 'doctype', details: { part: SHEET } });
  });

  test.each([
    ['<row r="0"/>', 'reference'],
    ['<row r="1048577"/>', 'reference'],
    ['<row r="x"/>', 'reference'],
    ['<row><c r="XFE1"><v>1</v></c></row>', 'reference'],
    ['<row><c r="A0"><v>1</v></c></row>', 'reference'],
    ['<row><c r="A01"><v>1</v></c></row>', 'reference'],
    ['<row><c r="1A"><v>1</v></c></row>', 'reference'],
    ['<row><c r=""><v>1</v></c></row>', 'reference'],
    ['<row><c r="XFD1"/><c><v>1</v></c></row>', 'reference'],
    ['<row><c t="s"><v>2</v></c></row>', 'shared-string'],
    ['<row><c t="s"><v>-1</v></c></row>', 'shared-string'],
    ['<row><c t="s"><v>__proto__</v></c></row>', 'shared-string'],
    ['<row><c><v>1</c></row>', 'xml-malformed'],
    ['<row>', 'xml-malformed'],
  ])('damaged: %s', (rows, reason) => {
    expect(faultOf(sheetOf(rows))).toMatchObject({ code: 'damaged', details: { part: SHEET, reason } });
  });

  test('a merge that is none', () => {
    const xml = worksheetXml('<sheetData/><mergeCells><mergeCell ref="A1:"/></mergeCells>');
    expect(faultOf(packageOf(oneSheet(xml)))).toMatchObject({
      code: 'damaged',
      details: { reason: 'reference' },
    });
  });

  test.each([SHEET, 'xl/sharedStrings.xml', 'xl/styles.xml'])('without its %s', (part) => {
    const parts = Object.fromEntries(
      Object.entries(oneSheet(worksheetXml(''))).filter(([name]) => name !== part),
    );
    expect(faultOf(packageOf(parts))).toMatchObject({
      code: 'damaged',
      details: { part, reason: 'missing-part' },
    });
  });

  test.each<[string, Record<string, string>, string]>([
    ['an empty zip of something', { 'a.txt': 'a' }, 'not-a-workbook'],
    [
      'a text document',
      { ...(oneSheet('') as Record<string, string>), 'xl/workbook.xml': '<w:document xmlns:w="w"/>' },
      'not-a-workbook',
    ],
    [
      'a binary workbook',
      { '_rels/.rels': String(oneSheet('')['_rels/.rels']).replace('workbook.xml', 'workbook.bin') },
      'binary-workbook',
    ],
  ])('%s', (_, parts, code) => {
    expect(faultOf(packageOf(parts)).code).toBe(code);
  });
});

describe('zips', () => {
  const whole = sheetOf('<row><c><v>1</v></c></row>');

  test('cut off anywhere', () => {
    for (let length = 0; length < whole.length; length++) {
      expect(['truncated', 'not-a-zip']).toContain(faultOf(whole.subarray(0, length)).code);
    }
  });

  test('a changed byte of content is noticed', () => {
    const stored = Buffer.from(
      zipSync(
        Object.fromEntries(
          Object.entries(oneSheet(worksheetXml('<sheetData><row><c><v>1234</v></c></row></sheetData>'))).map(
            ([n, x]) => [n, strToU8(x as string)],
          ),
        ),
        { level: 0 },
      ),
    );
    const digit = stored.indexOf('1234');
    stored[digit] = '9'.charCodeAt(0);
    expect(faultOf(stored)).toMatchObject({ code: 'damaged', details: { reason: 'checksum', part: SHEET } });
  });

  test('a part behind a password', () => {
    const locked = Buffer.from(whole);
    const name = locked.lastIndexOf(SHEET);
    locked.writeUInt16LE(locked.readUInt16LE(name - 46 + 8) | 1, name - 46 + 8);
    expect(faultOf(locked).code).toBe('encrypted');
  });

  test('another compression', () => {
    const other = Buffer.from(whole);
    const name = other.lastIndexOf(SHEET);
    other.writeUInt16LE(14, name - 46 + 10);
    expect(faultOf(other)).toMatchObject({ code: 'unsupported-compression', details: { method: 14 } });
  });

  test('something behind its end is no harm', () => {
    const longer = Buffer.concat([whole, Buffer.alloc(100)]);
    expect(readSpreadsheet(longer).sheets).toHaveLength(1);
  });
});
