import type { SetTable } from '../../disclosure/set/set-table';
import { packageWords } from '../words';
import { joinedHeadings, tableRecords } from '../csv/table-records';
import type { FieldDescriptor } from './descriptor';
import { resource } from './resource';
import type { Resource } from './resource';

/** A standard table as printed, its columns named by their keys in the layout, which stay the same from year to year. */
export function tableResource(table: SetTable): Resource {
  return resource({
    name: table.key,
    title: table.title,
    description: packageWords.table(table.unit, table.notes),
    schema: { fields: table.columns.map((_, column) => fieldOf(table, column)) },
    records: tableRecords(table),
  });
}

function fieldOf({ columns, rows, unit }: SetTable, index: number): FieldDescriptor {
  const { key: name = '', headings = [], holds } = columns[index] ?? {};
  const title = joinedHeadings(headings);
  // Now and then a word is printed among amounts.
  const isNumber = holds === 'amount' && !rows.some(({ cells }) => cells[index]?.kind === 'text');
  if (!isNumber) return { name, title, type: 'string' };
  return { name, title, type: 'number', description: packageWords.unit(unit) };
}
