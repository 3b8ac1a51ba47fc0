import * as XLSX from '@e965/xlsx';
import * as fc from 'fast-check';
import { readWorkbook } from '../../../src/hosts/file/read-workbook';
import { UnreadableFile } from '../../../src/hosts/file/unreadable-file';
import { unreadableWordsIn } from '../../../src/hosts/file/unreadable';
import { runs, TIMES } from '../../properties/runs';
import { recordsIn, streamOf, withStream, type XlsRecord } from './xls';

const BOF = 0x0809;
const EOF = 0x000a;
const TAB = 0x0085;
const NUMBER = 0x0203;
const STRINGS = 0x00fc;
const TEXT = 0x0204;

type Sheets = Readonly<Record<string, readonly (readonly unknown[])[]>>;

function xlsOf(sheets: Sheets, bookSST = false): Uint8Array {
  const book = XLSX.utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = XLSX.utils.aoa_to_sheet(rows.map((row) => [...row]));
    sheet['!merges'] = [XLSX.utils.decode_range('A1:B1')];
    XLSX.utils.book_append_sheet(book, sheet, name);
  }
  return new Uint8Array(XLSX.write(book, { bookType: 'biff8', type: 'buffer', bookSST }) as Buffer);
}

const BUDGET: Sheets = {
  收入: [['收支总表'], ['项目', '金额'], ['财政拨款', 1200.5], ['合计', 1200.5]],
  支出: [['支出总表'], ['项目', '金额', '是否'], ['工资', 800.25, true], ['办公费', 400.25, false]],
  说明: [['无']],
};
/** So many texts that they go on from one record to the next. */
const LONG: Sheets = {
  项目: Array.from({ length: 400 }, (_, i) => [`第${i}个项目的名称比较长，一条记录里放不下所有的`, i * 1.25]),
};
const FILES = [xlsOf(BUDGET), xlsOf(BUDGET, true), xlsOf(LONG, true)];

async function faultOrCells(bytes: Uint8Array): Promise<UnreadableFile | string> {
  try {
    const { sheets } = await readWorkbook(bytes, 'book.xls');
    return JSON.stringify(sheets.map(({ name, rows }) => [name, rows.map(({ cells }) => cells)]));
  } catch (error) {
    if (error instanceof UnreadableFile) return error;
    throw error;
  }
}

/** The .xls with its stream changed where a record of a type stands: the one of that number, or from the end. */
function changed(
  xls: Uint8Array,
  type: number,
  number: number,
  change: (stream: Buffer, record: XlsRecord) => Buffer | undefined,
): Uint8Array {
  const stream = Buffer.from(streamOf(xls));
  const record = recordsIn(stream)
    .filter((candidate) => candidate.type === type)
    .at(number);
  if (!record) throw new Error('no such record');
  return withStream(xls, change(stream, record) ?? stream);
}

function retyped(type: number) {
  return (stream: Buffer, { at }: XlsRecord): Buffer | undefined => {
    stream.writeUInt16LE(type, at);
    return undefined;
  };
}

function lengthened(by: number) {
  return (stream: Buffer, { at, length }: XlsRecord): Buffer | undefined => {
    stream.writeUInt16LE(length + by, at + 2);
    return undefined;
  };
}

function cutBefore(stream: Buffer, { at }: XlsRecord): Buffer {
  return stream.subarray(0, at);
}

function swallowing(stream: Buffer, { at, length }: XlsRecord): undefined {
  stream.writeUInt16LE(length + 4 + stream.readUInt16LE(at + 4 + length + 2), at + 2);
}

