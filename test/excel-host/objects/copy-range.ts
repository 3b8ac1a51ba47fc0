import { SharedFormula } from '../../../src/ooxml/read/shared-formula';
import { columnCount, rowCount, type Area } from '../workbook/area';
import type { HostCell } from '../workbook/cell';
import type { Workbook } from '../workbook/workbook';
import { HostError } from '../protocol/host-error';
import type { Range } from '../../../src/workbook/address';
import { isEntireRow } from '../workbook/area';

type CopyKind = 'All' | 'Formulas' | 'Values' | 'Formats';

/** Copies a range as paste does: relative references move along, a smaller source is repeated. */
export function copyRange(workbook: Workbook, source: Area, target: Area, kind: CopyKind): void {
  const [from, to] = bounded(source, target);
  const [height, width] = [rowCount(from), columnCount(from)];
  const rows = Math.max(height, rowCount(to));
  const columns = Math.max(width, columnCount(to));
  if (rows % height !== 0 || columns % width !== 0) throw HostError.invalidArgument();
  const copied: [number, number, HostCell][] = [];
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      const place = { row: from.top + (i % height), column: from.left + (j % width) };
      const [row, column] = [to.top + i, to.left + j];
      const before = target.sheet.cell(row, column);
      copied.push([
        row,
        column,
        pasted(source.sheet.cell(place.row, place.column), before, place, { row, column }, kind),
      ]);
    }
  }
  workbook.cells.put(target.sheet, copied);
  const range = { top: to.top, left: to.left, bottom: to.top + rows - 1, right: to.left + columns - 1 };
  const event = kind === 'Formats' ? ('format-changed' as const) : ('cells-changed' as const);
  workbook.emit({ kind: event, sheet: target.sheet, range, by: 'add-in' });
}

/** Whole rows are copied as far as the source is used. */
function bounded(source: Area, target: Area): readonly [Range, Range] {
  if (!isEntireRow(source.range)) return [source.range, target.range];
  const right = source.sheet.usedRange(false, source.range)?.right ?? 0;
  return [
    { ...source.range, right },
    { ...target.range, right },
  ];
}

function pasted(
  cell: HostCell,
  before: HostCell,
  from: { row: number; column: number },
  to: { row: number; column: number },
  kind: CopyKind,
): HostCell {
  if (kind === 'Formats') return { ...before, style: cell.style };
  if (kind === 'Values') return { ...cell, formula: undefined, style: before.style };
  const formula = cell.formula === undefined ? undefined : new SharedFormula(cell.formula, from).at(to);
  return { ...cell, formula, style: kind === 'Formulas' ? before.style : cell.style };
}
