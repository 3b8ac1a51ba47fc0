import { pick } from '../../../common/language';
import type { Language } from '../../../common/language';
import { displayWidth, sanitise } from '../../../common/plain-text';
import type { Address } from '../../../workbook/address';
import { parseAmount } from '../../../amount/parse-amount';
import type { Cell } from '../../../workbook/cell';
import type { Workbook } from '../../../workbook/workbook';
import type { Correction } from '../../locating/cause';
import type { Book } from '../../tables/book';
import { columnLabel } from '../../tables/naming';
import { tableAt } from '../../tables/selection';

/** Names longer than this bury the figures beside them. */
const WIDEST = 40;

/** What a person calls a figure; where no table knows it, what stands beside it. */
export function figureName({ at, label }: Correction, book: Book, language: Language): string {
  return sanitise(pick(label, language)) || wordsNear(at, book.workbook);
}

/** The same beside a cell's address: of a long name only the column. */
export function shortName(correction: Correction, book: Book, language: Language): string {
  const name = figureName(correction, book, language);
  return displayWidth(name) <= WIDEST ? name : columnTitle(correction.at, book, language);
}

/** What tells the amounts in the column of a cell from others; empty where there are none, or no others. */
export function columnTitle(at: Address, book: Book, language: Language): string {
  for (const block of tableAt(book, at)?.blocks ?? []) {
    const amounts = block.layout.columns.filter(({ role }) => role.kind === 'amount');
    const column = amounts.find(({ key }) => block.columns.get(key) === at.column);
    if (column) return amounts.length > 1 ? pick(columnLabel(block, column.key), language) : '';
  }
  return '';
}

/** What a person would take a cell for that no table has a name for: its own words, or the nearest ones in its row. */
function wordsNear(at: Address, workbook: Workbook): string {
  const cells = workbook.sheet(at.sheet)?.row(at.row)?.cells ?? [];
  const [left, right] = [
    cells.filter(({ column }) => column <= at.column).reverse(),
    cells.filter(({ column }) => column > at.column),
  ];
  return [...left, ...right].map(wordsIn).find((words) => words !== '') ?? '';
}

/** The words in a cell; empty where there are none, or only an amount. */
function wordsIn(cell: Cell | undefined): string {
  const value = cell?.value;
  return typeof value === 'string' && parseAmount(value).kind === 'text' ? sanitise(value) : '';
}
