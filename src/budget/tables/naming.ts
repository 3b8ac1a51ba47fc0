import type { ColumnLayout } from '../layouts/layout';
import type { Label } from '../../common/language';
import type { Row } from './row';
import type { Block, Table } from './table';

/** The same words in every language: what is printed in the workbook. */
export function printed(text: string): Label {
  return { zh: text, en: text };
}

/** Labels one after another. */
export function joined(labels: readonly Label[], separator: string): Label {
  return { zh: labels.map(({ zh }) => zh).join(separator), en: labels.map(({ en }) => en).join(separator) };
}

/** What a person calls a table: its standard title. */
export function tableName({ layout }: Table): Label {
  return layout.title;
}

/** A column by the words of its layout: `本年收入·小计`. */
export function columnLabel(block: Block, key: string): Label {
  const column = block.layout.columns.find((each) => each.key === key);
  if (!column) return printed(key);
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
  const name = row.role === 'total' ? TOTAL_ROW : printed(row.label);
  return amounts.length < 2 ? name : joined([name, column], ' · ');
}

/** A figure of another table, with the table's name. */
export function figureElsewhere(table: Table, block: Block, row: Row, key: string): Label {
  return joined([tableName(table), figureLabel(block, row, key)], ' ');
}

/** The total of a column, which is the sum of the rows where the table has no total row. */
export function totalName(table: Table, block: Block, key: string): Label {
  const name = joined([tableName(table), columnLabel(block, key)], ' ');
  const rows = block.rows.filter(({ role }) => role === 'data').length;
  if (rows === 0 || block.rows.some(({ role }) => role === 'total')) return name;
  return {
    zh: `${name.zh}（没有合计行，以 ${rows} 行之和计）`,
    en: `${name.en} (no total row: the sum of ${rows} rows)`,
  };
}
