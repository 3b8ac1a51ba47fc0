import { findUnit } from '../../../amount/unit';
import { rangeAround } from '../../../workbook/address';
import { textOf } from '../../../workbook/cell';
import type { Cell } from '../../../workbook/cell';
import { decimalsOfFormat } from '../../../workbook/number-format';
import { findSheets } from '../../disclosure/base/reading/found-sheets';
import { isNearTable } from '../../tables/book';
import type { Book, Unrecognised } from '../../tables/book';
import type { NotChecked } from './not-checked';

/** The sheets that hold amounts of money, and no table that was recognised; what a set is made of is not to be published. */
export function unrecognisedSheets(book: Book): NotChecked[] {
  const sheets = sheetsOfMoney(book);
  if (sheets.length === 0) return [];
  const base = new Set(findSheets(book.workbook).map(({ sheet }) => sheet.name));
  return sheets.filter(({ at }) => !at || !base.has(at.sheet));
}

function sheetsOfMoney({ unrecognised, workbook }: Book): NotChecked[] {
  return unrecognised.flatMap((other) => {
    const sheet = workbook.sheet(other.sheet);
    const cells = sheet?.rows.flatMap((row) => row.cells) ?? [];
    const amounts = cells.filter(isMoney);
    if (!sheet || amounts.length === 0 || !isOfMoney(other, cells)) return [];
    return [
      {
        kind: 'sheet',
        code: 'sheet-not-recognised',
        at: { sheet: sheet.name, range: rangeAround(cells) },
        ...(other.nearest && isNearTable(other) && { name: other.nearest.layout.title }),
        amounts: amounts.length,
      },
    ];
  });
}

const STATES_UNIT = /单\s*位\s*[:：]/u;

/** Whether a sheet says so itself, or looks like a table of money: a draft of sums beside the tables is none of ours. */
function isOfMoney(other: Unrecognised, cells: readonly Cell[]): boolean {
  return (
    isNearTable(other) ||
    cells.some(
      ({ value }) => typeof value === 'string' && STATES_UNIT.test(value) && findUnit(value) !== undefined,
    )
  );
}

/** A number that is not whole, or is shown with decimals or groups of digits: no year, no code, no number of a page. */
function isMoney(cell: Cell): boolean {
  const { value, format } = cell;
  if (typeof value === 'string') return /^-?\d[\d,]*\.\d+$/u.test(textOf(cell));
  if (typeof value !== 'number' || value === 0) return false;
  return !Number.isInteger(value) || (decimalsOfFormat(format) ?? 0) > 0 || (format ?? '').includes('#,##0');
}