describe('an .xls that is damaged is refused, with the sheet where that is known', () => {
  test.each<[string, Uint8Array, string | undefined]>([
    ['a number becomes the end of its sheet', changed(xlsOf(BUDGET), NUMBER, 0, retyped(EOF)), '收入'],
    ['a number becomes the end of the file', changed(xlsOf(BUDGET), NUMBER, 0, retyped(0)), '收入'],
    ['a number becomes something unknown', changed(xlsOf(BUDGET), NUMBER, 2, retyped(0x0321)), '支出'],
    [
      'a number becomes something else that there is',
      changed(xlsOf(BUDGET), NUMBER, 2, retyped(0x00e1)),
      '支出',
    ],
    ['a number is shorter', changed(xlsOf(BUDGET), NUMBER, 3, lengthened(-1)), '支出'],
    ['a number swallows the next cell', changed(xlsOf(BUDGET), NUMBER, 0, swallowing), '收入'],
    ['a text swallows the next cell', changed(xlsOf(BUDGET), TEXT, 1, swallowing), '收入'],
    ['a number continues the text before it', changed(xlsOf(BUDGET), NUMBER, 3, retyped(0x003c)), '支出'],
    ['the first sheet does not end', changed(xlsOf(BUDGET), EOF, 1, retyped(0x0040)), '收入'],
    ['the last sheet does not end', changed(xlsOf(BUDGET), EOF, -1, retyped(0x0040)), '说明'],
    ['a sheet does not begin', changed(xlsOf(BUDGET), BOF, 2, retyped(0x0040)), '支出'],
    ['the last sheet is cut off', changed(xlsOf(BUDGET), BOF, -1, cutBefore), '说明'],
    ['the file ends within a sheet', changed(xlsOf(BUDGET), NUMBER, -1, cutBefore), '支出'],
    ['a tab is lost', changed(xlsOf(BUDGET), TAB, 1, retyped(0x0040)), undefined],
    [
      'a tab leads nowhere',
      changed(xlsOf(BUDGET), TAB, 2, (stream, { at }) => {
        stream.writeUInt32LE(7, at + 4);
        return undefined;
      }),
      undefined,
    ],
    [
      'a tab calls a sheet a chart',
      changed(xlsOf(BUDGET), TAB, 0, (stream, { at }) => {
        stream.writeUInt8(2, at + 9);
        return undefined;
      }),
      '收入',
    ],
    [
      'shared strings are one short',
      changed(xlsOf(BUDGET, true), STRINGS, 0, (stream, { at }) => {
        stream.writeUInt32LE(stream.readUInt32LE(at + 8) - 1, at + 8);
        return undefined;
      }),
      undefined,
    ],
    [
      'shared strings swallow what continues them',
      changed(xlsOf(LONG, true), STRINGS, 0, swallowing),
      undefined,
    ],
    [
      'something is left behind the last sheet',
      changed(xlsOf(BUDGET), EOF, -1, (stream) => Buffer.concat([stream, Uint8Array.of(0, 0, 0, 0, 0, 1)])),
      undefined,
    ],
  ])('%s', async (_, bytes, sheet) => {
    const fault = await faultOrCells(bytes);
    expect(fault).toMatchObject({ code: 'damaged', details: { reason: 'xls' } });
    expect((fault as UnreadableFile).details.sheet).toBe(sheet);
  });

  test('zeros behind the last sheet are nothing', async () => {
    const [xls = new Uint8Array()] = FILES;
    const filled = withStream(xls, Buffer.concat([streamOf(xls), new Uint8Array(1000)]));
    expect(await faultOrCells(filled)).toBe(await faultOrCells(xls));
  });

  test('the sentence says which sheet, and what to do', () => {
    const details = { reason: 'xls', sheet: '支出' };
    expect(unreadableWordsIn('zh-CN').damaged(details)).toBe(
      '文件已损坏，工作表“支出”读不出来。请用 Excel 或 WPS 打开后另存为 .xlsx，再检查。',
    );
    expect(unreadableWordsIn('en-US').damaged(details)).toBe(
      'the file is damaged: its sheet “支出” cannot be read. Open it in Excel or WPS, save it as .xlsx and check that.',
    );
  });
});

describe('a formula whose result is a text', () => {
  const FORMULA = [
    0x06, 0, 25, 0, 3, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 0, 0, 0, 0, 0, 0, 3, 0, 0x1e, 1, 0,
  ];
  const RESULT = [0x07, 0x02, 4, 0, 1, 0, 0, 0x41];
  const withCells = (record: readonly number[]) =>
    changed(xlsOf({ 收入: BUDGET['收入'] ?? [] }), NUMBER, -1, (stream, { at, length }) => {
      const end = at + 4 + length;
      return Buffer.concat([stream.subarray(0, end), Uint8Array.from(record), stream.subarray(end)]);
    });

  test('is read with its text', async () => {
    expect(await faultOrCells(withCells([...FORMULA, ...RESULT]))).toContain(
      '{"row":3,"column":2,"value":"A","formula":"1"}',
    );
  });

  test('is not read without it', async () => {
    expect(await faultOrCells(withCells(FORMULA))).toMatchObject({
      code: 'damaged',
      details: { sheet: '收入' },
    });
  });
});

/** What may happen to a record; none of them is what it was. */
const DAMAGE: readonly ((stream: Buffer, record: XlsRecord) => Buffer | undefined)[] = [
  retyped(EOF),
  retyped(0),
  retyped(0x0321),
  lengthened(1),
  lengthened(4),
  (stream, record) => {
    (record.length > 0 ? lengthened(-1) : retyped(0))(stream, record);
    return undefined;
  },
  (stream, { at }) => {
    stream.writeUInt16LE(0xffff, at + 2);
    return undefined;
  },
  cutBefore,
];

test('whatever happens to a record, the file is refused with a sentence, or read with the same cells', async () => {
  const whole = await Promise.all(FILES.map(faultOrCells));
  const records = FILES.map((file) => recordsIn(streamOf(file)));
  const file = fc.nat({ max: FILES.length - 1 });
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(
      file,
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      fc.constantFrom(...DAMAGE),
      async (which, where, damage) => {
        const xls = FILES[which] ?? new Uint8Array();
        const all = records[which] ?? [];
        const record = all[Math.floor(where * all.length)];
        const stream = Buffer.from(streamOf(xls));
        if (!record) throw new Error('no record');
        const outcome = await faultOrCells(withStream(xls, damage(stream, record) ?? stream));
        if (outcome instanceof UnreadableFile) {
          refused++;
          expect(unreadableWordsIn('zh-CN')[outcome.code](outcome.details)).toMatch(/^文件.+。请.+。$/);
        } else expect(outcome).toBe(whole[which]);
      },
    ),
    runs(600),
  );
  expect(refused).toBeGreaterThan(200 * TIMES);
});
