import type { Address } from '../../../../workbook/address';
import type { Sheet, SheetRow } from '../../../../workbook/sheet';
import type { BaseColumn, BaseSheet } from '../base-sheet';
import type { BaseFault } from './base-fault';

/** A sheet of a workbook that is one of the base sheets. */
export interface FoundSheet {
  readonly base: BaseSheet;
  readonly sheet: Sheet;
  /** The row of the headings, from 0. */
  readonly headingRow: number;
  /** Where each column stands; those that are not required may be missing. */
  readonly columns: ReadonlyMap<BaseColumn, number>;
  /** Columns with a heading that the base sheet does not have. */
  readonly others: ReadonlyMap<number, string>;
  readonly faults: readonly BaseFault[];
}

/** The rows below the headings in which something stands under one of them. */
export function filledRows({ sheet, headingRow, columns }: FoundSheet): readonly SheetRow[] {
  const places = new Set(columns.values());
  return sheet.rows.filter(
    ({ index, cells }) =>
      index > headingRow && cells.some((cell) => places.has(cell.column) && !isUnfilled(cell)),
  );
}

/** Whether nothing stands in a cell, nor a formula that gives something or whose result is missing. */
export function isUnfilled(cell: SheetRow['cells'][number] | undefined): boolean {
  if (!cell) return true;
  if (cell.value === null) return cell.formula === undefined;
  return typeof cell.value === 'string' && cell.value.trim() === '';
}

/** The address of a place on the sheet. */
export function addressIn({ sheet }: FoundSheet, row: number, column: number): Address {
  return { sheet: sheet.name, row, column };
}
