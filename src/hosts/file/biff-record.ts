import { UnreadableFile } from './unreadable-file';

/** Types of records that more than one file here speaks of. */
export const BOF = 0x0809;
export const EOF = 0x000a;
export const CONTINUE = 0x003c;
export const SHEET = 0x0085;
export const FORMULA = 0x0006;
export const STRING = 0x0207;
export const ARRAY_FORMULA = 0x0221;
export const SHARED_FORMULA = 0x04bc;
export const DATA_TABLE = 0x0236;
export const SHARED_STRINGS = 0x00fc;

const HEADER_LENGTH = 4;

/** One record of a workbook stream ([MS-XLS]). Offsets are counted from the start of its data; beyond its end is damage. */
export class BiffRecord {
  constructor(
    readonly view: DataView,
    readonly type: number,
    /** Where its type stands. */
    readonly at: number,
    /** Behind its last byte. */
    readonly end: number,
  ) {}

  /** Where its data begin. */
  get data(): number {
    return this.at + HEADER_LENGTH;
  }

  get length(): number {
    return this.end - this.data;
  }

  /** Whether what it holds goes on in the record behind it. */
  get isContinued(): boolean {
    return this.end + 2 <= this.view.byteLength && this.view.getUint16(this.end, true) === CONTINUE;
  }

  uint8(offset: number): number {
    return this.view.getUint8(this.place(offset, 1));
  }

  uint16(offset: number): number {
    return this.view.getUint16(this.place(offset, 2), true);
  }

  uint32(offset: number): number {
    return this.view.getUint32(this.place(offset, 4), true);
  }

  setUint16(offset: number, value: number): void {
    this.view.setUint16(this.place(offset, 2), value, true);
  }

  /** Makes it a record of another type. */
  retype(type: number): void {
    this.view.setUint16(this.at, type, true);
  }

  private place(offset: number, size: number): number {
    if (offset + size > this.length) throw damagedStream();
    return this.data + offset;
  }
}

/**
 * The records from an offset up to the zeros that some programs fill the stream up with; throws where anything else is
 * left behind.
 */
export function* recordsFrom(view: DataView, start: number): Generator<BiffRecord> {
  let at = start;
  while (at < view.byteLength) {
    const type = at + HEADER_LENGTH <= view.byteLength ? view.getUint16(at, true) : 0;
    if (type === 0) {
      if (!isZero(view, at, view.byteLength)) throw damagedStream();
      return;
    }
    const end = at + HEADER_LENGTH + view.getUint16(at + 2, true);
    if (end > view.byteLength) throw damagedStream();
    yield new BiffRecord(view, type, at, end);
    at = end;
  }
}

/** Whether there is nothing but zeros from one offset to another. */
export function isZero(view: DataView, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (view.getUint8(at) !== 0) return false;
  return true;
}

export function damagedStream(): UnreadableFile {
  return new UnreadableFile('damaged', { reason: 'xls' });
}
