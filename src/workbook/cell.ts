import type { Address, Place } from './address';

/** The longest formula, and text, that a cell holds. */
export const LONGEST_FORMULA = 8192;
export const LONGEST_TEXT = 32_767;

/** As much of a text as a cell holds. */
export function fittingText(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
}

/** A spreadsheet error such as `#REF!`. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds; `null` where it holds nothing (or a formula without a cached result). */
export type CellValue = string | number | boolean | CellError | null;

/** What stands in a cell, apart from how it looks: enough to tell later whether it is still there. */
export interface CellContent {
  readonly value: CellValue;
  /** Without the leading `=`; absent where the value was typed. Of an array formula, only the first cell of its range has it. */
  readonly formula?: string;
}

/** One cell of the snapshot. */
export interface Cell extends Place, CellContent {
  /** The number format code, such as `#,##0.00`; absent means General. */
  readonly format?: string;
}

/** What an edit leaves in a cell. */
export interface CellChange extends Address {
  /** Undefined where nothing is left. */
  readonly content: Omit<Cell, keyof Place> | undefined;
}

/** What stands in a cell; nothing where there is no cell. */
export function contentOf(cell: Cell | undefined): CellContent {
  return { value: cell?.value ?? null, ...(cell?.formula !== undefined && { formula: cell.formula }) };
}

/** Whether a value is a spreadsheet error. */
export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}

/** Whether a cell shows nothing: absent, empty, or only white space, and no formula behind it. */
export function isBlank(cell: Cell | undefined): boolean {
  if (!cell || cell.formula !== undefined) return !cell;
  return cell.value === null || (typeof cell.value === 'string' && cell.value.trim() === '');
}

/** The text of a cell as a reader of labels wants it: trimmed, numbers as Excel shows them, `''` for nothing. */
export function textOf(cell: Cell | undefined): string {
  const value = cell?.value ?? null;
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') return String(Number(value.toPrecision(15)));
  return '';
}
