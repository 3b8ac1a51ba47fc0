import { UnreadableFile } from './unreadable-file';

/** Sector numbers from here on are marks: the end of a chain, a sector that is not used. */
export const FIRST_MARK = 0xfffffffa;

/** Bytes in sectors of one size, and a table of which sector follows which. */
export class SectorStore {
  /** @param start where sector 0 begins */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly sectorSize: number,
    private readonly start: number,
    private readonly next: readonly number[],
  ) {}

  /**
   * The bytes of a chain of sectors, up to a size; all of them where none is given.
   * Throws `truncated` where a sector lies behind the end, `damaged` where the chain is too short or a ring.
   */
  read(first: number, size?: number): Uint8Array {
    const sectors = this.chain(
      first,
      size === undefined ? this.next.length + 1 : Math.ceil(size / this.sectorSize),
    );
    const length = size ?? sectors.length * this.sectorSize;
    if (sectors.length > this.next.length || sectors.length * this.sectorSize < length) {
      throw new UnreadableFile('damaged', { reason: 'compound-file' });
    }
    const bytes = new Uint8Array(length);
    for (const [i, sector] of sectors.entries()) {
      const from = this.start + sector * this.sectorSize;
      const wanted = Math.min(this.sectorSize, length - i * this.sectorSize);
      if (from + wanted > this.bytes.length) throw new UnreadableFile('truncated');
      bytes.set(this.bytes.subarray(from, from + wanted), i * this.sectorSize);
    }
    return bytes;
  }

  private chain(first: number, most: number): number[] {
    const sectors: number[] = [];
    let sector = first;
    // A ring ends here, too: no chain has more sectors than there are.
    while (sector < FIRST_MARK && sectors.length < Math.min(most, this.next.length + 1)) {
      sectors.push(sector);
      sector = this.next[sector] ?? FIRST_MARK;
    }
    return sectors;
  }
}

/** The little-endian 32-bit numbers that some bytes hold. */
export function numbersIn(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: bytes.length >> 2 }, (_, i) => view.getUint32(4 * i, true));
}
