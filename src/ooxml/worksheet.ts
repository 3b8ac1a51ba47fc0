import { FormulaReader } from './cell-formula';
import { COLUMNS, parseRange, parseReference, ROWS, type CellPlace, type CellRange } from './cell-reference';
import { valueOf } from './cell-value';
import type { Allowance } from './limits';
import { PackageError } from './package-error';
import { readRichText } from './rich-text';
import type { SheetContent, StoredCell, StoredValue } from './spreadsheet';
import type { StyleFormats } from './styles';
import type { XmlReader } from './xml';

/** What all worksheets of a workbook have in common while they are read. */
export interface WorkbookContext {
  readonly sharedStrings: readonly string[];
  readonly formats: StyleFormats;
  /** How many more cells may be read. */
  readonly cells: Allowance;
  /** How many more characters of formulas may be derived from shared ones. */
  readonly derivedFormulas: Allowance;
}

/**
 * The content of a worksheet part: cells, merges, rows and columns hidden one by one (a filter hides rows
 * so, too). Not read: rows hidden by default (`zeroHeight`) or by a height of 0, conditional formats,
 * validation, hyperlinks, comments, tables, pictures, print set-up, protection, and every extension.
 */
export function readWorksheet(xml: XmlReader, context: WorkbookContext): SheetContent {
  xml.enterRoot('worksheet');
  const rows = new RowReader(xml, context);
  const merges: CellRange[] = [];
  const hiddenColumns = new Set<number>();
  while (xml.nextChild(1)) {
    if (xml.name === 'sheetData') rows.readAll();
    else if (xml.name === 'mergeCells') readMerges(xml, merges);
    else if (xml.name === 'cols') readHiddenColumns(xml, hiddenColumns);
  }
  return { cells: rows.cells, merges, hiddenRows: rows.hidden, hiddenColumns };
}

/** Reads `sheetData`. Rows and cells without a reference follow the one before them. */
class RowReader {
  readonly cells: StoredCell[] = [];
  readonly hidden = new Set<number>();
  private readonly formulas: FormulaReader;
  private row = -1;
  private column = -1;

  constructor(
    private readonly xml: XmlReader,
    private readonly context: WorkbookContext,
  ) {
    this.formulas = new FormulaReader(context.derivedFormulas);
  }

  readAll(): void {
    const data = this.xml.depth;
    while (this.xml.nextChild(data)) if (this.xml.name === 'row') this.readRow();
  }

  private readRow(): void {
    const depth = this.xml.depth;
    const number = this.xml.attribute('r');
    const hidden = this.xml.flag('hidden');
    this.row = number === undefined ? this.row + 1 : Number(number) - 1;
    if (!(Number.isInteger(this.row) && this.row >= 0 && this.row < ROWS)) throw badReference(number);
    this.column = -1;
    while (this.xml.nextChild(depth)) if (this.xml.name === 'c') this.readCell();
    if (hidden) this.hidden.add(this.row);
  }

  private readCell(): void {
    const reference = this.xml.attribute('r');
    const type = this.xml.attribute('t');
    const format = this.context.formats[Number(this.xml.attribute('s') ?? 0)];
    const { row, column } = this.moveTo(reference);
    const depth = this.xml.depth;
    let value: StoredValue = null;
    let formula: string | undefined;
    while (this.xml.nextChild(depth)) {
      if (this.xml.name === 'v') value = valueOf(this.xml.text(), type, this.context.sharedStrings);
      else if (this.xml.name === 'f') formula = this.formulas.read(this.xml, { row, column });
      else if (this.xml.name === 'is') value = readRichText(this.xml);
    }
    if (value === null && formula === undefined) return;
    this.context.cells.take(1);
    this.cells.push({
      row,
      column,
      value,
      ...(formula !== undefined && { formula }),
      ...(format !== undefined && { format }),
    });
  }

  private moveTo(reference: string | undefined): CellPlace {
    const next = { row: this.row, column: this.column + 1 };
    const place = reference === undefined ? next : parseReference(reference);
    if (!place || place.column >= COLUMNS) throw badReference(reference);
    this.row = place.row;
    this.column = place.column;
    return place;
  }
}

function readMerges(xml: XmlReader, merges: CellRange[]): void {
  while (xml.nextChild(2)) {
    if (xml.name !== 'mergeCell') continue;
    const reference = xml.attribute('ref');
    const range = reference === undefined ? undefined : parseRange(reference);
    if (!range) throw badReference(reference);
    merges.push(range);
  }
}

function readHiddenColumns(xml: XmlReader, hidden: Set<number>): void {
  while (xml.nextChild(2)) {
    if (xml.name !== 'col' || !xml.flag('hidden')) continue;
    const first = Number(xml.attribute('min') ?? 1) - 1;
    const last = Math.min(Number(xml.attribute('max') ?? 1), COLUMNS) - 1;
    // Column groups do not overlap: once all columns are hidden, a hostile file has nothing to add.
    for (let column = Math.max(first, 0); column <= last && hidden.size < COLUMNS; column++)
      hidden.add(column);
  }
}

function badReference(reference: string | undefined): PackageError {
  return new PackageError('damaged', { reason: 'reference', reference: reference?.slice(0, 40) ?? '' });
}
