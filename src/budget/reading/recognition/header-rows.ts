import { isBlank, textOf } from '../../../workbook/cell';
import type { Cell } from '../../../workbook/cell';
import type { SheetRow } from '../../../workbook/sheet';
import { isTotalLabel, plainLabel } from '../../classification/label';
import { holdsAmount } from '../figures/figure-reader';

/** A row of a header. */
export interface HeaderRow {
  readonly row: SheetRow;
  /** The cells that name columns; those that only number them, or hold the totals of the table, do not. */
  readonly words: readonly Cell[];
  /** Whether it is the total row too: 类 | 款 | 项 | 合计 | amounts. */
  readonly isTotal: boolean;
}

const CODE_PARTS: ReadonlySet<string> = new Set(['类', '款', '项']);
const NUMBERS_NOTHING = /^(栏次|行次|序号|[*＊]+|[甲乙丙丁戊己庚辛])$/u;
const COLUMN_NUMBER = /^[(]?(\d{1,2})[)]?(=[\d()+\-×*/…~]+)?$/u;

/** The cells of a row that hold something. */
export function filledCells({ cells }: SheetRow): Cell[] {
  return cells.filter((cell) => !isBlank(cell));
}

/** A row of 1 2 3 … under a header, as final accounts have it; also 甲 乙 1=2+3 2 3, ** ** 1 2 and 类 款 项 栏次 1 2. */
export function numbersColumns(cells: readonly Cell[]): boolean {
  const labels = cells
    .map((cell) => plainLabel(textOf(cell)))
    .filter((label) => !NUMBERS_NOTHING.test(label) && !CODE_PARTS.has(label));
  const numbers = labels.map((label) => Number(COLUMN_NUMBER.exec(label)?.[1]));
  if (numbers.length < (isMarkedAsNumbers(cells) ? 1 : 2)) return false;
  return numbers.every((number, i) => number === (numbers[0] ?? 0) + i);
}

/** 栏次 says it: then a single number will do. */
function isMarkedAsNumbers(cells: readonly Cell[]): boolean {
  return cells.some((cell) => plainLabel(textOf(cell)) === '栏次');
}

/** Whether a row names the parts of codes, 类 and 款 at least: it is the last of a header, whatever else stands in it. */
export function namesCodeParts(cells: readonly Cell[]): boolean {
  const labels = new Set(cells.map((cell) => plainLabel(textOf(cell))));
  return labels.has('类') && labels.has('款');
}

/** What the cells of a row say in a header. */
export function headerRow(row: SheetRow, above: readonly Cell[] = []): HeaderRow {
  const cells = filledCells(row);
  const headings = headingsInTotal(cells, above);
  if (headings) return { row, words: headings, isTotal: true };
  const isTotal = isTotalToo(cells, above);
  const words = isTotal || numbersColumns(cells) ? cells.filter(isCodePart) : cells;
  return { row, words, isTotal };
}

/** The headings that the last row of a header has among the totals of the table. */
export function wordsInTotal(bottom: HeaderRow | undefined): readonly Cell[] {
  return bottom?.isTotal ? bottom.words.filter((cell) => !isCodePart(cell)) : [];
}

/**
 * The headings of single columns in the row of totals, below one over several of them: 合计 | 10 | 12 | 小计 | 基本支出 | 项目支出 | 2.
 * @returns undefined where the row is no such one
 */
export function headingsInTotal(cells: readonly Cell[], above: readonly Cell[]): readonly Cell[] | undefined {
  const [total, ...others] = cells;
  if (!total || !isTotalLabel(textOf(total)) || !others.some(holdsAmount)) return undefined;
  const headings = others.filter((cell) => !holdsAmount(cell));
  const taken = new Set(above.map(({ column }) => column));
  // The first of them stands below the heading of all.
  const isDivided = headings.length > 1 && headings.slice(1).every(({ column }) => !taken.has(column));
  return isDivided ? headings : undefined;
}

function isCodePart(cell: Cell): boolean {
  return CODE_PARTS.has(plainLabel(textOf(cell)));
}

/** Whether a row that names the parts of codes holds the totals too, and not the headings of its other columns. */
function isTotalToo(cells: readonly Cell[], above: readonly Cell[]): boolean {
  const others = cells.filter((cell) => !isCodePart(cell));
  const total = others.find((cell) => isTotalLabel(textOf(cell)));
  if (!total || !namesCodeParts(cells)) return false;
  const amounts = others.filter((cell) => cell !== total);
  if (!amounts.every(holdsAmount)) return false;
  return amounts.length > 0 || above.some(({ column }) => column === total.column);
}
