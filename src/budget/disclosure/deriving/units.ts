import { textOf } from '../../../workbook/cell';
import { isTotalLabel } from '../../classification/label';
import type { Book } from '../../tables/book';
import { hierarchyOf } from '../../tables/hierarchy';
import type { Row } from '../../tables/row';
import { leafRows, placedTable } from '../../tables/selection';
import type { Block, Table } from '../../tables/table';

/** A unit that the tables name. */
export interface BudgetUnit {
  readonly name: string;
  /** Empty where none is stated. */
  readonly code: string;
}

/** The units of a budget, and the department that they belong to where that has a row of its own. */
export interface Units {
  readonly all: readonly BudgetUnit[];
  readonly department: string | undefined;
}

const CODE_AND_NAME = /^(\d{3,})\s*[-‐–—－_\s]\s*(?=\D)(.+)$/su;

/** From 收入总表, whose rows are units; from 一般公共预算支出表, which names them, where that is missing. */
export function unitsOf(book: Book): Units {
  const revenue = placedTable(book, 'revenue');
  if (revenue?.block.columns.has('unit')) {
    const { block, table } = revenue;
    const parents = [...hierarchyOf(block.rows).children.keys()];
    const [department] = parents.map((row) => unitAt(book, table, block, row)?.name);
    const all = leafRows(block).flatMap((row) => unitAt(book, table, block, row) ?? []);
    return { all, department: department ?? (all.length === 1 ? all[0]?.name : undefined) };
  }
  const general = placedTable(book, 'general-budget');
  const named = (general ? leafRows(general.block) : []).flatMap(
    (row) => (general && unitAt(book, general.table, general.block, row)) ?? [],
  );
  const all = [...new Map(named.map((unit) => [unit.name, unit])).values()];
  return { all, department: all.length === 1 ? all[0]?.name : undefined };
}

/** The only unit there is; undefined where there are several, or none is named. */
export function onlyUnit({ all }: Units): BudgetUnit | undefined {
  return all.length === 1 ? all[0] : undefined;
}

/** The unit that a row names in its own cells. */
export function unitAt(book: Book, table: Table, block: Block, row: Row): BudgetUnit | undefined {
  const text = cellText(book, table, block, row.index, 'unit');
  if (text === '' || isTotalLabel(text)) return undefined;
  const [, code = cellText(book, table, block, row.index, 'unit-code'), name = text] =
    CODE_AND_NAME.exec(text) ?? [];
  return { name: name.trim(), code };
}

/** What stands in a row's cell of a column, which may be merged with others; `''` for nothing. */
export function cellText(book: Book, { sheet: name }: Table, block: Block, row: number, key: string): string {
  const column = block.columns.get(key);
  const sheet = book.workbook.sheet(name);
  if (column === undefined || !sheet) return '';
  const merge = sheet.mergeAt({ row, column });
  return textOf(sheet.cell(merge ? { row: merge.top, column: merge.left } : { row, column }));
}
