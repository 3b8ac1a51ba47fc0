import { isBlank, textOf } from '../../../workbook/cell';
import type { Cell } from '../../../workbook/cell';
import type { Sheet, SheetRow } from '../../../workbook/sheet';
import { plainLabel } from '../../classification/label';
import { holdsAmount } from '../figures/figure-reader';
import { isContinued, isTableNumber } from './title';

/** Where a table may stand, and what it is called. */
export interface TablePlace {
  readonly sheet: Sheet;
  readonly title: string;
  readonly titleCell?: Cell;
  /** The first row below the title, and the one before which the table ends. */
  readonly from: number;
  readonly end: number;
}

const MONEY = /收支|收入|支出|经费|预算|决算|采购|购买|拨款|支付|结转|基金|资金/u;
/** A title stands in a row of so few cells. */
const MOST_CELLS = 3;

/**
 * The places of a sheet that bear a title which speaks of money, from each title to the next; all of the sheet where its name does
 * and nothing else.
 * @param taken the rows from which on a table was read already, each with the row before which it ends
 */
export function placesOn(
  sheet: Sheet,
  taken: readonly (readonly [top: number, end: number])[],
): readonly TablePlace[] {
  const last = (sheet.rows.at(-1)?.index ?? 0) + 1;
  const isTaken = (row: number): boolean => taken.some(([top, end]) => top <= row && row < end);
  const titles = sheet.rows.flatMap((row) => titleIn(row) ?? []).filter(({ row }) => !isTaken(row));
  const ends = [...titles.map(({ row }) => row), ...taken.map(([top]) => top), last];
  const places = titles.map((cell): TablePlace => ({
    sheet,
    title: textOf(cell),
    titleCell: cell,
    from: cell.row + 1,
    end: Math.min(...ends.filter((end) => end > cell.row)),
  }));
  if (places.length > 0 || taken.length > 0 || !isTitle(sheet.name)) return places;
  return [{ sheet, title: sheet.name, from: sheet.rows[0]?.index ?? 0, end: last }];
}

/** The cell of a row that reads as the title of a table of money. */
export function titleIn({ cells }: SheetRow): Cell | undefined {
  const filled = cells.filter((cell) => !isBlank(cell));
  if (filled.length > MOST_CELLS || filled.some(holdsAmount)) return undefined;
  return filled.find((cell) => isTitle(textOf(cell)) && !isContinued(textOf(cell)));
}

/** What a title says behind 表: （按功能分类科目）, --人员经费 */
const ASIDE = /[-—–]+[^-—–表]*$|[(（].*[)）]$/u;

/** A title without what it says behind 表. */
export function withoutAside(title: string): string {
  return title.replace(ASIDE, '');
}

function isTitle(text: string): boolean {
  const plain = withoutAside(plainLabel(text));
  return plain.endsWith('表') && plain.length >= 4 && MONEY.test(plain) && !isTableNumber(text);
}
