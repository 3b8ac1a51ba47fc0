import { a1, COLUMNS, isWithin, parseAnyRange, ROWS } from '../../workbook/address';
import { LONGEST_FORMULA, LONGEST_TEXT } from '../../workbook/cell';
import { PatchRefusal, type RefusalCode } from './patch-refusal';
import type { CellsPatch } from './spreadsheet-patch';
import type { Place, Range } from '../../workbook/address';
import type { PackageEdit } from './package-edit';
import type { XmlElement } from './xml-element';

interface FixedCells extends Range {
  readonly code: RefusalCode;
}

/**
 * Refuses a change to cells that another part repeats: the header and totals of a table, and a pivot table.
 * A file in which the two differ is repaired by Excel, or shows one of them.
 */
export function refuseFixedCells(
  parts: PackageEdit,
  part: string,
  sheet: string,
  places: Iterable<Place>,
): void {
  const fixed = parts.relationships(part).flatMap(({ kind, part: target }) => {
    if (kind === 'table') return parts.inspect(target, tableEdges);
    if (kind === 'pivotTable') return parts.inspect(target, pivotTable);
    return [];
  });
  if (fixed.length === 0) return;
  for (const place of places) {
    const within = fixed.find((range) => isWithin(place, range));
    if (within) throw new PatchRefusal(within.code, { sheet, cell: a1(place) });
  }
}

function tableEdges(root: XmlElement): FixedCells[] {
  const range = parseAnyRange(root.attribute('ref') ?? '');
  if (!range) return [];
  const { top, bottom } = range;
  const headers = Number(root.attribute('headerRowCount') ?? 1);
  const totals = Number(root.attribute('totalsRowCount') ?? 0);
  return [
    ...(headers > 0 ? [{ ...range, bottom: top + headers - 1, code: 'table-header' as const }] : []),
    ...(totals > 0 ? [{ ...range, top: bottom - totals + 1, code: 'table-header' as const }] : []),
  ];
}

function pivotTable(root: XmlElement): FixedCells[] {
  const range = parseAnyRange(root.child('location')?.attribute('ref') ?? '');
  return range ? [{ ...range, code: 'pivot-table' }] : [];
}

/** Refuses what no cell can hold; a place that no sheet has is the caller's mistake. */
export function refuseImpossibleCells({ name: sheet, cells }: CellsPatch): void {
  for (const cell of cells) {
    const { row, column, value, formula = '' } = cell;
    if (!(isIndex(row, ROWS) && isIndex(column, COLUMNS))) throw new RangeError(`No cell: ${row}, ${column}`);
    const details = { sheet, cell: a1(cell) };
    if (typeof value === 'string' && value.length > LONGEST_TEXT) {
      throw new PatchRefusal('text-too-long', details);
    }
    if (formula.length > LONGEST_FORMULA) throw new PatchRefusal('formula-too-long', details);
  }
}

function isIndex(index: number, end: number): boolean {
  return Number.isInteger(index) && index >= 0 && index < end;
}
