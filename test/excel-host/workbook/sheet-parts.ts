import type { Range } from '../../../src/workbook/address';

/** How many rows and columns stay in view. */
export interface Frozen {
  readonly rows: number;
  readonly columns: number;
  /** Where they begin, unless with the first: what lies before is out of sight. */
  readonly from?: { readonly row: number; readonly column: number };
}

export interface Protection {
  readonly options: Readonly<Record<string, unknown>>;
  readonly password: string | undefined;
}

export interface AutoFilter {
  readonly range: Range;
  readonly criteria: readonly unknown[];
}

/** A validation rule and the cells it holds for, as Office.js words it. */
export interface DataValidation {
  readonly ranges: readonly Range[];
  readonly rule: Readonly<Record<string, unknown>>;
  readonly prompt: unknown;
  readonly errorAlert: unknown;
  readonly ignoreBlanks: boolean;
}

/** An old-style note. Office.js 1.15 cannot see it; it must survive all the same. */
export interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A link behind a cell: to a place of the workbook, or out of it. */
export interface Hyperlink {
  readonly row: number;
  readonly column: number;
  readonly link: {
    readonly documentReference: string | undefined;
    readonly address: string | undefined;
    readonly screenTip?: string;
  };
}

/** A threaded comment. */
export interface Comment {
  readonly id: string;
  row: number;
  readonly column: number;
  content: string;
  readonly author: string;
  resolved: boolean;
}
