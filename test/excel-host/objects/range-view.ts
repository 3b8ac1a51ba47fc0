import { ClientObject, type Targets } from '../protocol/client-object';
import type { ObjectClass } from '../protocol/object-class';
import { isCellError } from '../../../src/workbook/cell';
import type { Area } from '../workbook/area';

/** What can be seen of a range: its rows and columns that are not hidden. */
export const rangeView: ObjectClass<Targets['RangeView']> = {
  properties: {
    RowCount: { get: (area) => visibleRows(area).length },
    ColumnCount: { get: (area) => visibleColumns(area).length },
    Values: {
      get: (area) =>
        visibleRows(area).map((row) =>
          visibleColumns(area).map((column) => {
            const { value } = area.sheet.cell(row, column);
            return isCellError(value) ? value.error : (value ?? '');
          }),
        ),
    },
  },
  methods: { GetRange: (area) => new ClientObject('Range', area) },
};

function visibleRows({ sheet, range }: Area): number[] {
  return between(range.top, range.bottom).filter((row) => !sheet.isRowHidden(row));
}

function visibleColumns({ sheet, range }: Area): number[] {
  return between(range.left, range.right).filter((column) => !sheet.hiddenColumns.has(column));
}

function between(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_line, i) => first + i);
}
