import { CellValueType } from '@univerjs/core';
import type { ICellData } from '@univerjs/core';
import type { CellContent, CellValue } from '../../../workbook/cell';
import { isCellError } from '../../../workbook/cell';
import { cellValueOf } from '../../port/snapshot';

/** What stands in a cell, as the spreadsheet holds it; every member is there, so that it replaces whatever stood there. */
export function cellData({ value, formula }: CellContent): ICellData {
  return { ...typed(value), f: formula === undefined ? null : `=${formula}`, si: null, p: null };
}

/** A value with its kind: a text stays one, whatever it looks like. */
export function typed(value: CellValue): Pick<ICellData, 'v' | 't'> {
  if (value === null) return { v: null, t: null };
  if (isCellError(value)) return { v: value.error, t: CellValueType.STRING };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  // The spreadsheet holds an error as its text, and may leave an empty text where there is nothing.
  return { v: value, t: cellValueOf(value) === value ? CellValueType.STRING : CellValueType.FORCE_STRING };
}

/** The value that a cell of the spreadsheet holds. */
export function valueIn({ v, t, p, f, si }: ICellData): CellValue {
  const text = p?.body?.dataStream;
  if (text !== undefined) return cellValueOf(withoutEnd(text));
  const isFormula = Boolean(f ?? si);
  if (typeof v === 'string' && (t === CellValueType.FORCE_STRING || (isFormula && v === ''))) return v;
  if (t === CellValueType.BOOLEAN) return v === 1 || v === true || v === '1' || v === 'TRUE';
  // Typed digits come as a text that is said to be a number.
  if (t === CellValueType.NUMBER && typeof v === 'string' && v.trim() !== '' && Number.isFinite(Number(v)))
    return Number(v);
  return cellValueOf(v);
}

/** A text with several lines ends in a mark of its own; its paragraphs are kept apart by carriage returns. */
function withoutEnd(stream: string): string {
  return stream.replace(/\r\n$/, '').replaceAll('\r', '\n');
}
