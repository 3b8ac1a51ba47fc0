import type { Certainty } from '../../locating/cause';

/** The texts of letters to departments. */
export interface LetterMessages {
  readonly title: string;
  readonly columns: readonly [number: string, where: string, now: string, should: string, why: string];
  readonly salutation: (department: string) => string;
  /** Of a workbook that does not tie out; `items` is how many rows the list has. */
  readonly asked: (file: string, items: number) => string;
  readonly unreadable: (file: string, why: string) => string;
  /** Where something is only likely or possible, or not known. */
  readonly reserved: string;
  /** By when; undefined where no day was said. */
  readonly request: (by: string | undefined) => string;
  readonly day: (year: number, month: number, day: number) => string;
  readonly should: Readonly<Record<Certainty, (value: string) => string>>;
  /** What a figure is by those that it is tied to. */
  readonly tied: (value: string) => string;
  readonly toLookUp: string;
  readonly toAdd: string;
  readonly absent: string;
  readonly noRow: string;
  readonly blank: string;
  readonly quoted: (text: string) => string;
  readonly table: (title: string) => string;
  readonly beforeRow: (sheet: string, row: number, rows: number) => string;
  readonly such: (cell: string, value: string) => string;
  readonly andMore: (cells: string, count: number) => string;
}
