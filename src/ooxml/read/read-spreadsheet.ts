import { ContentCollector } from './content-collector';
import { LIMITS, type Limits } from '../package/limits';
import type { Spreadsheet } from './spreadsheet';
import { readStyles } from './styles';
import { WorkbookPackage } from './workbook-package';
import { readWorksheet } from './worksheet';

/**
 * Reads an .xlsx or .xlsm package. What is not read is said at each part's reader.
 * Throws a `PackageError`, and nothing else, where it cannot.
 */
export function readSpreadsheet(bytes: Uint8Array, limits: Limits = LIMITS): Spreadsheet {
  const book = new WorkbookPackage(bytes, limits);
  const formats = book.readRelated('styles', readStyles) ?? [];
  return {
    sheets: book.readSheets((xml, context) =>
      readWorksheet(xml, context, new ContentCollector(formats)).content(),
    ),
    definedNames: book.definedNames(),
  };
}
