import type { Slip } from '../locating/cause';
import type { Counts } from '../checking/check-book';

/** A column of the report as a sheet. */
export type SheetColumn =
  'number' | 'table' | 'sheet' | 'cell' | 'problem' | 'observed' | 'proposed' | 'certainty' | 'remark';

/** The texts of the report as a page and as a sheet. */
export interface PageMessages {
  /** Also the name of its sheet. */
  readonly title: string;
  readonly tables: string;
  readonly tableColumns: { readonly table: string; readonly sheet: string; readonly unit: string };
  /** What became of identities. */
  readonly outcomes: Readonly<Record<keyof Counts, string>>;
  readonly absent: string;
  readonly causes: string;
  readonly columns: Readonly<Record<SheetColumn, string>>;
  /** A slip in as few words as name it. */
  readonly slips: Readonly<Record<Slip, string>>;
  /** A cause by its number. */
  readonly cause: (number: number) => string;
  /** Over the findings that a cause explains. */
  readonly ledTo: (count: number) => string;
  /** Where a row is to be put in. */
  readonly insertBefore: (row: number) => string;
  readonly newRow: string;
  /** Over what the user has said is no error. */
  readonly dismissed: string;
  readonly dismissedBecause: (reason: string) => string;
  readonly nothing: string;
  readonly foot: string;
  /** @param page what stands for the number of the page; @param pages for how many there are */
  readonly page: (page: string, pages: string) => string;
}
