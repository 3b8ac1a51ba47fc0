import { unitPower } from '../../../src/amount/unit';
import type { Cell, CellValue } from '../../../src/workbook/cell';
import type { Fen } from '../department/department';
import type { Precision, TableStyle } from './presentation';

/** How a figure stands in its cell. */
export interface PrintedFigure {
  readonly value: CellValue;
  readonly format?: string;
  /** The amount that is to be read, as a plain decimal; undefined where nothing stands there. */
  readonly printed?: string;
}

/** A figure printed as a table prints its figures. */
export function printFigure(fen: Fen, precision: Precision, style: TableStyle): PrintedFigure {
  if (fen === 0 && style.nothing === 'blank') return { value: null };
  if (fen === 0 && style.nothing === 'dash') return { value: '-' };
  const printed = decimalOf(fen, precision);
  if (style.amounts === 'text') return { value: grouped(printed), printed };
  return { value: Number(printed), printed, ...formatOf(precision, style) };
}

/** The format of a table's amounts, where they have one. */
export function formatOf({ decimals }: Precision, { amounts }: TableStyle): Pick<Cell, 'format'> {
  return amounts === 'formatted' ? { format: `#,##0.${'0'.repeat(decimals)}` } : {};
}

/** Fen as a plain decimal in a unit, rounded half up where its decimals do not suffice. */
export function decimalOf(fen: Fen, { unit, decimals }: Precision): string {
  const coins = 10 ** (unitPower(unit) + 2 - decimals);
  const rounded = Math.round(fen / coins);
  const digits = String(Math.abs(rounded)).padStart(decimals + 1, '0');
  return `${rounded < 0 ? '-' : ''}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

function grouped(decimal: string): string {
  return decimal.replace(/\B(?=(?:\d{3})+\.)/g, ',');
}
