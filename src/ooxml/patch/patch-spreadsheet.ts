import { isCellError } from '../../workbook/cell';
import { Allowance, LIMITS, type Limits } from '../package/limits';
import { spreadsheetIn } from '../read/read-spreadsheet';
import type { StoredSheet } from '../read/spreadsheet';
import { addSheets } from './add-sheets';
import { refuseFixedCells, refuseImpossibleCells } from './refused-cells';
import { keepTexts } from './kept-texts';
import { CellPatcher } from './patch-cells';
import { PatchRefusal } from './patch-refusal';
import { shiftWorkbook } from './shift-workbook';
import type { CellPatch, CellsPatch, ContentPatch, RowsPatch, SpreadsheetPatch } from './spreadsheet-patch';
import { StyleEdit } from './style-edit';
import { WorkbookEdit } from './workbook-edit';

/**
 * A package with some of its cells and rows changed, sheets added and texts kept; everything else is what it was: a part without
 * a change keeps its compressed bytes, and within a changed part what is not changed keeps its text.
 * Formulas get the results that they are given and are computed anew when the file is opened where rows
 * have moved, or a result is missing or an error. A patch that changes nothing gives the very same bytes.
 * @throws PackageError where the package cannot be read
 * @throws PatchRefusal where a change would leave the file broken or wrong
 */
export function patchSpreadsheet(
  bytes: Uint8Array,
  patch: SpreadsheetPatch,
  limits: Limits = LIMITS,
): Uint8Array {
  return new SpreadsheetEdit(bytes, patch.sheets, limits).patched(patch);
}

/**
 * The same in two steps: rows first, then all else. In between it tells what the file holds, so that only what differs from that
 * needs to change.
 */
export class SpreadsheetEdit {
  private readonly book: WorkbookEdit;

  /** @throws as patchSpreadsheet does */
  constructor(
    bytes: Uint8Array,
    rows: readonly RowsPatch[],
    private readonly limits: Limits = LIMITS,
  ) {
    this.book = new WorkbookEdit(bytes, limits);
    for (const { name } of rows) partOf(this.book, name);
    shiftWorkbook(this.book, rows);
  }

  /** What the worksheets hold, at the places where rows are by now, with formulas that have followed them. */
  sheets(): readonly StoredSheet[] {
    return spreadsheetIn(this.book.package, this.limits).sheets;
  }

  /** The package with these changes as well. */
  patched({ sheets, added, kept }: ContentPatch): Uint8Array {
    const { book, limits } = this;
    for (const { name } of sheets) partOf(book, name);
    const styles = new StylesOnDemand(book);
    const derived = new Allowance('sharedFormulaCharacters', limits.sharedFormulaCharacters);
    for (const sheet of sheets) if (sheet.cells.length > 0) patchSheet(book, sheet, styles, derived);
    if (added.length > 0) addSheets(book, added, styles.get().table);
    styles.save();
    keepTexts(book, kept);
    return book.package.bytes();
  }
}

function partOf(book: WorkbookEdit, name: string): string {
  const part = book.worksheet(name);
  if (part === undefined) throw new PatchRefusal('no-such-sheet', { sheet: name });
  return part;
}

function patchSheet(book: WorkbookEdit, sheet: CellsPatch, styles: StylesOnDemand, derived: Allowance): void {
  const part = partOf(book, sheet.name);
  refuseImpossibleCells(sheet);
  refuseFixedCells(book.package, part, sheet.name, sheet.cells);
  book.package.edit(part, (root, edits) => {
    const withFormat = (style: number, format: string) => styles.get().table.withFormat(style, format);
    const patcher = new CellPatcher(root, edits, sheet.name, withFormat, derived);
    patcher.patch(sheet.cells);
    if (patcher.formulasMoved) book.dropCalculationChain();
  });
  if (sheet.cells.some(isInDoubt)) book.askForCalculation();
}

/** A formula without a result, or with an error, which a function may give that the caller does not know. */
function isInDoubt({ value, formula }: CellPatch): boolean {
  return formula !== undefined && (value === null || isCellError(value));
}

/** The styles part is read only where a style is needed. */
class StylesOnDemand {
  private styles: StyleEdit | undefined;

  constructor(private readonly book: WorkbookEdit) {}

  get(): StyleEdit {
    this.styles ??= new StyleEdit(this.book);
    return this.styles;
  }

  save(): void {
    this.styles?.save();
  }
}
