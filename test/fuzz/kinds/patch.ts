import { PatchRefusal } from '../../../src/ooxml/patch/patch-refusal';
import { patchSpreadsheet } from '../../../src/ooxml/patch/patch-spreadsheet';
import { RowShift } from '../../../src/ooxml/patch/row-shift';
import type { CellPatch, SpreadsheetPatch } from '../../../src/ooxml/patch/spreadsheet-patch';
import { readSpreadsheet } from '../../../src/ooxml/read/read-spreadsheet';
import type { RowChange } from '../../../src/workbook/sheet-edits';
import type { Choose } from '../../generate/errors/choose';
import { richWorkbook } from '../../ooxml/rich-workbook';
import { cellLine, cellsOrRefused, difference } from '../cells';
import type { Cells } from '../cells';
import type { FuzzKind } from '../fuzz-kind';
import { cellsByExceljs } from '../other-reader';
import { oddValue } from './odd-values';

const ORIGINAL = richWorkbook();
const { sheets: SHEETS } = readSpreadsheet(ORIGINAL);

type SheetPatch = SpreadsheetPatch['sheets'][number];

function rowChange(choose: Choose): RowChange {
  return { kind: choose(2) === 0 ? 'insert' : 'remove', at: choose(25), count: 1 + choose(3) };
}

function oddPatch(choose: Choose): SheetPatch {
  const cell = (): CellPatch => ({ row: choose(40), column: choose(8), value: oddValue(choose) });
  return {
    name: SHEETS[choose(SHEETS.length)]?.name ?? '',
    rows: Array.from({ length: choose(3) }, () => rowChange(choose)),
    cells: [
      ...new Map(
        Array.from({ length: choose(5) }, cell).map((each) => [`${each.row} ${each.column}`, each]),
      ).values(),
    ],
  };
}

/** What the workbook holds once the rows are moved and the cells are in their places. */
function expectedCells({ name, rows, cells }: SheetPatch): Cells {
  const shift = new RowShift(rows);
  return SHEETS.flatMap((sheet) => {
    const isPatched = sheet.name === name;
    const values = new Map(
      sheet.cells.flatMap(({ row, column, value }) => {
        const to = isPatched ? shift.row(row) : row;
        return to === undefined ? [] : [[`${to},${column}`, { row: to, column, value }] as const];
      }),
    );
    for (const cell of isPatched ? cells : []) values.set(`${cell.row},${cell.column}`, cell);
    return [...values.values()]
      .filter(({ value }) => value !== null && value !== '')
      .map(({ row, column, value }) => cellLine(sheet.name, row, column, value));
  });
}

/** Cells and rows are changed in a file: it is refused with a reason, or holds that and nothing else, for another reader too. */
export const patch: FuzzKind = {
  inSuite: 150,
  tryOne: async (choose) => {
    const changes = oddPatch(choose);
    let patched: Uint8Array;
    try {
      patched = patchSpreadsheet(ORIGINAL, { sheets: [changes], added: [], kept: {} });
    } catch (error) {
      if (error instanceof PatchRefusal) return 'refused';
      throw error;
    }
    const cells = await cellsOrRefused(patched, 'book.xlsx');
    if (!cells) throw new Error('what was patched is not read');
    const otherwise = difference(expectedCells(changes), cells);
    if (otherwise !== undefined) throw new Error(otherwise);
    if (choose(4) === 0 && !(await cellsByExceljs(patched)))
      throw new Error('exceljs does not read what was patched');
    return 'changed';
  },
};
