import { FIRST_MARK, numbersIn, SectorStore } from './sector-store';
import { UnreadableFile } from './unreadable-file';

interface Entry {
  readonly name: string;
  readonly isStream: boolean;
  readonly firstSector: number;
  readonly size: number;
  /** The entries beside it and, of the root, the one below it. */
  readonly beside: readonly [number, number];
  readonly below: number;
}

const HEADER_LENGTH = 512;
const ENTRY_LENGTH = 128;
const MINI_SECTOR = 64;
const STREAM = 2;

/**
 * The streams at the top of a compound file ([MS-CFB]): the container of .xls, of .doc, and of anything
 * behind a password. Read here and not by a library because a crafted one must not make it run out of memory.
 */
export class CompoundFile {
  private readonly header: DataView;
  private readonly sectors: SectorStore;
  private readonly entries: readonly Entry[];

  /** Throws `truncated` where the bytes end before the directory does, `damaged` where it makes no sense. */
  constructor(private readonly bytes: Uint8Array) {
    if (bytes.length < HEADER_LENGTH) throw new UnreadableFile('truncated');
    this.header = new DataView(bytes.buffer, bytes.byteOffset, HEADER_LENGTH);
    const next = this.tableSectors().flatMap((sector) => numbersIn(this.sector(sector)));
    this.sectors = new SectorStore(bytes, this.sectorSize, this.sectorSize, next);
    this.entries = entriesIn(this.sectors.read(this.field(48)));
  }

  has(name: string): boolean {
    return this.topStream(name) !== undefined;
  }

  /** The bytes of a stream; small ones are packed together in a stream of the root's. */
  stream(name: string): Uint8Array {
    const stream = this.topStream(name);
    const root = this.entries[0];
    if (!stream || !root) throw damaged();
    const smallest = this.field(56);
    if (stream.size >= smallest) return this.sectors.read(stream.firstSector, stream.size);
    const next = numbersIn(this.sectors.read(this.field(60)));
    const packed = this.sectors.read(root.firstSector, root.size);
    return new SectorStore(packed, MINI_SECTOR, 0, next).read(stream.firstSector, stream.size);
  }

  private get sectorSize(): number {
    const shift = this.header.getUint16(30, true);
    if (shift !== 9 && shift !== 12) throw damaged();
    return 2 ** shift;
  }

  private field(at: number): number {
    return this.header.getUint32(at, true);
  }

  private sector(index: number): Uint8Array {
    const start = (index + 1) * this.sectorSize;
    if (start + this.sectorSize > this.bytes.length) throw new UnreadableFile('truncated');
    return this.bytes.subarray(start, start + this.sectorSize);
  }

  /** The sectors that hold the table of chains: the first 109 in the header, the rest in a list of their own. */
  private tableSectors(): number[] {
    const sectors = numbersIn(this.bytes.subarray(76, HEADER_LENGTH));
    const most = this.bytes.length / this.sectorSize + sectors.length;
    let list = this.field(68);
    for (let left = this.field(72); left > 0 && list < FIRST_MARK; left--) {
      const numbers = numbersIn(this.sector(list));
      list = numbers.pop() ?? FIRST_MARK;
      sectors.push(...numbers);
      if (sectors.length > most + numbers.length) throw damaged();
    }
    return sectors.filter((sector) => sector < FIRST_MARK);
  }

  /** A stream below the root; what embedded documents hold lies deeper and does not count. */
  private topStream(name: string): Entry | undefined {
    const seen = new Set<number>();
    const waiting = [this.entries[0]?.below ?? FIRST_MARK];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      const entry = this.entries[id];
      if (!entry || seen.has(id)) continue;
      if (entry.isStream && entry.name === name) return entry;
      seen.add(id);
      waiting.push(...entry.beside);
    }
    return undefined;
  }
}

function entriesIn(directory: Uint8Array): Entry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  return Array.from({ length: Math.floor(directory.length / ENTRY_LENGTH) }, (_, id) => {
    const at = id * ENTRY_LENGTH;
    const nameLength = Math.min(Math.max(view.getUint16(at + 64, true) - 2, 0), 62);
    return {
      name: new TextDecoder('utf-16le').decode(directory.subarray(at, at + nameLength)),
      isStream: view.getUint8(at + 66) === STREAM,
      firstSector: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
      beside: [view.getUint32(at + 68, true), view.getUint32(at + 72, true)],
      below: view.getUint32(at + 76, true),
    };
  });
}

function damaged(): UnreadableFile {
  return new UnreadableFile('damaged', { reason: 'compound-file' });
}
