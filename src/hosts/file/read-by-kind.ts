import { PackageError, type PackageFault } from '../../ooxml/package/package-error';
import { fileKind } from './file-kind';
import { UnreadableFile, type UnreadableCode } from './unreadable-file';

const CODES: Readonly<Record<PackageFault, UnreadableCode>> = {
  // Only bytes that begin as a zip's get this far.
  'not-a-zip': 'truncated',
  truncated: 'truncated',
  damaged: 'damaged',
  doctype: 'doctype',
  encrypted: 'encrypted',
  'unsupported-compression': 'damaged',
  'too-large': 'too-large',
  'binary-workbook': 'other-format',
  'not-a-workbook': 'not-a-workbook',
};

/** How to read the kinds of files that can be read. */
export interface Readers<T> {
  /** An .xlsx or .xlsm; may throw a PackageError. */
  readonly ofPackage: () => T;
  /** An .xls, or what else is kept as a compound file. */
  readonly ofCompound: () => Promise<T>;
}

/**
 * Reads a file by what is in it, whatever its name says.
 * @throws UnreadableFile where it is of a kind that is not read, or cannot be
 */
export async function readByKind<T>(bytes: Uint8Array, readers: Readers<T>): Promise<T> {
  const { kind, format } = fileKind(bytes);
  const details = format === undefined ? {} : { format };
  switch (kind) {
    case 'zip':
      return asUnreadable(readers.ofPackage);
    case 'compound':
      return readers.ofCompound();
    case 'empty':
      throw new UnreadableFile('empty');
    case 'text':
      throw new UnreadableFile('text-file', details);
    case 'workbook':
      throw new UnreadableFile('other-format', details);
    case 'other':
      throw new UnreadableFile('not-a-workbook', details);
  }
}

function asUnreadable<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    const format = error.code === 'binary-workbook' ? { format: 'xlsb' } : {};
    throw new UnreadableFile(CODES[error.code], { ...error.details, ...format });
  }
}
