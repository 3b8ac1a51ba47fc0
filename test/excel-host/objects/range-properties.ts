import { isCellError } from '../../../src/workbook/cell';
import type { Targets } from '../protocol/client-object';
import { HostError } from '../protocol/host-error';
import type { ObjectClass, Property } from '../protocol/object-class';
import { cellCount, columnCount, isEntireColumn, isEntireRow, rowCount, type Area } from '../workbook/area';
import type { HostCell } from '../workbook/cell';
import { shownText } from '../workbook/shown-text';
import { valueType } from '../workbook/value-type';
import { addressOf } from './addresses';
import { text } from './given';
import { hyperlink } from './hyperlink';
import { hiddenLines } from './hidden-lines';
import { requireAllowed, requireWritable } from './permission';

/** Excel reads no more cells at once. */
const MOST_CELLS = 5_000_000;
/** What `cellCount` says where there are more than a 32-bit number can tell. */
const UNCOUNTABLE = -1;

export const rangeProperties: NonNullable<ObjectClass<Targets['Range']>['properties']> = {
  Address: { get: addressOf },
  AddressLocal: { get: addressOf },
  CellCount: {
    get: ({ range }) => (cellCount(range) > 2 ** 31 - 1 ? UNCOUNTABLE : cellCount(range)),
  },
  RowIndex: { get: ({ range }) => range.top },
  ColumnIndex: { get: ({ range }) => range.left },
  RowCount: { get: ({ range }) => rowCount(range) },
  ColumnCount: { get: ({ range }) => columnCount(range) },
  IsEntireRow: { get: ({ range }) => isEntireRow(range) },
  IsEntireColumn: { get: ({ range }) => isEntireColumn(range) },
  Values: {
    get: (area) => gridOf(area, ({ value }) => (isCellError(value) ? value.error : (value ?? ''))),
    set: write,
  },
  Formulas: { get: (area) => gridOf(area, formulaOf), set: write },
  FormulasLocal: { get: (area) => gridOf(area, formulaOf), set: write },
  Text: {
    get: (area, { workbook }) =>
      gridOf(area, (_, row, column) => shownText(workbook, area.sheet, row, column)),
  },
  ValueTypes: { get: (area) => gridOf(area, ({ value }) => valueType(value)) },
  NumberFormat: { get: (area) => gridOf(area, ({ style }) => style.numberFormat), set: setNumberFormat },
  Hyperlink: hyperlink,
  RowHidden: hiddenLines('row'),
  ColumnHidden: hiddenLines('column'),
  Hidden: {
    get: (area, session) => {
      const rows = hiddenLines('row').get?.(area, session);
      const columns = hiddenLines('column').get?.(area, session);
      if (rows === true || columns === true) return true;
      return rows === null || columns === null ? null : false;
    },
  },
} satisfies Record<string, Property<Area>>;

function formulaOf({ value, formula }: HostCell): string | number | boolean {
  if (formula !== undefined) return formula;
  return isCellError(value) ? value.error : (value ?? '');
}

/** Null where the range runs over the sheet's edges: Excel then tells nothing of its cells. */
function gridOf<T>(
  { sheet, range }: Area,
  pick: (cell: HostCell, row: number, column: number) => T,
): T[][] | null {
  if (isEntireColumn(range) || isEntireRow(range)) return null;
  if (cellCount(range) > MOST_CELLS) throw HostError.responseTooLarge();
  const grid: T[][] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    const picked: T[] = [];
    for (let column = range.left; column <= range.right; column++)
      picked.push(pick(sheet.cell(row, column), row, column));
    grid.push(picked);
  }
  return grid;
}

function write(
  area: Area,
  value: unknown,
  { workbook }: Parameters<NonNullable<Property<Area>['set']>>[2],
): void {
  requireWritable(area);
  const { sheet, range } = area;
  const at = gridReader(area, value);
  workbook.cells.type(sheet, range, (row, column) => at(row - range.top, column - range.left), 'add-in');
}

function setNumberFormat(
  area: Area,
  value: unknown,
  { workbook }: Parameters<NonNullable<Property<Area>['set']>>[2],
): void {
  const { sheet, range } = area;
  requireAllowed(sheet, 'allowFormatCells');
  if (!Array.isArray(value)) {
    const numberFormat = text(value);
    sheet.restyle(range, (style) => ({ ...style, numberFormat }));
  } else {
    const at = gridReader(area, value);
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) {
        const given = at(row - range.top, column - range.left);
        if (given === null || given === undefined) continue;
        const cell = sheet.cell(row, column);
        sheet.put(row, column, { ...cell, style: { ...cell.style, numberFormat: text(given) } });
      }
    }
  }
  workbook.emit({ kind: 'format-changed', sheet, range, by: 'add-in' });
}

/** What a value, single or in rows and columns, gives to each cell. @throws HostError where it does not fit */
function gridReader({ range }: Area, value: unknown): (row: number, column: number) => unknown {
  if (isEntireColumn(range) || isEntireRow(range)) throw HostError.invalidArgument();
  if (!Array.isArray(value)) return () => value;
  const rows: readonly unknown[] = value;
  const fits =
    rows.length === rowCount(range) &&
    rows.every((row) => Array.isArray(row) && row.length === columnCount(range));
  if (!fits) throw HostError.invalidArgument();
  return (row, column) => (rows as readonly (readonly unknown[])[])[row]?.[column];
}
