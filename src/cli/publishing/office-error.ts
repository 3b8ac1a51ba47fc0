/** Why LibreOffice made no PDF: none was found, it ended without one, or it did not end. */
export type OfficeFault = 'no-office' | 'office-failed' | 'office-too-slow';

/** What LibreOffice was asked for and did not do. */
export class OfficeError extends Error {
  override readonly name = 'OfficeError';

  constructor(
    readonly fault: OfficeFault,
    /** What it said itself, or nothing. */
    readonly details = '',
  ) {
    super(details === '' ? fault : `${fault}: ${details}`);
  }
}
