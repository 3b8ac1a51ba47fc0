import type { Range } from '../../../src/workbook/address';
import { ClientObject, type Targets } from '../protocol/client-object';
import { HostError } from '../protocol/host-error';
import type { ObjectClass } from '../protocol/object-class';
import type { Session } from '../protocol/session';
import { intersection, isEntireRow, rowCount, type Area } from '../workbook/area';
import { BLANK } from '../workbook/cell';
import { uncovered } from '../workbook/conditional-format-cover';
import { areas as areasGiven, integer, oneOf } from './given';
import { copyRange } from './copy-range';
import { requireAllowed, requireUnprotected, requireWritable } from './permission';

type Edits = NonNullable<ObjectClass<Targets['Range']>['methods']>;

const CLEARED = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'] as const;
const COPIED = ['All', 'Formulas', 'Values', 'Formats'] as const;

/** The methods that change what stands in a range, or where it stands. */
export const rangeEdits: Edits = {
  Calculate: (_area, _given, { workbook }) => {
    workbook.cells.calculate();
  },
  Clear: (area, [applyTo], session) => {
    clearRange(area, applyTo, session);
  },
  CopyFrom: (area, [source, kind], { workbook }) => {
    requireUnprotected(area.sheet);
    const from = areasGiven(source, area.sheet, workbook).areas;
    const [only] = from;
    if (!only || from.length > 1) throw HostError.invalidArgument();
    copyRange(workbook, only, area, oneOf(kind ?? 'All', COPIED));
  },
  Insert: ({ sheet, range }, [shift], { workbook }) => {
    oneOf(shift, ['Down']);
    if (!isEntireRow(range)) throw HostError.apiNotFound('Range.insert of less than whole rows');
    requireAllowed(sheet, 'allowInsertRows');
    workbook.shiftRows(sheet, { at: range.top, count: rowCount(range) }, 'add-in');
    return new ClientObject('Range', { sheet, range });
  },
  Delete: ({ sheet, range }, [shift], { workbook }) => {
    oneOf(shift, ['Up']);
    if (!isEntireRow(range)) throw HostError.apiNotFound('Range.delete of less than whole rows');
    requireAllowed(sheet, 'allowDeleteRows');
    workbook.shiftRows(sheet, { at: range.top, count: -rowCount(range) }, 'add-in');
  },
  Merge: ({ sheet, range }, [across], session) => {
    requireUnprotected(sheet);
    for (const merged of across === true ? rowsOf(range) : [range]) merge({ sheet, range: merged }, session);
  },
  Unmerge: ({ sheet, range }) => {
    requireUnprotected(sheet);
    sheet.merges = sheet.merges.filter((merged) => !intersection(merged, range));
  },
  Select: ({ sheet, range }, _given, { workbook }) => {
    workbook.select(sheet, [range]);
  },
  // office.js asks for this before it writes a large array row by row.
  _ValidateArraySize: ({ range }, [rows, columns]) => {
    const fits = integer(rows) === rowCount(range) && integer(columns) === range.right - range.left + 1;
    if (!fits) throw HostError.invalidArgument();
  },
};

/** Takes contents, formats or both out of a range. */
export function clearRange(area: Area, applyTo: unknown, { workbook }: Session): void {
  const { sheet, range } = area;
  const what = oneOf(applyTo ?? 'All', CLEARED);
  if (what === 'All' || what === 'Contents') {
    requireWritable(area);
    workbook.cells.empty(sheet, range, 'add-in');
  }
  if (what === 'All' || what === 'Formats') {
    requireAllowed(sheet, 'allowFormatCells');
    sheet.restyle(range, () => BLANK.style);
    sheet.conditionalFormats = uncovered(sheet.conditionalFormats, [range]);
    workbook.emit({ kind: 'format-changed', sheet, range, by: 'add-in' });
  }
}

/** Only the first cell keeps its content, as in Excel. */
function merge({ sheet, range }: Area, { workbook, mergeLosesLooks }: Session): void {
  const { top, left } = range;
  const lost = [...sheet.cellsIn(range)]
    .filter(({ row, column }) => row !== top || column !== left)
    .map(({ row, column, cell }) => [row, column, { ...cell, value: null, formula: undefined }] as const);
  workbook.cells.put(sheet, lost);
  if (mergeLosesLooks) sheet.restyle(range, (style) => ({ ...style, fill: undefined, borders: {} }));
  sheet.merges = [...sheet.merges.filter((merged) => !intersection(merged, range)), range];
}

function rowsOf(range: Range): Range[] {
  return Array.from({ length: rowCount(range) }, (_row, i) => ({
    ...range,
    top: range.top + i,
    bottom: range.top + i,
  }));
}
