import { a1, a1Range, absoluteReference, quotedSheet } from '../../../workbook/address';
import type { FormPlan, NamePlan } from '../../../workbook/sheet-plan';
import type { DataColumn, SetPlace, SetRun } from '../../disclosure/set/set-formula';
import type { SetTable } from '../../disclosure/set/set-table';
import type { TableKey } from '../../layouts/layout';

/** Where the cells of a set stand in the workbook that it is written into. */
export class SetPlaces {
  private readonly tables: ReadonlyMap<TableKey, { readonly table: SetTable; readonly body: number }>;
  private readonly data: ReadonlyMap<string, DataSheet>;

  constructor(tables: readonly SetTable[], data: readonly DataSheet[]) {
    this.tables = new Map(tables.map((table) => [table.key, { table, body: tableFrame(table).body }]));
    this.data = new Map(data.map((sheet) => [sheet.key, sheet]));
  }

  /** A cell as formulas of a table name it: `B5`, or `'01 收支总表'!B5` from elsewhere. */
  cell({ table, row, column }: SetPlace, home: TableKey): string | undefined {
    return this.within(table, home, (body) => a1({ row: body + row, column }));
  }

  /** A run as formulas of a table name it: `B5:B9`. */
  run({ table, column, firstRow, lastRow }: SetRun, home: TableKey): string | undefined {
    return this.within(table, home, (body) =>
      a1Range({ top: body + firstRow, bottom: body + lastRow, left: column, right: column }),
    );
  }

  /** A run as it is named where criteria go along: `'02 收入总表'!$B$5:$B$9`. */
  fixedRun({ table, column, firstRow, lastRow }: SetRun): string | undefined {
    const found = this.tables.get(table);
    if (!found) return undefined;
    const { body } = found;
    return absoluteReference(found.table.sheet, {
      top: body + firstRow,
      bottom: body + lastRow,
      left: column,
      right: column,
    });
  }

  /** A column of a data sheet; undefined where the workbook does not have it. */
  dataColumn({ sheet, column }: DataColumn): string | undefined {
    const found = this.data.get(sheet);
    const index = found?.columns.get(column);
    if (!found || index === undefined) return undefined;
    const { firstRow, lastRow } = found;
    return absoluteReference(found.sheet, { top: firstRow, bottom: lastRow, left: index, right: index });
  }

  private within(key: TableKey, home: TableKey, reference: (body: number) => string): string | undefined {
    const found = this.tables.get(key);
    if (!found) return undefined;
    return `${key === home ? '' : `${quotedSheet(found.table.sheet)}!`}${reference(found.body)}`;
  }
}

/** In which row of its sheet each part of a table begins, from 0. */
export interface TableFrame {
  /** Undefined where the table has no marking. */
  readonly marking: number | undefined;
  readonly title: number;
  /** Who prepared it, and its unit. */
  readonly line: number;
  readonly header: number;
  readonly body: number;
  readonly notes: number;
}

/** Where the rows of a sheet of the base sheet stand, when it is in the same workbook. */
export interface DataSheet {
  /** The key of the sheet in the base sheet's layout. */
  readonly key: string;
  /** Its name in the workbook. */
  readonly sheet: string;
  /** The first and last row that totals look at, from 0; rows that are still empty may be among them. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** The column of each key of the layout, from 0. */
  readonly columns: ReadonlyMap<string, number>;
}

/** The sheets of data that go along with a set, behind its tables. */
export interface IncludedData {
  readonly sheets: readonly FormPlan[];
  /** The names that the checks of these sheets refer to. */
  readonly names?: readonly NamePlan[];
  /** Where live totals find the data. */
  readonly places: readonly DataSheet[];
}

/** Where the parts of a table stand on its sheet. */
export function tableFrame({ marking, headerRows, rows }: SetTable): TableFrame {
  const title = marking === null ? 0 : 1;
  const header = title + 2;
  const body = header + headerRows;
  return {
    marking: marking === null ? undefined : 0,
    title,
    line: title + 1,
    header,
    body,
    notes: body + rows.length,
  };
}
