/** Why a change is not written into a file. */
export type RefusalCode =
  /** The sheet that is to be changed is not in the file, or is no worksheet. */
  | 'no-such-sheet'
  /** A new sheet's name is taken. */
  | 'sheet-name-taken'
  /** A cell of an array formula is changed without the others. */
  | 'array-formula'
  /** A cell of a what-if data table is changed without the others. */
  | 'data-table'
  /** Part of a pivot table. */
  | 'pivot-table'
  /** The header or the totals row of a table. */
  | 'table-header'
  /** A text longer than a cell can hold. */
  | 'text-too-long'
  /** A formula longer than a cell can hold. */
  | 'formula-too-long'
  /** Rows that something cannot be parted at, or lose: an array formula, a pivot table, a table's header. */
  | 'rows-cut-array-formula'
  | 'rows-cut-data-table'
  | 'rows-cut-pivot-table'
  | 'rows-cut-table'
  /** A formula adds the same cells of several sheets, of which one has other rows now. */
  | 'rows-cut-sheets'
  /** Rows with something in them would be pushed off the sheet. */
  | 'rows-off-sheet'
  /** The file has a part that refers to rows in a way that is not known here. */
  | 'rows-unknown-part';

export type RefusalDetails = Readonly<{
  sheet?: string;
  /** As `B7`. */
  cell?: string;
  /** A range as `A1:C3`. */
  range?: string;
  part?: string;
}>;

/** A change that would leave the file broken or wrong; nothing has been written. */
export class PatchRefusal extends Error {
  override readonly name = 'PatchRefusal';

  constructor(
    readonly code: RefusalCode,
    readonly details: RefusalDetails = {},
  ) {
    super(`${code} ${JSON.stringify(details)}`);
  }
}
