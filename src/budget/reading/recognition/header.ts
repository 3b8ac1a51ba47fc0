import { findUnit } from '../../../amount/unit';
import { oncePer } from '../../../common/once-per';
import { oncePerText } from '../../../common/once-per-text';
import { isBlank, textOf } from '../../../workbook/cell';
import type { Cell } from '../../../workbook/cell';
import type { Sheet, SheetRow } from '../../../workbook/sheet';
import { splitCode } from '../../classification/code';
import { isTotalLabel, ordinalDepth, plainLabel, similarity } from '../../classification/label';
import type { ColumnLayout, TableLayout } from '../../layouts/layout';
import { holdsAmount } from '../figures/figure-reader';
import {
  filledCells,
  headerRow,
  headingsInTotal,
  namesCodeParts,
  numbersColumns,
  wordsInTotal,
} from './header-rows';
import type { HeaderRow } from './header-rows';

/** What a header says of one column. */
export interface HeaderColumn {
  readonly column: number;
  /** The lowest text, plain. */
  readonly leaf: string;
  /** The texts above it, from the nearest up, plain. */
  readonly above: readonly string[];
  /** Whether it holds figures of another year than the table's (上年预算数, 2025年执行数, 比上年增减). */
  readonly ofAnotherYear?: boolean;
}

export interface HeaderTree {
  readonly rows: readonly SheetRow[];
  /** The first row that may be one of the table's body: the last of the header where that is the total row too. */
  readonly body: number;
  readonly columns: readonly HeaderColumn[];
  /** The headings that stand in the row of totals. */
  readonly inTotal: readonly Cell[];
}

/** A header lies within so many rows below a title. */
const REACH = 10;
const ALIKE = 0.75;

/** Every text that may stand in a table's header, plain. */
export const vocabularyOf = oncePer((layout: TableLayout): ReadonlySet<string> => {
  const columns = layout.blocks.flatMap((block) => block.columns);
  return new Set(columns.flatMap((column) => [...columnNames(column), ...headingsOf(column)]));
});

/** The header texts that a column answers to, plain. */
export const columnNames = oncePer((column: ColumnLayout): readonly string[] =>
  [column.label.zh, ...(column.aliases ?? [])].map(plainLabel),
);

/** The texts that may stand above a column's own in the header, plain. */
export const headingsOf = oncePer((column: ColumnLayout): readonly string[] =>
  (column.under ?? []).map(plainLabel),
);

/** A row near a title, and what it says whatever table it may be of. */
interface NearRow {
  readonly row: SheetRow;
  readonly cells: readonly Cell[];
  /** Its words where it may be a row of a header. */
  readonly words?: readonly string[];
  /** The words that its texts make with those above them (支出功能 over 分类科目), where both rows hold texts only. */
  readonly wrapped: readonly string[];
  /** Whether it numbers columns, names the parts of codes, or divides a heading above, as only rows of a header do. */
  readonly isBelowWords: boolean;
}

/** The rows at and soon after a row that may hold a header, looked through once for all tables whose header it may be. */
export class HeaderSearch {
  private readonly near: readonly NearRow[];
  private readonly found = new Map<string, HeaderTree>();

  constructor(
    private readonly sheet: Sheet,
    from: number,
    end: number,
  ) {
    const rows = rowsNear(sheet, from, end).map((row) => ({ row, cells: filledCells(row) }));
    this.near = rows.map(({ row, cells }, i) => {
      const words = headerWords(cells);
      return {
        row,
        cells,
        ...(words && { words }),
        wrapped: wrappedWords(rows[i - 1]?.cells ?? [], cells),
        isBelowWords:
          numbersColumns(cells) ||
          namesCodeParts(cells) ||
          divides(rows[i - 1]?.cells ?? [], cells) ||
          headingsInTotal(cells, rows[i - 1]?.cells ?? []) !== undefined,
      };
    });
  }

  /**
   * The header in the words of a table.
   * @returns undefined where no row within reach speaks of the table's columns
   */
  find(vocabulary: ReadonlySet<string>): HeaderTree | undefined {
    const continues = (i: number): boolean => goesOnFromAbove(this.near[i], vocabulary);
    const isHeader = (i: number): boolean => isHeaderRow(this.near[i], vocabulary) || continues(i + 1);
    let first = this.near.findIndex(({ cells }, i) => cells.length > 1 && isHeader(i));
    if (first < 0) return undefined;
    let last = first;
    const goesOn = (i: number): boolean => isHeader(i) || continues(i) || !!this.near[i]?.isBelowWords;
    while (goesOn(last + 1)) last++;
    while (isHeading(this.near[first - 1]?.cells ?? []) || isHeader(first - 1)) first--;
    return this.tree(first, last);
  }

