import type { Choose } from '../../generate/errors/choose';
import { pick } from '../../generate/errors/choose';
import type { Cell } from '../../../src/workbook/cell';
import { Sheet } from '../../../src/workbook/sheet';
import { Workbook } from '../../../src/workbook/workbook';
import { oddValue } from './odd-values';

/** A workbook with something odd in some of its cells. */
export function withOddCells(workbook: Workbook, choose: Choose): Workbook {
  const sheets = workbook.sheets.map((sheet) => ({ sheet, cells: sheet.rows.flatMap(({ cells }) => cells) }));
  const odd = new Map<Cell, Cell>();
  for (let more = 1 + choose(6); more > 0; more--) {
    const cell = pick(pick(sheets, choose)?.cells ?? [], choose);
    if (cell) odd.set(cell, { row: cell.row, column: cell.column, value: oddValue(choose) });
  }
  return new Workbook(
    sheets.map(({ sheet: { name, merges }, cells }) => {
      return new Sheet({ name, merges, cells: cells.map((cell) => odd.get(cell) ?? cell) });
    }),
  );
}
