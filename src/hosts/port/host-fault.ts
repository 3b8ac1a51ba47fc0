/**
 * Why a host could not do what was asked of it: `cell-editing` somebody is typing into a cell, `too-large` the program refuses so
 * much at once, `read-only` the workbook may not be written, `gone` what it was about is no longer there, `busy` the program is at something
 * else, `unsupported` its version is too old, `out-of-focus` another workbook is in front, `chart-sheet` a sheet without cells is, `not-possible`
 * it does not do this in this workbook, `rows-in-the-way` rows cannot be put in or taken out there, `no-room` cells would be pushed off the
 * sheet, `cancelled` the user did not want it any more, `failed` anything else.
 */
export type HostFaultCode =
  | 'cell-editing'
  | 'too-large'
  | 'read-only'
  | 'gone'
  | 'busy'
  | 'unsupported'
  | 'out-of-focus'
  | 'chart-sheet'
  | 'not-possible'
  | 'rows-in-the-way'
  | 'no-room'
  | 'cancelled'
  | 'failed';

/** What a host throws, and nothing else. */
export class HostFault extends Error {
  /** @param reason what the program itself says, for whoever looks into it; never shown as the message */
  constructor(
    readonly code: HostFaultCode,
    readonly reason = '',
  ) {
    super(reason === '' ? code : `${code}: ${reason}`);
    this.name = 'HostFault';
  }
}
