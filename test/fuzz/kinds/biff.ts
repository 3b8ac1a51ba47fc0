import * as XLSX from '@e965/xlsx';
import type { Choose } from '../../generate/errors/choose';
import { pick } from '../../generate/errors/choose';
import { recordsIn, streamOf, withStream } from '../../hosts/file/xls';
import type { XlsRecord } from '../../hosts/file/xls';
import type { FuzzKind } from '../fuzz-kind';
import { unchangedOrRefused } from '../unchanged';

const ROWS = [['支出总表'], ['项目', '金额', '是否'], ['工资', 800.25, true], ['办公费', 400.25, false]];
const MANY = Array.from({ length: 300 }, (_, i) => [
  `第${i}个项目的名称比较长，一条记录里放不下所有的`,
  i * 1.25,
]);

function xlsOf(bookSST: boolean): Uint8Array {
  const book = XLSX.utils.book_new();
  for (const [name, rows] of Object.entries({ 支出: ROWS, 项目: MANY, 说明: [['无']] }))
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), name);
  return new Uint8Array(XLSX.write(book, { bookType: 'biff8', type: 'buffer', bookSST }) as Buffer);
}

const WORKBOOKS = [xlsOf(false), xlsOf(true)].map((file) => ({
  file,
  stream: streamOf(file),
  records: recordsIn(streamOf(file)),
}));
const TYPES = [
  0, 0x000a, 0x0006, 0x00fd, 0x0203, 0x0204, 0x0205, 0x0809, 0x003c, 0x0085, 0x00fc, 0x0201, 0xffff,
];
const LENGTHS = [-2, -1, 1, 2, 4, 256, 8224];

/** The stream with the head of a record changed, or with a record there twice, or cut off before it. */
function changedStream(stream: Buffer, { at, length }: XlsRecord, choose: Choose): Uint8Array {
  const changed = Buffer.from(stream);
  const place = at + choose(4);
  switch (choose(5)) {
    case 0:
      changed.writeUInt16LE(pick(TYPES, choose) ?? 0, at);
      return changed;
    case 1:
      changed.writeUInt16LE((length + (pick(LENGTHS, choose) ?? 0)) & 0xffff, at + 2);
      return changed;
    case 2:
      changed[place] = (changed[place] ?? 0) ^ (1 << choose(8));
      return changed;
    case 3:
      return stream.subarray(0, at);
    default:
      return Buffer.concat([stream.subarray(0, at + 4 + length), stream.subarray(at)]);
  }
}

/** An .xls with a damaged record. It has no checksums: what stands in records is left alone. */
export const biff: FuzzKind = {
  inSuite: 200,
  tryOne: (choose) => {
    const { file, stream, records } = pick(WORKBOOKS, choose) ?? raise('no workbook');
    const record = pick(records, choose) ?? raise('no record');
    return unchangedOrRefused(file, withStream(file, changedStream(stream, record, choose)), 'book.xls');
  },
};

function raise(message: string): never {
  throw new Error(message);
}