  private tree(first: number, last: number): HeaderTree {
    const key = `${first} ${last}`;
    const before = this.found.get(key);
    if (before) return before;
    const rows = this.near
      .slice(first, last + 1)
      .map(({ row }, i) => headerRow(row, this.near[first + i - 1]?.cells ?? []));
    const bottom = rows.at(-1);
    const tree = {
      rows: rows.map(({ row }) => row),
      body: (bottom?.row.index ?? -1) + (bottom?.isTotal ? 0 : 1),
      columns: columnsOf(this.sheet, rows),
      inTotal: wordsInTotal(bottom),
    };
    this.found.set(key, tree);
    return tree;
  }
}

function rowsNear(sheet: Sheet, from: number, end: number): SheetRow[] {
  const first = sheet.rows.findIndex((row) => row.index >= from);
  if (first < 0) return [];
  return sheet.rows
    .slice(first, first + REACH)
    .filter((row) => row.index < end && filledCells(row).length > 0);
}

function wrappedWords(upper: readonly Cell[], lower: readonly Cell[]): string[] {
  if ([...upper, ...lower].some((cell) => typeof cell.value !== 'string')) return [];
  return lower.flatMap((cell) => {
    const above = upper.find(({ column }) => column === cell.column);
    return above ? [plainLabel(textOf(above) + textOf(cell))] : [];
  });
}

/** Whether texts stand below a heading over several columns, and nothing where rows have their names. */
function divides(upper: readonly Cell[], lower: readonly Cell[]): boolean {
  const [first] = upper;
  const taken = new Set(upper.map(({ column }) => column));
  return (
    first !== undefined &&
    lower.length > 1 &&
    lower.every((cell) => cell.column > first.column && isWord(cell)) &&
    lower.some(({ column }) => !taken.has(column))
  );
}

/** Whether a cell holds words alone: no amount, no code, no ordinal. */
function isWord(cell: Cell): boolean {
  if (typeof cell.value !== 'string' || holdsAmount(cell)) return false;
  const text = textOf(cell);
  return splitCode(text) === undefined && ordinalDepth(text) === undefined;
}

/** Whether the texts of the row above go on in a row. */
function goesOnFromAbove(row: NearRow | undefined, vocabulary: ReadonlySet<string>): boolean {
  if (!row) return false;
  const whole = row.wrapped.filter((word) => vocabulary.has(word)).length;
  return whole > 1 && whole * 2 >= row.cells.length;
}

/** Whether a row above a header belongs to it, though none of its words are known. */
function isHeading(cells: readonly Cell[]): boolean {
  return (
    cells.length > 1 &&
    cells.every((cell) => typeof cell.value === 'string' && !holdsAmount(cell)) &&
    cells.every((cell) => !/[:：表]/u.test(textOf(cell)) && findUnit(textOf(cell)) === undefined)
  );
}

/** What a row says, without units; undefined where it cannot be one of a header. */
function headerWords(cells: readonly Cell[]): string[] | undefined {
  const words = cells.filter((cell) => findUnit(wordIn(textOf(cell))) === undefined);
  if (words.length === 0 || words.some((cell) => typeof cell.value !== 'string' || holdsAmount(cell)))
    return undefined;
  if (words.every((cell) => isTotalLabel(textOf(cell)))) return undefined;
  if (words.some((cell) => ordinalDepth(textOf(cell)) !== undefined)) return undefined;
  return words.map((cell) => wordIn(textOf(cell)));
}

function isHeaderRow(row: NearRow | undefined, vocabulary: ReadonlySet<string>): boolean {
  if (!row?.words) return false;
  const known = row.words.filter(wordsOf(vocabulary)).length;
  return known * 2 >= row.words.length;
}

/** Whether a word of a header speaks of a table's columns. */
const wordsOf = oncePer((vocabulary: ReadonlySet<string>) =>
  oncePerText((word) => speaksOf(word, vocabulary)),
);

