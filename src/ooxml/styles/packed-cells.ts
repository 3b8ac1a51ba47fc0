import type { CellValue } from '../../workbook/cell';
import type { StyledCell } from './styled-spreadsheet';

const NOTHING = 0;
const NUMBER = 1;
const TEXT = 2;
const TRUTH = 3;
const ERROR = 4;

/**
 * The cells of a sheet as lists of numbers, and each text once: they go to another thread without being copied, where
 * a million objects would keep both busy for a second.
 */
export interface PackedCells {
  readonly rows: Int32Array<ArrayBuffer>;
  readonly columns: Uint16Array<ArrayBuffer>;
  readonly styles: Uint16Array<ArrayBuffer>;
  /** What kinds of values the cells have. */
  readonly kinds: Uint8Array<ArrayBuffer>;
  /** The numbers themselves; of texts and errors, where they stand in `texts`. */
  readonly values: Float64Array<ArrayBuffer>;
  readonly texts: readonly string[];
  /** By the position of the cell. */
  readonly formulas: ReadonlyMap<number, string>;
}

/** The cells of a sheet, packed in their order. */
export function packCells(cells: readonly StyledCell[]): PackedCells {
  const { length } = cells;
  const positions = new Map<string, number>();
  const formulas = new Map<number, string>();
  const packed = {
    rows: new Int32Array(length),
    columns: new Uint16Array(length),
    styles: new Uint16Array(length),
    kinds: new Uint8Array(length),
    values: new Float64Array(length),
  };
  for (const [i, { row, column, style, value, formula }] of cells.entries()) {
    packed.rows[i] = row;
    packed.columns[i] = column;
    packed.styles[i] = style;
    packed.kinds[i] = kindOf(value);
    packed.values[i] = numberFor(value, positions);
    if (formula !== undefined) formulas.set(i, formula);
  }
  return { ...packed, texts: [...positions.keys()], formulas };
}

/** The cell at a position of the packed ones; throws a `RangeError` where there is none. */
export function cellAt(packed: PackedCells, index: number): StyledCell {
  const row = packed.rows[index];
  const column = packed.columns[index];
  const style = packed.styles[index];
  if (row === undefined || column === undefined || style === undefined) {
    throw new RangeError(`No cell ${index} of ${packed.rows.length}`);
  }
  const value = valueAt(packed, index);
  const formula = packed.formulas.get(index);
  return formula === undefined ? { row, column, value, style } : { row, column, value, style, formula };
}

/** What to hand over, rather than copy, when packed cells are sent to another thread; they are gone here then. */
export function buffersOf({ rows, columns, styles, kinds, values }: PackedCells): ArrayBuffer[] {
  return [rows, columns, styles, kinds, values].map(({ buffer }) => buffer);
}

function kindOf(value: CellValue): number {
  if (typeof value === 'number') return NUMBER;
  if (typeof value === 'string') return TEXT;
  if (typeof value === 'boolean') return TRUTH;
  return value === null ? NOTHING : ERROR;
}

function numberFor(value: CellValue, positions: Map<string, number>): number {
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return Number(value);
  const text = typeof value === 'string' ? value : value.error;
  const known = positions.get(text);
  if (known !== undefined) return known;
  positions.set(text, positions.size);
  return positions.size - 1;
}

function valueAt({ kinds, values, texts }: PackedCells, index: number): CellValue {
  const value = values[index] ?? 0;
  const kind = kinds[index];
  if (kind === NUMBER) return value;
  if (kind === TEXT) return texts[value] ?? '';
  if (kind === TRUTH) return value === 1;
  return kind === ERROR ? { error: texts[value] ?? '' } : null;
}
