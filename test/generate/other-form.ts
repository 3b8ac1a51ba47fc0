import * as fc from 'fast-check';
import { isTotalRow } from '../../src/budget/reading/derived/item-tree';
import { splitCode } from '../../src/budget/classification/code';
import type { CellChange } from '../../src/workbook/cell';
import { textOf } from '../../src/workbook/cell';
import type { Cell } from '../../src/workbook/cell';
import type { Workbook } from '../../src/workbook/workbook';
import type { GeneratedBook, RenderedTable } from './render/rendered';

/** Words of which no form and no vocabulary knows anything. */
const UNKNOWN = [
  '甲类安排',
  '乙类安排',
  '特定事项',
  '归口事务',
  '统筹部分',
  '其余事宜',
  '综合安排',
  '丁类事宜',
];

/** What a form that no pack has makes of a book: which headings and items bear other words, and what its titles are. */
export interface OtherForm {
  readonly titles: boolean;
  readonly headings: readonly boolean[];
  readonly items: readonly boolean[];
}

/** One word in six. */
const now = fc.nat(5).map((drawn) => drawn === 0);

export const otherForm: fc.Arbitrary<OtherForm> = fc.record({
  titles: now,
  headings: fc.array(now, { minLength: 7, maxLength: 7 }),
  items: fc.array(now, { minLength: 5, maxLength: 5 }),
});

/** A consistent book in words of its own: it says the same, though nobody knows what some of it means. */
export function inOtherForm({ tables, workbook }: GeneratedBook, form: OtherForm): Workbook {
  return workbook.with(tables.flatMap((table, i) => editsOf(table, workbook, form, i)));
}

function editsOf(
  { sheet: name, blocks }: RenderedTable,
  workbook: Workbook,
  { titles, headings, items }: OtherForm,
  table: number,
): CellChange[] {
  const sheet = workbook.sheet(name);
  const rows = blocks.flatMap((block) => block.rows.map(({ index }) => index));
  if (!sheet || rows.length === 0) return [];
  const first = Math.min(...rows);
  const cells = sheet.rows.flatMap((row) => row.cells.filter(({ value }) => typeof value === 'string'));
  const header = cells
    .filter(({ row }) => first - HEADER_ROWS <= row && row < first)
    .map((cell) => textOf(cell));
  const words = new Map<string, string>();
  const rename = (text: string, said: readonly boolean[]): void => {
    const count = table + words.size;
    if (said[count % said.length])
      words.set(text, `${ordinalOf(text)}${UNKNOWN[count % UNKNOWN.length] ?? ''}${count}`);
    else words.set(text, text);
  };
  for (const text of new Set(header.filter(isHeading))) rename(text, headings);
  for (const text of new Set(
    cells
      .filter(({ row }) => rows.includes(row))
      .map((cell) => textOf(cell))
      .filter(isItem),
  ))
    rename(text, items);
  // What pages repeat of a header is renamed with it.
  return cells.flatMap((cell): CellChange[] => {
    const text = textOf(cell);
    const word = titles && TITLE.test(text) ? text.replace(TITLE, '安排明细表') : words.get(text);
    return word === undefined || word === text ? [] : [written(name, cell, word)];
  });
}

/** Of a first page, or of one that goes on. */
const TITLE = /表(?=([（(]续[）)])?$)/u;

/** Titles of other tables on the sheet stand above these. */
const HEADER_ROWS = 4;

function written(sheet: string, { row, column }: Cell, text: string): CellChange {
  return { sheet, row, column, content: { value: text } };
}

/** Words that say how columns add up, or what rows are known by, are those of every form. */
function isHeading(text: string): boolean {
  return !/^[\d.,，\s*\-—–/]+$|^(无|零)$|[:：表]|[栏行]次|序号|^[甲乙丙丁]$|计$|编码|代码|名称|单位|项目$|科目|其中|^[类款项]$|^(本年)?(收入|支出)$|数$|额$/u.test(
    text,
  );
}

function ordinalOf(text: string): string {
  return /^[一二三四五六七八九十]+、/u.exec(text)?.[0] ?? '';
}

function isItem(text: string): boolean {
  return /^[一二三四五六七八九十]+、/u.test(text) && !isTotalRow(text) && splitCode(text) === undefined;
}
