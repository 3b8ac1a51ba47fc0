/** A name of the workbook or of a sheet. */
export interface DefinedName {
  readonly name: string;
  /** With the leading `=`. */
  formula: string;
  comment: string;
  visible: boolean;
}
