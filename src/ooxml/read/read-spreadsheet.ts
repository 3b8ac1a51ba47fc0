import { SheetCollector } from './sheet-collector';
import type { SheetContent, Spreadsheet } from './spreadsheet';
import type { Cell, CellValue } from '../../workbook/cell';
import type { StyleFormats } from './number-formats';
import { LIMITS, type Limits } from '../package/limits';
import { Package, type PartSource } from '../package/package';
import { readNumberFormats } from './number-formats';
import { WorkbookPackage } from './workbook-package';
import { readWorksheet } from './worksheet';

/**
 * Reads an .xlsx or .xlsm package. What is not read is said at each part's reader.
 * Throws a `PackageError`, and nothing else, where it cannot.
 */
export function readSpreadsheet(bytes: Uint8Array, limits: Limits = LIMITS): Spreadsheet {
  return spreadsheetIn(new Package(bytes, limits), limits);
}

/** What a package holds whose parts are read from there. */
export function spreadsheetIn(source: PartSource, limits: Limits): Spreadsheet {
  const book = new WorkbookPackage(source, limits);
  const formats = book.readRelated('styles', readNumberFormats) ?? [];
  return {
    sheets: book.readSheets((xml, context) =>
      readWorksheet(xml, context, new ContentCollector(formats)).content(),
    ),
    definedNames: book.definedNames(),
  };
}

/** Collects the cells that have a value or a formula, with their number formats. */
class ContentCollector extends SheetCollector {
  private readonly cells: Cell[] = [];

  constructor(private readonly formats: StyleFormats) {
    super();
  }

  cell(row: number, column: number, value: CellValue, formula: string | undefined, style: number): void {
    if (value === null && formula === undefined) return;
    const format = this.formats[style];
    this.cells.push({
      row,
      column,
      value,
      ...(formula !== undefined && { formula }),
      ...(format !== undefined && { format }),
    });
  }

  content(): SheetContent {
    const { cells, merges, hiddenRows, hiddenColumns } = this;
    return { cells, merges, hiddenRows, hiddenColumns };
  }
}
