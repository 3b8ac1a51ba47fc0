import { parseAmount } from '../../../amount/parse-amount';
import type { Address } from '../../../workbook/address';
import type { Cell } from '../../../workbook/cell';
import type { Workbook } from '../../../workbook/workbook';
import { sanitise } from '../../../common/plain-text';

/** The words in a cell; empty where there are none, or only an amount. */
export function wordsAt(at: Address, workbook: Workbook): string {
  return wordsIn(workbook.cell(at));
}

/** What a person would take a cell for that no table has a name for: its own words, or the nearest ones in its row. */
export function wordsNear(at: Address, workbook: Workbook): string {
  const cells = workbook.sheet(at.sheet)?.row(at.row)?.cells ?? [];
  const [left, right] = [
    cells.filter(({ column }) => column <= at.column).reverse(),
    cells.filter(({ column }) => column > at.column),
  ];
  return [...left, ...right].map(wordsIn).find((words) => words !== '') ?? '';
}

function wordsIn(cell: Cell | undefined): string {
  const value = cell?.value;
  return typeof value === 'string' && parseAmount(value).kind === 'text' ? sanitise(value) : '';
}
