import type { Range } from '../../../src/workbook/address';
import { isEntireRow } from '../workbook/area';
import { isEmpty, type HostCell } from '../workbook/cell';
import type { Sheet } from '../workbook/sheet';
import { valueType } from '../workbook/value-type';
import { HostError } from '../protocol/host-error';
import { oneOf } from './given';

const KINDS = ['Formulas', 'Constants', 'Visible', 'Blanks'] as const;

/** Which values Excel.SpecialCellValueType means, by the letters of its name. */
const VALUE_KINDS: Readonly<Record<string, string>> = {
  Errors: 'Error',
  Logical: 'Boolean',
  Numbers: 'Double',
  Text: 'String',
};

/** The ranges of a range's cells of a kind, within what the sheet uses. */
export function specialCells(sheet: Sheet, range: Range, kind: unknown, valueKind: unknown): Range[] {
  const wanted = oneOf(kind, KINDS);
  const used = sheet.usedRange(false, range);
  if (wanted === 'Visible') return visibleRows(sheet, isEntireRow(range) ? (used ?? range) : range);
  if (!used) return [];
  return wanted === 'Blanks'
    ? runs(sheet, used, isEmpty)
    : runs(sheet, used, (cell) => isWanted(cell, wanted, typesOf(valueKind)));
}

function isWanted(
  cell: HostCell,
  kind: 'Formulas' | 'Constants',
  types: readonly string[] | undefined,
): boolean {
  if (isEmpty(cell) || (cell.formula !== undefined) !== (kind === 'Formulas')) return false;
  return types?.includes(valueType(cell.value)) ?? true;
}

/** `NumbersText` → numbers and text; undefined for all. */
function typesOf(valueKind: unknown): readonly string[] | undefined {
  if (valueKind === undefined || valueKind === null || valueKind === 'All') return undefined;
  if (typeof valueKind !== 'string') throw HostError.invalidArgument();
  return Object.entries(VALUE_KINDS).flatMap(([word, type]) => (valueKind.includes(word) ? [type] : []));
}

function visibleRows(sheet: Sheet, range: Range): Range[] {
  const visible: Range[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    if (sheet.isRowHidden(row)) continue;
    const last = visible.at(-1);
    if (last?.bottom === row - 1) visible[visible.length - 1] = { ...last, bottom: row };
    else visible.push({ ...range, top: row, bottom: row });
  }
  return visible;
}

/** The wanted cells as ranges, each a run within a column. */
function runs(sheet: Sheet, range: Range, isOne: (cell: HostCell) => boolean): Range[] {
  const found: Range[] = [];
  for (let column = range.left; column <= range.right; column++) {
    for (let row = range.top; row <= range.bottom; row++) {
      if (!isOne(sheet.cell(row, column))) continue;
      const last = found.at(-1);
      if (last?.left === column && last.bottom === row - 1)
        found[found.length - 1] = { ...last, bottom: row };
      else found.push({ top: row, left: column, bottom: row, right: column });
    }
  }
  return found;
}
