import { Sheet } from '../../budget/workbook/sheet';
import { Workbook } from '../../budget/workbook/workbook';
import { PackageError, type PackageFault } from '../../ooxml/package-error';
import { readSpreadsheet } from '../../ooxml/read-spreadsheet';
import { fileKind } from './file-kind';
import { readCompoundWorkbook } from './legacy-workbook';
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

/**
 * The snapshot of a file: .xlsx and .xlsm, or .xls of Excel 97 and later, told apart by what is in it.
 * @param fileName only tells an .et that cannot be read from other files of its kind
 * @throws UnreadableFile, and nothing else, where no snapshot can be made
 */
export async function readWorkbook(bytes: Uint8Array, fileName: string): Promise<Workbook> {
  const { kind, format } = fileKind(bytes);
  const details = format === undefined ? {} : { format };
  switch (kind) {
    case 'zip':
      return readPackage(bytes);
    case 'compound':
      return readCompoundWorkbook(bytes, fileName);
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

function readPackage(bytes: Uint8Array): Workbook {
  try {
    const { sheets } = readSpreadsheet(bytes);
    return new Workbook(
      sheets.map(({ state, ...parts }) => new Sheet({ ...parts, hidden: state !== 'visible' })),
    );
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    const format = error.code === 'binary-workbook' ? { format: 'xlsb' } : {};
    throw new UnreadableFile(CODES[error.code], { ...error.details, ...format });
  }
}
