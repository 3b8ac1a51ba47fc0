import { words } from '../words';
import { csvRecord } from '../csv/csv-record';
import type { CsvField } from '../csv/csv-record';
import type { TextFile } from '../text-file';
import type { ResourceDescriptor, TableSchema } from './descriptor';

/** A CSV file of a package, and what the descriptor says of it. */
export interface Resource {
  readonly descriptor: ResourceDescriptor;
  readonly file: TextFile;
}

/** What sets one resource apart from another. */
export interface ResourceContent {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly schema: Omit<TableSchema, 'missingValues'>;
  readonly records: readonly (readonly CsvField[])[];
}

/** Without a byte order mark, which readers of data packages would take for a part of the first heading. */
export function resource({ name, title, description, schema, records }: ResourceContent): Resource {
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
