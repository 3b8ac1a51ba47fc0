import { COLUMNS, ROWS } from '../../../src/workbook/address';
import { ClientObject, type Targets } from '../protocol/client-object';
import type { ObjectClass } from '../protocol/object-class';
import type { Sheet } from '../workbook/sheet';
import { columnCount, rowCount } from '../workbook/area';
import { area, integer } from './given';
import { HostError } from '../protocol/host-error';

export const worksheetFreezePanes: ObjectClass<Targets['WorksheetFreezePanes']> = {
  methods: {
    FreezeRows: (sheet, [count]) => {
      sheet.frozen = { rows: integer(count ?? 1), columns: 0 };
    },
    FreezeColumns: (sheet, [count]) => {
      sheet.frozen = { rows: 0, columns: integer(count ?? 1) };
    },
    FreezeAt: (sheet, [frozen], { workbook }) => {
      const { range } = area(frozen, sheet, workbook);
      const { top: row, left: column } = range;
      sheet.frozen = { rows: rowCount(range), columns: columnCount(range), from: { row, column } };
    },
    Unfreeze: (sheet) => {
      sheet.frozen = undefined;
    },
    GetLocation: (sheet) => {
      const location = locationOf(sheet);
      if (!location) throw HostError.itemNotFound();
      return location;
    },
    GetLocationOrNullObject: (sheet) => locationOf(sheet) ?? null,
  },
};

/** The frozen range; whole rows or columns where only such are frozen. */
function locationOf(sheet: Sheet): ClientObject<'Range'> | undefined {
  if (!sheet.frozen) return undefined;
  const { rows, columns, from = { row: 0, column: 0 } } = sheet.frozen;
  const range = {
    top: from.row,
    left: from.column,
    bottom: from.row + (rows === 0 ? ROWS : rows) - 1,
    right: from.column + (columns === 0 ? COLUMNS : columns) - 1,
  };
  return new ClientObject('Range', { sheet, range });
}
