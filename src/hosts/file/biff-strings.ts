import { isZero, type BiffRecord } from './biff-record';

const WIDE = 1;
const WITH_MORE = 4;
const WITH_RUNS = 8;

/**
 * Whether the shared strings of a workbook fill the record that they begin in and those that continue it: all of them
 * are there, and nothing but zeros is left behind the last one.
 */
export function areStringsWhole(records: readonly BiffRecord[]): boolean {
  try {
    const strings = new StringReader(records);
    strings.skip(4);
    for (let left = strings.uint32(); left > 0; left--) strings.skipString();
    return strings.isAtEnd();
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Reads on from one record to the next; throws a RangeError behind the last. */
class StringReader {
  private index = 0;
  private at: number;

  constructor(private readonly records: readonly BiffRecord[]) {
    this.at = this.record.data;
  }

  /** A string of characters, with formatting and more behind it where its flags say so. */
  skipString(): void {
    const characters = this.uint16();
    const flags = this.uint8();
    const runs = flags & WITH_RUNS ? this.uint16() : 0;
    const more = flags & WITH_MORE ? this.uint32() : 0;
    this.skipCharacters(characters, flags);
    this.skip(4 * runs + more);
  }

  skip(bytes: number): void {
    for (let left = bytes; left > 0;) {
      if (this.at === this.record.end) this.nextRecord();
      const here = Math.min(left, this.record.end - this.at);
      this.at += here;
      left -= here;
    }
  }

  uint32(): number {
    return this.uint16() + this.uint16() * 0x10000;
  }

  isAtEnd(): boolean {
    const rest = this.records.slice(this.index + 1);
    return (
      isZero(this.record.view, this.at, this.record.end) &&
      rest.every(({ view, data, end }) => isZero(view, data, end))
    );
  }

  /** Where characters go on in another record, that says anew how wide they are. */
  private skipCharacters(count: number, flags: number): void {
    let size = flags & WIDE ? 2 : 1;
    for (let left = count; left > 0;) {
      if (this.at === this.record.end) {
        this.nextRecord();
        size = this.uint8() & WIDE ? 2 : 1;
      }
      const here = Math.min(left, Math.floor((this.record.end - this.at) / size));
      if (here === 0) throw new RangeError('Half a character');
      this.at += here * size;
      left -= here;
    }
  }

  private uint16(): number {
    return this.uint8() + this.uint8() * 0x100;
  }

  private uint8(): number {
    this.skip(1);
    return this.record.view.getUint8(this.at - 1);
  }

  private nextRecord(): void {
    this.index++;
    this.at = this.record.data;
  }

  private get record(): BiffRecord {
    const record = this.records[this.index];
    if (!record) throw new RangeError('Behind the last string');
    return record;
  }
}