function speaksOf(word: string, vocabulary: ReadonlySet<string>): boolean {
  if (vocabulary.has(word) || vocabulary.has(withoutYear(word))) return true;
  if (word.length < 3) return false;
  // 本年收入合计 is the total of 本年收入, not another way to write it.
  const isTotal = NAMES_TOTAL.test(word);
  for (const known of vocabulary) {
    if (NAMES_TOTAL.test(known) === isTotal && similarity(word, known, ALIKE) >= ALIKE) return true;
  }
  return false;
}

const NAMES_TOTAL = /[合总]计$/u;

export function columnsOf(sheet: Sheet, rows: readonly HeaderRow[]): HeaderColumn[] {
  const words = rows.filter((row) => row.words.length > 0);
  const columns = new Set(words.flatMap((row) => row.words.map((cell) => cell.column)));
  for (const column of mergedColumns(sheet, words)) columns.add(column);
  const found = [...columns]
    .sort((a, b) => a - b)
    .map((column) => headerColumn(sheet, words, column))
    .filter((column) => column.leaf !== '');
  const latest = Math.max(...found.flatMap(({ leaf, above }) => [leaf, ...above].flatMap(yearsIn)));
  return found.map((column) => ofYear(column, latest));
}

const YEAR = /(20\d\d)年度?/gu;
const ANOTHER_YEAR = /(上|去|前)年度?(预算|执行|决算|完成|实际)|比上年|增减/u;
const THIS_YEAR = /^本年度?(?=(预算|决算)数?$)/u;

function yearsIn(text: string): number[] {
  return [...text.matchAll(YEAR)].map(([, year]) => Number(year));
}

/** A column with its year, where that is the table's own, left out of its texts. */
function ofYear({ column, leaf, above }: HeaderColumn, latest: number): HeaderColumn {
  const other = [leaf, ...above].some(
    (text) => ANOTHER_YEAR.test(text) || yearsIn(text).some((year) => year < latest),
  );
  if (other) return { column, leaf, above, ofAnotherYear: true };
  const plain = (text: string): string => withoutYear(text).replace(THIS_YEAR, '');
  return { column, leaf: plain(leaf) || leaf, above: above.map(plain).filter((text) => text !== '') };
}

/** A text of a header without the year that it names. */
export function withoutYear(text: string): string {
  return text.replace(YEAR, '');
}

/** Columns that only a merge over several columns gives a header. */
function mergedColumns(sheet: Sheet, rows: readonly HeaderRow[]): number[] {
  const [first, last] = [rows[0]?.row.index ?? 0, rows.at(-1)?.row.index ?? -1];
  return sheet.merges
    .filter((merge) => merge.top >= first && merge.bottom <= last && merge.bottom === last)
    .flatMap((merge) => Array.from({ length: merge.right - merge.left + 1 }, (_, i) => merge.left + i));
}

function headerColumn(sheet: Sheet, rows: readonly HeaderRow[], column: number): HeaderColumn {
  const texts: string[] = [];
  for (const header of [...rows].reverse()) {
    const text = wordIn(
      textIn(sheet, header, column) || (texts.length > 0 ? textToTheLeft(header, column) : ''),
    );
    if (text !== '' && text !== texts.at(-1) && findUnit(text) === undefined) texts.push(text);
  }
  const [leaf = '', ...above] = texts;
  const part = PART.exec(leaf);
  return part?.[1] ? { column, leaf: part[1], above: ['其中', ...above] } : { column, leaf, above };
}

/** What a row of a header says of a column; nothing where it numbers it, or holds its total. */
function textIn(sheet: Sheet, { row, words }: HeaderRow, column: number): string {
  const own = row.cells.find((cell) => cell.column === column);
  const names = own === undefined || isBlank(own) || words.includes(own);
  return names ? sheet.textAt({ row: row.index, column }) : '';
}

const UNIT_BEHIND = /[(](单位:)?(人民币)?[千万亿]?元[)]$/u;
/** 其中 and what is under it in one cell. */
const PART = /^其中:(.+)$/u;

/** A text of a header, plain, without the unit that it may state. */
function wordIn(text: string): string {
  return plainLabel(text).replace(UNIT_BEHIND, '');
}

/** Pasted flat, a heading over several columns stands over the first of them only. */
function textToTheLeft({ words }: HeaderRow, column: number): string {
  const before = words.filter((cell) => cell.column < column).at(-1);
  return before ? textOf(before) : '';
}
