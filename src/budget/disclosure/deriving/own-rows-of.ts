import type { CodeAndName } from '../../classification/code';
import type { Classification } from '../../classification/classification';
import type { Book } from '../../tables/book';
import type { Row } from '../../tables/row';
import { CLASSIFICATIONS } from '../../classification/classification';
import type { OwnRow, OwnRows } from '../data/own-figures';
import { leafRows } from '../../tables/selection';
import { rowName } from './own-figures-of';

/** The rows of the workbook's tables that add up no others. Of rows with the same name none is told. */
export function ownRowsOf(book: Book): OwnRows {
  return (key) =>
    book.table(key)?.blocks.flatMap((block) => {
      const rows = leafRows(block).flatMap((row) => ownRow(block.layout.key, row));
      return rows.filter(({ name }) => rows.filter((other) => other.name === name).length === 1);
    }) ?? [];
}

function ownRow(block: string, row: Row): OwnRow[] {
  const name = row.role === 'data' ? rowName(row) : undefined;
  if (name === undefined) return [];
  const codes: Partial<Record<Classification, CodeAndName>> = {};
  for (const each of CLASSIFICATIONS) {
    const entry = row.codes[each];
    if (entry) codes[each] = { code: entry.code, name: entry.name };
  }
  return [{ block, name, unit: row.unit, codes }];
}
