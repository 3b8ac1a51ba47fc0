/** Which tables are to be there, where somebody has said so. */
export interface ExpectedTables {
  /** The key of the pack that they are of; the one that most tables are of where left out. */
  readonly pack?: string;
  /** Their numbers; every one of the pack where left out. */
  readonly numbers?: readonly string[];
}
