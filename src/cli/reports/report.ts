import type { FileReport, Part } from '../file-report';

/** Takes in what became of each file, in the order of the call, and makes one text or workbook of it. */
export interface Report {
  /** What of each file it takes in. */
  readonly parts: readonly Part[];
  /** @returns what can be written already */
  add(file: FileReport): string;
  /** What is left to be written after the last file. */
  end(): string | Uint8Array;
}
