import { joinedLabels, sameInBoth } from '../../common/language';
import type { Label } from '../../common/language';
import { parseAmount } from '../../amount/parse-amount';
import { a1 } from '../../workbook/address';
import type { Place } from '../../workbook/address';
import { textOf } from '../../workbook/cell';
import type { Cell } from '../../workbook/cell';
import type { ColumnLayout } from '../layouts/layout';
import type { Row } from './row';
import type { Block, Table } from './table';

/** What a person calls a table: its standard title. */
export function tableName({ layout }: Table): Label {
  return layout.title;
}

/** A column by the words of its layout: `本年收入·小计`. */
export function columnLabel(block: Block, key: string): Label {
  const column = block.layout.columns.find((each) => each.key === key);
  if (!column) return sameInBoth(key);
  const heading = isAmbiguous(block, column) ? column.under?.[0] : undefined;
  return heading === undefined ? column.label : { zh: `${heading}·${column.label.zh}`, en: column.label.en };
}

function isAmbiguous(block: Block, column: ColumnLayout): boolean {
  return block.layout.columns.filter(({ label }) => label.zh === column.label.zh).length > 1;
}

const TOTAL_ROW: Label = { zh: '合计行', en: 'total row' };

/** A figure by its row and column: `2010302-一般行政管理事务 · 项目支出`. */
export function figureLabel(block: Block, row: Row, key: string): Label {
  const column = columnLabel(block, key);
  const amounts = block.layout.columns.filter(({ role }) => role.kind === 'amount');
  if (row.label === '') return column;
  const name = row.role === 'total' ? TOTAL_ROW : sameInBoth(row.label);
  return amounts.length < 2 ? name : joinedLabels([name, column], ' · ');
}

/** A figure of another table, with the table's name. */
export function figureElsewhere(table: Table, block: Block, row: Row, key: string): Label {
  return joinedLabels([tableName(table), figureLabel(block, row, key)], ' ');
}

/** The total of a column, which is the sum of the rows where the table has no total row. */
export function totalName(table: Table, block: Block, key: string): Label {
  const name = joinedLabels([tableName(table), columnLabel(block, key)], ' ');
  const rows = block.rows.filter(({ role }) => role === 'data').length;
  if (rows === 0 || block.rows.some(({ role }) => role === 'total')) return name;
  return {
    zh: `${name.zh}（没有合计行，以 ${rows} 行之和计）`,
    en: `${name.en} (no total row: the sum of ${rows} rows)`,
  };
}

/** A cell and what a person calls it. */
export interface NamedPlace extends Place {
  readonly name?: string;
}

/** So many places of a list are named. */
const MOST_NAMED = 5;

/** Cells in a message: `D62（行政运行）、D63（…）`; the first five, and how many there are. */
export function placeList(cells: readonly NamedPlace[]): Label {
  const shown = cells.slice(0, MOST_NAMED);
  const more = cells.length > MOST_NAMED;
  const zh = shown.map((cell) => (cell.name ? `${a1(cell)}（${cell.name}）` : a1(cell))).join('、');
  const en = shown.map((cell) => (cell.name ? `${a1(cell)} (${cell.name})` : a1(cell))).join(', ');
  return {
    zh: more ? `${zh} 等 ${cells.length} 格` : zh,
    en: more ? `${en} and others (${cells.length} cells)` : en,
  };
}

/** What stands for an amount that is still to be filled in. */
const FILLER = /^[x×＊*?？]+$/iu;

/** The name in a cell; undefined where nothing stands there, or an amount, however it is typed. */
export function nameIn(cell: Cell | undefined): string | undefined {
  if (typeof cell?.value !== 'string') return undefined;
  const text = textOf(cell);
  const count = (kind: RegExp): number => text.match(kind)?.length ?? 0;
  const letters = count(/\p{L}/gu);
  if (letters < 2 || letters <= count(/\p{N}/gu) || FILLER.test(text)) return undefined;
  return parseAmount(text).kind === 'text' ? text : undefined;
}
