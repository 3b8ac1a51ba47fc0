import type { DisclosureSet, SetTable } from '../../disclosure/set/set-table';
import { csvRecord, joinedHeadings, tableRecords } from './records';

/** A file of text, by the name it bears where it is put. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** Tells Excel that the file is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';
/** What no file name may hold on Windows, nor anything that cannot be seen. */
const NOT_IN_NAMES = /[\\/:*?"<>|\p{C}]/gu;

/** A file a table, named after its sheet and title: `预算01表-收支总表.csv`. */
export function csvFiles({ tables }: DisclosureSet): TextFile[] {
  const taken = new Set<string>();
  return tables.map((table) => ({ name: freeName(baseName(table), taken), text: tableCsv(table) }));
}

/** A table as CSV for spreadsheets: one line of headings, then its rows. */
export function tableCsv(table: SetTable): string {
  const headings = table.columns.map((column) => joinedHeadings(column.headings));
  return BYTE_ORDER_MARK + [headings, ...tableRecords(table)].map(csvRecord).join('');
}

function baseName({ sheet, title }: SetTable): string {
  const name = sheet === title ? sheet : `${sheet}-${title}`;
  return name.replace(NOT_IN_NAMES, '').trim();
}

function freeName(base: string, taken: Set<string>): string {
  let name = `${base}.csv`;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${base}-${number}.csv`;
  taken.add(name.toLowerCase());
  return name;
}
