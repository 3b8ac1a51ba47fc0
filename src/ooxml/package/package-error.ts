/** What can be wrong with a package, as far as a reader can tell it apart. */
export type PackageFault =
  | 'not-a-zip'
  | 'truncated'
  | 'damaged'
  | 'doctype'
  | 'encrypted'
  | 'unsupported-compression'
  | 'too-large'
  | 'binary-workbook'
  | 'not-a-workbook';

/** Which part, which limit, which cell: values only, the words for them are somebody else's. */
type FaultDetails = Readonly<Record<string, string | number>>;

/** The one error this folder throws: a package that it cannot read. */
export class PackageError extends Error {
  override readonly name = 'PackageError';

  constructor(
    readonly code: PackageFault,
    readonly details: FaultDetails = {},
  ) {
    super(`${code} ${JSON.stringify(details)}`);
  }

  /** The same error, with the part it happened in unless that is known already. */
  inPart(part: string): PackageError {
    return 'part' in this.details ? this : new PackageError(this.code, { part, ...this.details });
  }

  /** The same error, with the sheet that could not be read. */
  onSheet(sheet: string): PackageError {
    return new PackageError(this.code, { ...this.details, sheet });
  }
}
