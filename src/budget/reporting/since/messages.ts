/** The texts about what has become of a file since an earlier report. */
export interface SinceMessages {
  /** Over the list, and of a column. */
  readonly heading: string;
  readonly counts: (counts: SinceCounts) => string;
  readonly fresh: string;
  readonly remaining: string;
  readonly mended: string;
  /** Of an issue that was there before, where it stood elsewhere. */
  readonly moved: (from: string) => string;
  /** Where the earlier report does not tell of the file, or could not. */
  readonly unknown: string;
}

export interface SinceCounts {
  readonly fresh: number;
  readonly remaining: number;
  readonly mended: number;
}
