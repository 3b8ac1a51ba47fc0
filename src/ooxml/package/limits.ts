import { PackageError } from './package-error';

/** How much of a file is read before it is refused: a small zip can hold more than any memory does. */
export interface Limits {
  /** Files in the zip. */
  readonly entries: number;
  /** Expanded bytes of one part. */
  readonly partBytes: number;
  /** Expanded bytes of all parts that are read. */
  readonly totalBytes: number;
  readonly sheets: number;
  /** Cells with a value or a formula, in all sheets. */
  readonly cells: number;
  /** Empty cells, and rows, kept for their styles alone, in all sheets; what is beyond is not refused, but not shown. */
  readonly styledBlanks: number;
  /** Characters of formulas derived from shared ones, in all sheets. */
  readonly sharedFormulaCharacters: number;
}

const MEBI = 1024 * 1024;

/** Far above any budget, far below what a machine of an office can hold. */
export const LIMITS: Limits = {
  entries: 20_000,
  partBytes: 256 * MEBI,
  totalBytes: 512 * MEBI,
  sheets: 2_000,
  cells: 5_000_000,
  styledBlanks: 1_000_000,
  sharedFormulaCharacters: 128 * MEBI,
};

/** A running count of one thing that is limited. */
export class Allowance {
  private used = 0;

  constructor(
    private readonly limit: keyof Limits,
    private readonly max: number,
  ) {}

  /** Counts some more; throws `too-large` once there are more than allowed. */
  take(amount: number): void {
    this.used += amount;
    if (this.used > this.max) throw new PackageError('too-large', { limit: this.limit, max: this.max });
  }

  /** Whether one more is allowed; counts it if so. */
  takesOne(): boolean {
    if (this.used >= this.max) return false;
    this.used++;
    return true;
  }
}
