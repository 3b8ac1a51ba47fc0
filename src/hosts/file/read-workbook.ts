import { Sheet } from '../../workbook/sheet';
import { Workbook } from '../../workbook/workbook';
import { readSpreadsheet } from '../../ooxml/read/read-spreadsheet';
import { readByKind } from './read-by-kind';
import { readCompoundWorkbook } from './legacy-workbook';

/**
 * The snapshot of a file: .xlsx and .xlsm, or .xls of Excel 97 and later, told apart by what is in it.
 * @param fileName only tells an .et that cannot be read from other files of its kind
 * @throws UnreadableFile, and nothing else, where no snapshot can be made
 */
export function readWorkbook(bytes: Uint8Array, fileName: string): Promise<Workbook> {
  return readByKind(bytes, {
    ofPackage: () =>
      new Workbook(
        readSpreadsheet(bytes).sheets.map(
          ({ state, ...parts }) => new Sheet({ ...parts, hidden: state !== 'visible' }),
        ),
      ),
    ofCompound: () => readCompoundWorkbook(bytes, fileName),
  });
}
