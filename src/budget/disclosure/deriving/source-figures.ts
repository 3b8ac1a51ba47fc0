import type { Amount } from '../../../amount/amount';
import { CLASSIFICATIONS } from '../../classification/classification';
import type { Classification } from '../../classification/classification';
import type { CodeAndName } from '../../classification/code';
import { amountAt } from '../../tables/amounts';
import type { Book } from '../../tables/book';
import type { Row } from '../../tables/row';
import { leafRows } from '../../tables/selection';
import type { FigureName, SourceFigures, SourceRow, SourceRows } from '../data/source-figures';

/** What the tables of a workbook hold, by name. Where two rows of a table have the same name, neither is told. */
export function sourceFiguresOf(book: Book): SourceFigures {
  const figures = new Map<string, Amount | null | undefined>();
  const tables = new Set(book.tables.map(({ layout }) => book.table(layout.key)));
  for (const table of tables) {
    for (const { layout, rows } of table?.blocks ?? []) {
      const names = rows.map(rowName);
      const times = new Map<string, number>();
      for (const name of names) if (name !== undefined) times.set(name, (times.get(name) ?? 0) + 1);
      for (const [i, row] of rows.entries()) {
        const name = names[i];
        if (!table || name === undefined || times.get(name) !== 1) continue;
        for (const [column, figure] of row.figures) {
          const key = { table: table.layout.key, block: layout.key, row: name, column };
          figures.set(keyOf(key), amountAt(figure));
        }
      }
    }
  }
  return (name) => figures.get(keyOf(name));
}

/** The item's key, or the codes in the order of their columns; a row of units by the unit, one of nothing but amounts by `total`. */
function rowName(row: Row): string | undefined {
  if (row.role === 'total') return 'total';
  if (row.role !== 'data') return undefined;
  const codes = CLASSIFICATIONS.flatMap((each) => row.codes[each]?.code ?? []).join(' ');
  return row.item ?? (codes === '' ? (row.unit ?? 'total') : codes);
}

function keyOf({ table, block, row, column }: FigureName): string {
  return [table, block, row, column].join('\n');
}

/** The rows of the workbook's tables that add up no others. Of rows with the same name none is told. */
export function sourceRowsOf(book: Book): SourceRows {
  return (key) =>
    book.table(key)?.blocks.flatMap((block) => {
      const rows = leafRows(block).flatMap((row) => sourceRow(block.layout.key, row));
      return rows.filter(({ name }) => rows.filter((other) => other.name === name).length === 1);
    }) ?? [];
}

function sourceRow(block: string, row: Row): SourceRow[] {
  const name = row.role === 'data' ? rowName(row) : undefined;
  if (name === undefined) return [];
  const codes: Partial<Record<Classification, CodeAndName>> = {};
  for (const each of CLASSIFICATIONS) {
    const entry = row.codes[each];
    if (entry) codes[each] = { code: entry.code, name: entry.name };
  }
  return [{ block, name, unit: row.unit, codes }];
}
