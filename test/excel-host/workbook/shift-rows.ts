import type { Range } from '../../../src/workbook/address';
import { ROWS } from '../../../src/workbook/address';
import { HostError } from '../protocol/host-error';
import { isEmpty } from './cell';
import { everyFormula } from './every-formula';
import { shiftFormula } from './formula-references';
import { shiftedByRow, shiftedRange, shiftedRow, shiftedRows, type RowShift } from './row-shift';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

/** Inserts or deletes whole rows; everything that stands below or refers there follows. */
export function shiftRows(workbook: Workbook, sheet: Sheet, shift: RowShift): void {
  if (shift.count > 0) refuseToPushCellsOff(sheet, shift.count);
  everyFormula(workbook, (formula, own) => shiftFormula(formula, own, sheet.name, shift));
  shiftCells(sheet, shift);
  shiftLines(sheet, shift);
  shiftParts(sheet, shift);
  if (shift.count > 0) inheritFromAbove(sheet, shift);
}

function refuseToPushCellsOff(sheet: Sheet, count: number): void {
  for (const [row, cells] of sheet.rows) {
    if (row + count < ROWS) continue;
    for (const cell of cells.values()) if (!isEmpty(cell)) throw HostError.documented('NonBlankCellOffSheet');
  }
}

function shiftCells(sheet: Sheet, shift: RowShift): void {
  sheet.rows = shiftedByRow(sheet.rows, shift);
  sheet.rowStyles = shiftedByRow(sheet.rowStyles, shift);
}

function shiftLines(sheet: Sheet, shift: RowShift): void {
  sheet.rowHeights = shiftedByRow(sheet.rowHeights, shift);
  sheet.hiddenRows = shiftedRows(sheet.hiddenRows, shift);
  sheet.filteredRows = shiftedRows(sheet.filteredRows, shift);
}

function shiftParts(sheet: Sheet, shift: RowShift): void {
  const ranges = (of: readonly Range[]) => of.flatMap((range) => shiftedRange(range, shift) ?? []);
  sheet.merges = ranges(sheet.merges).filter(({ top, left, bottom, right }) => top < bottom || left < right);
  for (const format of sheet.conditionalFormats) format.ranges = ranges(format.ranges);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ ranges: left }) => left.length > 0);
  sheet.validations = sheet.validations
    .map((validation) => ({ ...validation, ranges: ranges(validation.ranges) }))
    .filter(({ ranges: left }) => left.length > 0);
  sheet.notes = placed(sheet.notes, shift);
  sheet.hyperlinks = placed(sheet.hyperlinks, shift);
  sheet.comments = sheet.comments.filter((comment) => {
    const row = shiftedRow(comment.row, shift);
    if (row !== undefined) comment.row = row;
    return row !== undefined;
  });
  shiftFilter(sheet, shift);
}

function placed<Part extends { readonly row: number }>(parts: readonly Part[], shift: RowShift): Part[] {
  return parts.flatMap((part) => {
    const row = shiftedRow(part.row, shift);
    return row === undefined ? [] : { ...part, row };
  });
}

function shiftFilter(sheet: Sheet, shift: RowShift): void {
  if (!sheet.autoFilter) return;
  const range = shiftedRange(sheet.autoFilter.range, shift);
  sheet.autoFilter = range && { ...sheet.autoFilter, range };
}

/** New rows look like the row above them, as Excel has it by default. */
function inheritFromAbove(sheet: Sheet, { at, count }: RowShift): void {
  if (at === 0) return;
  const above = sheet.rows.get(at - 1);
  const style = sheet.rowStyles.get(at - 1);
  const height = sheet.rowHeights.get(at - 1);
  for (let row = at; row < at + count; row++) {
    if (style) sheet.rowStyles.set(row, style);
    if (height !== undefined) sheet.rowHeights.set(row, height);
    for (const [column, cell] of above ?? []) {
      sheet.put(row, column, { value: null, formula: undefined, style: cell.style });
    }
  }
}
