import { COLUMNS, ROWS } from '../../../src/workbook/address';
import { ClientObject, type Targets } from '../protocol/client-object';
import { HostError } from '../protocol/host-error';
import type { ObjectClass } from '../protocol/object-class';
import { boundingRange, columnCount, contains, intersection, rowCount, type Area } from '../workbook/area';
import { area as areaGiven, integer } from './given';
import { placedRange } from './placed-range';
import { specialCells } from './special-cells';

type Navigation = NonNullable<ObjectClass<Targets['Range']>['methods']>;

/** The methods that lead from a range to another. */
export const rangeNavigation: Navigation = {
  GetCell: (area, [row, column]) => part(area, integer(row), integer(column), 1, 1),
  GetRow: (area, [row]) => part(area, integer(row), 0, 1, columnCount(area.range)),
  GetColumn: (area, [column]) => part(area, 0, integer(column), rowCount(area.range), 1),
  GetLastCell: (area) => part(area, rowCount(area.range) - 1, columnCount(area.range) - 1, 1, 1),
  GetLastRow: (area) => part(area, rowCount(area.range) - 1, 0, 1, columnCount(area.range)),
  GetLastColumn: (area) => part(area, 0, columnCount(area.range) - 1, rowCount(area.range), 1),
  GetRowsAbove: (area, [count = 1]) => beside(area, -integer(count), 'row'),
  GetRowsBelow: (area, [count = 1]) => beside(area, integer(count), 'row'),
  GetColumnsBefore: (area, [count = 1]) => beside(area, -integer(count), 'column'),
  GetColumnsAfter: (area, [count = 1]) => beside(area, integer(count), 'column'),
  GetOffsetRange: (area, [rows, columns]) =>
    part(area, integer(rows), integer(columns), rowCount(area.range), columnCount(area.range)),
  GetResizedRange: (area, [rows, columns]) =>
    part(area, 0, 0, rowCount(area.range) + integer(rows), columnCount(area.range) + integer(columns)),
  GetAbsoluteResizedRange: (area, [rows, columns]) => part(area, 0, 0, integer(rows), integer(columns)),
  GetEntireRow: ({ sheet, range }) =>
    new ClientObject('Range', { sheet, range: { ...range, left: 0, right: COLUMNS - 1 } }),
  GetEntireColumn: ({ sheet, range }) =>
    new ClientObject('Range', { sheet, range: { ...range, top: 0, bottom: ROWS - 1 } }),
  GetBoundingRect: (area, [other], { workbook }) => {
    const second = areaGiven(other, area.sheet, workbook);
    if (second.sheet !== area.sheet) throw HostError.invalidArgument();
    return new ClientObject('Range', { sheet: area.sheet, range: boundingRange(area.range, second.range) });
  },
  GetIntersection: (area, [other], { workbook }) => {
    const common = shared(area, areaGiven(other, area.sheet, workbook));
    if (!common) throw HostError.itemNotFound();
    return new ClientObject('Range', common);
  },
  GetIntersectionOrNullObject: (area, [other], { workbook }) => {
    const common = shared(area, areaGiven(other, area.sheet, workbook));
    return common ? new ClientObject('Range', common) : null;
  },
  GetUsedRange: (area, [valuesOnly]) => {
    const used = usedWithin(area, valuesOnly === true);
    if (!used) throw HostError.itemNotFound();
    return new ClientObject('Range', used);
  },
  GetUsedRangeOrNullObject: (area, [valuesOnly]) => {
    const used = usedWithin(area, valuesOnly === true);
    return used ? new ClientObject('Range', used) : null;
  },
  GetMergedAreasOrNullObject: mergedAreasIn,
  GetSpecialCells: ({ sheet, range }, [kind, valueKind]) => {
    const found = severalOrNull(sheet, specialCells(sheet, range, kind, valueKind));
    if (!found) throw HostError.itemNotFound();
    return found;
  },
  GetSpecialCellsOrNullObject: ({ sheet, range }, [kind, valueKind]) =>
    severalOrNull(sheet, specialCells(sheet, range, kind, valueKind)),
  GetVisibleView: (area) => new ClientObject('RangeView', area),
};

function part(
  { sheet, range }: Area,
  row: number,
  column: number,
  rows: number,
  columns: number,
): ClientObject {
  return new ClientObject('Range', placedRange(sheet, range.top + row, range.left + column, rows, columns));
}

/** Excel answers no more merged areas at once. */
const MOST_MERGED_AREAS = 512;

/** Only those whose first cell lies in the range. */
function mergedAreasIn({ sheet, range }: Area): ClientObject<'RangeAreas'> | null {
  const merges = sheet.merges.filter(({ top, left }) => contains(range, top, left));
  if (merges.length > MOST_MERGED_AREAS) throw HostError.generalException('There are too many merged areas.');
  const areas = severalOrNull(sheet, merges);
  return areas && new ClientObject('RangeAreas', { ...areas.target, areNamedByFirstCell: true });
}

/** So many rows or columns next to a range; a negative number counts upwards or to the left. */
function beside(area: Area, count: number, axis: 'row' | 'column'): ClientObject {
  const [rows, columns] = [rowCount(area.range), columnCount(area.range)];
  if (axis === 'row') return part(area, count < 0 ? count : rows, 0, Math.abs(count), columns);
  return part(area, 0, count < 0 ? count : columns, rows, Math.abs(count));
}

function shared(a: Area, b: Area): Area | undefined {
  const range = a.sheet === b.sheet ? intersection(a.range, b.range) : undefined;
  return range && { sheet: a.sheet, range };
}

/** The smallest range around all used cells of a range. */
function usedWithin({ sheet, range }: Area, valuesOnly: boolean): Area | undefined {
  const used = sheet.usedRange(valuesOnly, range);
  return used && { sheet, range: used };
}

function severalOrNull(
  sheet: Area['sheet'],
  ranges: readonly Area['range'][],
): ClientObject<'RangeAreas'> | null {
  if (ranges.length === 0) return null;
  return new ClientObject('RangeAreas', { sheet, areas: ranges.map((range) => ({ sheet, range })) });
}
