/**
 * Why a file cannot be read, told apart as far as its owner has to do something else about it:
 * - `empty`: nothing in it
 * - `truncated`: its end is missing, as after an interrupted copy
 * - `damaged`: not what a spreadsheet program writes (`details`: reason, part)
 * - `doctype`: it declares entities, which no spreadsheet program does (`details`: part)
 * - `encrypted`: behind a password
 * - `too-large`: beyond a limit (`details`: limit, max, part)
 * - `not-a-workbook`: another kind of document (`details`: format, where known)
 * - `text-file`: text or a web page under a workbook's name (`details`: format)
 * - `other-format`: a workbook in a format that is not read (`details`: format)
 */
export type UnreadableCode =
  | 'empty'
  | 'truncated'
  | 'damaged'
  | 'doctype'
  | 'encrypted'
  | 'too-large'
  | 'not-a-workbook'
  | 'text-file'
  | 'other-format';

/** Values that belong to a fault: which part, which limit, which format. */
export type FaultDetails = Readonly<Record<string, string | number>>;

/** A file that no snapshot can be made of. The words for it are in the message catalogues. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';

  constructor(
    readonly code: UnreadableCode,
    readonly details: FaultDetails = {},
  ) {
    super(`${code} ${JSON.stringify(details)}`);
  }
}

/** Why a file cannot be read and what to do, in a sentence each. */
export type UnreadableWords = Readonly<Record<UnreadableCode, (details: FaultDetails) => string>>;
