import type { SetTable } from '../../disclosure/set/set-table';
import type { BudgetLine } from '../../disclosure/data/lines';
import type { Department } from '../../disclosure/data/disclosure-data';
import { packageWords, words } from '../words';
import { csvRecord, joinedHeadings, tableRecords } from '../csv/records';
import type { CsvField } from '../csv/records';
import type { TextFile } from '../csv/csv-files';
import type { FieldDescriptor, ResourceDescriptor, TableSchema } from './descriptor';
import { lineFields } from './line-fields';

/** A CSV file of a package, and what the descriptor says of it. */
interface Resource {
  readonly descriptor: ResourceDescriptor;
  readonly file: TextFile;
}

/** What sets one resource apart from another. */
interface ResourceContent {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly schema: Omit<TableSchema, 'missingValues'>;
  readonly records: readonly (readonly CsvField[])[];
}

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

/** The budget lines, the finest that a department publishes, in 元. */
export function lineResource(lines: readonly BudgetLine[], department: Department): Resource {
  return resource({
    name: 'budget-lines',
    ...packageWords.lines,
    schema: {
      fields: lineFields.map(({ descriptor }) => descriptor),
      extraFields: [
        {
          name: 'currency',
          type: 'string',
          ...packageWords.currency,
          columnType: 'value-currency:code',
          constant: 'CNY',
        },
        {
          name: 'direction',
          type: 'string',
          ...packageWords.direction,
          columnType: 'direction',
          constant: 'expenditure',
        },
      ],
      primaryKey: ['line'],
    },
    records: lines.map((line, i) => lineFields.map(({ value }) => value(line, department, i + 1))),
  });
}

/** Without a byte order mark, which readers of data packages would take for a part of the first heading. */
function resource({ name, title, description, schema, records }: ResourceContent): Resource {
  const path = `${name}.csv`;
  const headings = schema.fields.map((field) => field.name);
  return {
    descriptor: {
      profile: 'tabular-data-resource',
      type: 'table',
      name,
      path,
      title,
      description,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: { ...schema, missingValues: ['', words.openMarker] },
    },
    file: { name: path, text: [headings, ...records].map(csvRecord).join('') },
  };
}
