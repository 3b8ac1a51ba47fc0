import * as XLSX from '@e965/xlsx';

/** A record of an .xls as it stands in the workbook stream. */
export interface XlsRecord {
  readonly type: number;
  readonly at: number;
  readonly length: number;
}

const CONTAINER = XLSX.CFB as {
  read(bytes: Uint8Array, options: object): object;
  find(file: object, path: string): { content: ArrayLike<number>; size: number };
  write(file: object, options: object): Uint8Array;
};

/** The workbook stream of an .xls. */
export function streamOf(xls: Uint8Array): Buffer {
  const { content, size } = CONTAINER.find(CONTAINER.read(xls, { type: 'buffer' }), '/Workbook');
  return Buffer.from(Uint8Array.from(content)).subarray(0, size);
}

/** The same .xls with another workbook stream in it. */
export function withStream(xls: Uint8Array, content: Uint8Array): Uint8Array {
  const file = CONTAINER.read(xls, { type: 'buffer' });
  const stream = CONTAINER.find(file, '/Workbook');
  stream.content = content;
  stream.size = content.length;
  return new Uint8Array(CONTAINER.write(file, { type: 'buffer' }));
}

export function recordsIn(stream: Buffer): XlsRecord[] {
  const records: XlsRecord[] = [];
  for (let at = 0; at + 4 <= stream.length;) {
    const record = { type: stream.readUInt16LE(at), at, length: stream.readUInt16LE(at + 2) };
    if (record.type === 0) break;
    records.push(record);
    at += 4 + record.length;
  }
  return records;
}
