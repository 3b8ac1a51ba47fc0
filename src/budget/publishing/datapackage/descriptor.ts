/**
 * The descriptor of a package (datapackage.json), as far as it is used here: Data Package 2.0 with what version 1 asks for,
 * and the column types of the Fiscal Data Package 1.0rc1 (datapackage.org).
 */
export interface PackageDescriptor {
  readonly $schema: string;
  readonly profile: 'tabular-data-package';
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly contributors?: readonly { readonly title: string }[];
  readonly resources: readonly ResourceDescriptor[];
}

/** A CSV file of the package. */
export interface ResourceDescriptor {
  readonly profile: 'tabular-data-resource';
  readonly type: 'table';
  readonly name: string;
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly format: 'csv';
  readonly mediatype: 'text/csv';
  readonly encoding: 'utf-8';
  readonly schema: TableSchema;
}

export interface TableSchema {
  readonly fields: readonly FieldDescriptor[];
  /** Columns that hold the same in every row, which the file leaves out. */
  readonly extraFields?: readonly (FieldDescriptor & { readonly constant: string })[];
  /** Texts that stand for no value. */
  readonly missingValues: readonly string[];
  readonly primaryKey?: readonly string[];
}

/** A column: its heading in the file, and what it holds. */
export interface FieldDescriptor {
  readonly name: string;
  readonly title: string;
  readonly type: 'string' | 'number' | 'integer' | 'boolean';
  readonly description?: string;
  /** What it means to the public finances, in the words of the Fiscal Data Package. */
  readonly columnType?: string;
}
