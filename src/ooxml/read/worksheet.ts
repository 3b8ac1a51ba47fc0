import { FormulaReader } from './cell-formula';
import { COLUMNS, parsePlainRange, parsePlainA1, ROWS, type Place } from '../../workbook/address';
import { valueOf } from './cell-value';
import type { Allowance } from '../package/limits';
import { PackageError } from '../package/package-error';
import { nextKnownChild } from './known-elements';
import { readRichText } from './strings';
import type { SheetCollector } from './sheet-collector';
import type { CellValue } from '../../workbook/cell';
import type { XmlReader } from '../xml/xml';

/** What all worksheets of a workbook have in common while they are read. */
export interface WorkbookContext {
  readonly sharedStrings: readonly string[];
  /** How many more cells may be read. */
  readonly cells: Allowance;
  /** How many more characters of formulas may be derived from shared ones. */
  readonly derivedFormulas: Allowance;
}

/**
 * Reads a worksheet part into a collector, and gives it back: cells, merges, rows and columns hidden one by one
 * (a filter hides rows so, too). Not read: rows hidden by default (`zeroHeight`), conditional formats,
 * validation, hyperlinks, comments, tables, pictures, print set-up, and every extension.
 */
export function readWorksheet<Collector extends SheetCollector>(
  xml: XmlReader,
  context: WorkbookContext,
  sheet: Collector,
): Collector {
  xml.enterRoot('worksheet');
  const rows = new RowReader(xml, context, sheet);
  let times = 0;
  while (xml.nextChild(1)) {
    if (xml.name === 'sheetData') {
      times++;
      rows.readAll();
    } else if (xml.name === 'mergeCells') readMerges(xml, sheet);
    else if (xml.name === 'cols') readColumns(xml, sheet);
    else sheet.other?.(xml);
  }
  if (times !== 1) throw new PackageError('damaged', { reason: 'sheet-data', times });
  return sheet;
}

/** Reads `sheetData`. Rows and cells without a reference follow the one before them. */
class RowReader {
  private readonly formulas: FormulaReader;
  private row = -1;
  private column = -1;
  /** Whether the open row says which one it is. */
  private isNumbered = false;
  /** The last column of each row that has cells. */
  private readonly ends = new Map<number, number>();

  constructor(
    private readonly xml: XmlReader,
    private readonly context: WorkbookContext,
    private readonly sheet: SheetCollector,
  ) {
    this.formulas = new FormulaReader(context.derivedFormulas);
  }

  readAll(): void {
    const data = this.xml.depth;
    while (nextKnownChild(this.xml, data, 'sheetData')) this.readRow();
  }

  private readRow(): void {
    const depth = this.xml.depth;
    const number = this.xml.attribute('r');
    this.isNumbered = number !== undefined;
    this.row = number === undefined ? this.row + 1 : Number(number) - 1;
    if (!(Number.isInteger(this.row) && this.row >= 0 && this.row < ROWS)) throw badReference(number);
    this.column = -1;
    this.sheet.openRow(this.xml);
    while (nextKnownChild(this.xml, depth, 'row')) if (this.xml.name === 'c') this.readCell();
    this.sheet.closeRow(this.row);
  }

  private readCell(): void {
    const reference = this.xml.attribute('r');
    const type = this.xml.attribute('t');
    const style = Number(this.xml.attribute('s') ?? 0);
    const { row, column } = this.moveTo(reference);
    const depth = this.xml.depth;
    let value: CellValue = null;
    let formula: string | undefined;
    while (nextKnownChild(this.xml, depth, 'c')) {
      if (this.xml.name === 'v') value = valueOf(this.xml.text(), type, this.context.sharedStrings);
      else if (this.xml.name === 'f') formula = this.formulas.read(this.xml, { row, column });
      else if (this.xml.name === 'is') value = readRichText(this.xml);
    }
    if (value !== null || formula !== undefined) this.context.cells.take(1);
    this.sheet.cell(row, column, value, formula, style);
  }

  private moveTo(reference: string | undefined): Place {
    const next = { row: this.row, column: this.column + 1 };
    const place = reference === undefined ? next : parsePlainA1(reference);
    if (!place || place.column >= COLUMNS) throw badReference(reference);
    if (this.isNumbered && place.row !== this.row) throw badReference(reference);
    // The later one of two cells at one place would hide the other.
    if (place.column <= (this.ends.get(place.row) ?? -1)) throw outOfOrder(reference);
    this.ends.set(place.row, place.column);
    this.row = place.row;
    this.column = place.column;
    return place;
  }
}

function readMerges(xml: XmlReader, sheet: SheetCollector): void {
  while (xml.nextChild(2)) {
    if (xml.name !== 'mergeCell') continue;
    const reference = xml.attribute('ref');
    const range = reference === undefined ? undefined : parsePlainRange(reference);
    if (!range) throw badReference(reference);
    sheet.merges.push(range);
  }
}

function readColumns(xml: XmlReader, sheet: SheetCollector): void {
  while (xml.nextChild(2)) {
    if (xml.name !== 'col') continue;
    const first = Number(xml.attribute('min') ?? 1) - 1;
    const last = Math.min(Number(xml.attribute('max') ?? 1), COLUMNS) - 1;
    sheet.columns(xml, Math.max(first, 0), last);
  }
}

function outOfOrder(reference: string | undefined): PackageError {
  return new PackageError('damaged', { reason: 'order', reference: reference?.slice(0, 40) ?? '' });
}

function badReference(reference: string | undefined): PackageError {
  return new PackageError('damaged', { reason: 'reference', reference: reference?.slice(0, 40) ?? '' });
}
