import type { Range } from '../../../workbook/address';

/** What restricts a row: a code, or the words of its name. */
export type CodeName = 'functional' | 'departmentEconomic' | 'governmentEconomic';

/** One word between the brackets of a reference: which of a table's rows and columns is meant. */
export type Selector =
  | { readonly kind: 'code'; readonly classification: CodeName; readonly code: string }
  | { readonly kind: 'row' | 'column' | 'word'; readonly name: string };

/** Figures of the workbook as an officer names them: by their cells, or by what they mean. */
export type Reference =
  | { readonly kind: 'cells'; readonly text: string; readonly sheet: string; readonly range: Range }
  | {
      readonly kind: 'meaning';
      readonly text: string;
      readonly table: string;
      readonly selectors: readonly Selector[];
    };

/** A side of an identity: references that are added or taken off. */
export interface Side {
  readonly terms: readonly { readonly sign: 1 | -1; readonly reference: Reference }[];
}

export type SideFaultCode =
  // of how it is written
  | 'empty'
  | 'syntax'
  | 'constant'
  | 'no-sheet'
  | 'last-year'
  | 'not-one-cell'
  // of what it names
  | 'unknown-sheet'
  | 'range-too-large'
  | 'unknown-table'
  | 'ambiguous-table'
  | 'unknown-word'
  | 'several-columns'
  | 'several-rows'
  | 'several-blocks'
  | 'no-column';

/** Why a side cannot be read. */
export interface SideFault {
  readonly code: SideFaultCode;
  /** The part that it is about. */
  readonly text: string;
  /** What could stand there, where that helps. */
  readonly options?: readonly string[];
}

/** Thrown over a side that cannot be read. */
export class UnreadableSide extends Error {
  override readonly name = 'UnreadableSide';

  constructor(readonly fault: SideFault) {
    super(`${fault.code}: ${fault.text}`);
  }
}
