import * as XLSX from '@e965/xlsx';
import * as fc from 'fast-check';
import { readWorkbook } from '../../../src/hosts/file/read-workbook';
import { UnreadableFile } from '../../../src/hosts/file/unreadable-file';
import { recordsIn, streamOf, withStream } from './xls';
import { runs } from '../../properties/runs';

function xlsOf(
  rows: unknown[][],
  name = 'S',
  change: (sheet: XLSX.WorkSheet) => void = () => undefined,
): Uint8Array {
  const sheet = XLSX.utils.aoa_to_sheet(rows);
  change(sheet);
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, name);
  return new Uint8Array(XLSX.write(book, { bookType: 'biff8', type: 'buffer' }) as Buffer);
}

/** Long enough for a stream of its own; shorter ones are packed together. */
const MANY = Array.from({ length: 300 }, (_, i) => [`项目${i}`, i * 1.25, i % 2 === 0]);

async function outcome(bytes: Uint8Array): Promise<unknown> {
  try {
    return (await readWorkbook(bytes, 'book.xls')).sheets.map(({ rows }) => rows);
  } catch (error) {
    if (error instanceof UnreadableFile) return error.code;
    throw error;
  }
}

test.each([
  [
    'short',
    [
      ['部门', 1.1, true],
      [null, 'x', -3],
    ],
  ],
  ['long', MANY],
])('a %s .xls comes back', async (_, rows) => {
  const workbook = await readWorkbook(xlsOf(rows), 'book.xls');
  const read = workbook.sheet('S')?.rows.map(({ cells }) => cells.map(({ value }) => value));
  expect(read).toEqual(rows.map((row) => row.filter((value) => value !== null)));
});

test('formats, merges, errors, hidden columns, a name like __proto__', async () => {
  const xls = xlsOf([['合计', 1.5, null]], '__proto__', (sheet) => {
    sheet.B1 = { t: 'n', v: 1.5, z: '#,##0.00' };
    sheet.C1 = { t: 'e', v: 0x2a };
    sheet['!merges'] = [XLSX.utils.decode_range('A2:C2')];
    sheet['!cols'] = [{}, { hidden: true }];
  });
  const sheet = (await readWorkbook(xls, 'book.xls')).sheet('__proto__');
  expect(sheet?.rows[0]?.cells).toEqual([
    { row: 0, column: 0, value: '合计' },
    { row: 0, column: 1, value: 1.5, format: '#,##0.00' },
    { row: 0, column: 2, value: { error: '#N/A' } },
  ]);
  expect(sheet?.merges).toEqual([{ top: 1, left: 0, bottom: 1, right: 2 }]);
  expect([...(sheet?.hiddenColumns ?? [])]).toEqual([1]);
  expect({}).not.toHaveProperty('!data');
});

test('cut off anywhere, it is whole or unreadable', async () => {
  const xls = xlsOf(MANY);
  const whole = await outcome(xls);
  for (let length = 0; length < xls.length; length += 97) {
    const read = await outcome(xls.subarray(0, length));
    if (typeof read === 'string') expect(['truncated', 'empty', 'text-file']).toContain(read);
    else expect(read).toEqual(whole);
  }
  expect(await outcome(xls.subarray(0, xls.length / 2))).toBe('truncated');
});

test('no changed bytes make it throw anything else, or not end', async () => {
  const xls = xlsOf(MANY.slice(0, 40));
  const change = fc.tuple(fc.nat({ max: xls.length - 1 }), fc.nat({ max: 255 }));
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 5 }), async (changes) => {
      const changed = xls.slice();
      for (const [at, byte] of changes) changed[at] = byte;
      await outcome(changed);
    }),
    runs(500),
  );
});

describe('records that would lead the library astray', () => {
  const LAST_CELL = 0x0205;
  /** An .xls whose stream holds one more record behind the last cell. */
  const withRecord = (record: readonly number[]) => {
    const xls = xlsOf(MANY);
    const stream = streamOf(xls);
    const last = recordsIn(stream).findLast(({ type }) => type === LAST_CELL);
    const end = last ? last.at + 4 + last.length : 0;
    return withStream(
      xls,
      Buffer.concat([stream.subarray(0, end), Uint8Array.from(record), stream.subarray(end)]),
    );
  };
  const formula = (tokens: readonly number[], length: number) => {
    const fixed = [0, 4, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x45, 0x40, 0, 0, 0, 0, 0, 0].slice(0, 20);
    const data = [...fixed, length, 0, ...tokens];
    return [0x06, 0, data.length, 0, ...data];
  };

  test.each<[string, readonly number[], string | undefined]>([
    ['1+2', formula([0x1e, 1, 0, 0x1e, 2, 0, 0x03], 7), '1+2'],
    ['a number that is longer than the formula', formula([0x1f, 0, 0, 0], 4), undefined],
    ['an unknown token', formula([0x7f], 1), undefined],
    ['an array constant of 256 × 65536', formula([0x20, 0, 0, 0, 0, 0, 0, 0, 255, 255, 255], 8), undefined],
  ])('a formula of %s', async (_, record, expected) => {
    const workbook = await readWorkbook(withRecord(record), 'book.xls');
    expect(workbook.sheet('S')?.cell({ row: 1024, column: 1 })?.formula).toBe(expected);
  });

  test.each<[string, readonly number[]]>([
    ['merges that are not there', [0xe5, 0, 2, 0, 255, 255]],
    ['a cell right of the last column', [0x03, 0x02, 14, 0, 0, 0, 255, 255, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]],
    ['tokens beyond the record', formula([0x1e, 1, 0], 60)],
    ['something behind the tokens', formula([0x1e, 1, 0, 9], 3)],
    ['a record beyond the end', [0x03, 0x02, 255, 255]],
  ])('%s', async (_, record) => {
    expect(await outcome(withRecord(record))).toBe('damaged');
  });

  test('a password', async () => {
    expect(await outcome(withRecord([0x2f, 0, 2, 0, 0, 0]))).toBe('encrypted');
  });
});
