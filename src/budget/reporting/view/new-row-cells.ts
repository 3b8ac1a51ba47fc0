import { Amount } from '../../../amount/amount';
import type { Address } from '../../../workbook/address';
import { textOf } from '../../../workbook/cell';
import type { Classification } from '../../classification/classification';
import type { AbsentRow } from '../../locating/cause';
import type { Book } from '../../tables/book';
import type { CodeEntry, Row } from '../../tables/row';
import { presentParts } from '../../tables/sum-parts';
import type { Block, Table } from '../../tables/table';
import { prevailingFormat } from './prevailing-format';

/** What a new row holds in a column: an amount as a plain decimal, or a text. */
export interface NewRowCell {
  readonly column: number;
  readonly content: { readonly amount: string } | { readonly text: string };
  /** The number format in which the column shows such amounts, where it shows any. */
  readonly format?: string;
}

/**
 * What a row that was left out holds, names and amounts, written as the rows beside it are: code and name in one cell, or in
 * two. Empty where its name is not known, the table writes codes in a way that cannot be told from its rows, or its amounts do not
 * add up across yet: what they are made up of nobody has told.
 */
export function newRowCells({ name, knownFrom, amounts }: AbsentRow, table: Table, book: Book): NewRowCell[] {
  const [{ at }] = amounts;
  const block = table.blocks.find(({ columns }) => [...columns.values()].includes(at.column));
  const source = knownFrom && rowAt(knownFrom, book);
  if (!block || name === undefined || !addsUp(block, amounts)) return [];
  const names = nameCells(block, name, source);
  return names.length === 0
    ? []
    : [...unitCells(block, at, book), ...names, ...amountCells(amounts, table, book)];
}

/** Whether every total among the amounts is the sum of its parts, of those that the sheet has. */
function addsUp(block: Block, amounts: AbsentRow['amounts']): boolean {
  const amountIn = (key: string): Amount | undefined =>
    amounts.find(({ at }) => at.column === block.columns.get(key))?.proposed;
  return (block.layout.sums ?? []).every((sum) => {
    const total = amountIn(sum.total);
    const parts = presentParts(block, sum);
    if (!total || parts.length === 0) return true;
    const rest = parts.reduce(
      (left, { key, sign }) => left.minus((amountIn(key) ?? Amount.zero).times(sign)),
      total,
    );
    return rest.isZero;
  });
}

function amountCells(amounts: AbsentRow['amounts'], table: Table, book: Book): NewRowCell[] {
  return amounts.flatMap(({ at: { column }, proposed, decimals }) => {
    if (!proposed) return [];
    const format = prevailingFormat(proposed, table, column, book);
    return [
      { column, content: { amount: proposed.toString(decimals) }, ...(format !== undefined && { format }) },
    ];
  });
}

/** The unit that the row is about is that of the row below it, where each row says its own. */
function unitCells({ columns, layout }: Block, { sheet, row }: Address, { workbook }: Book): NewRowCell[] {
  return layout.columns.flatMap(({ key, role }) => {
    const column = role.kind === 'unit' ? columns.get(key) : undefined;
    const text = column === undefined ? '' : textOf(workbook.cell({ sheet, row, column }));
    return column === undefined || text === '' ? [] : [{ column, content: { text } }];
  });
}

function rowAt({ sheet, row }: Address, { tables }: Book): Row | undefined {
  return tables
    .filter((table) => table.sheet === sheet)
    .flatMap(({ blocks }) => blocks)
    .flatMap(({ rows }) => rows)
    .find(({ index }) => index === row);
}

function nameCells(block: Block, name: string, source: Row | undefined): NewRowCell[] {
  const { columns, layout } = block;
  const cells: NewRowCell[] = [];
  const put = (key: string, text: string): void => {
    const column = columns.get(key);
    if (column !== undefined) cells.push({ column, content: { text } });
  };
  for (const [i, { key, role }] of layout.columns.entries()) {
    if (role.kind === 'code-part') return [];
    if (role.kind === 'item') put(key, name);
    if (role.kind !== 'code') continue;
    const entry = source?.codes[role.classification];
    if (!entry) return [];
    const beside = layout.columns[i + 1];
    const nameColumn = beside?.role.kind === 'name' && columns.has(beside.key) ? beside.key : undefined;
    put(key, nameColumn === undefined ? joinedAs(block, role.classification, entry) : entry.code);
    if (nameColumn !== undefined) put(nameColumn, entry.name);
  }
  return cells;
}

/** Code and name in one cell, with between them what stands there in the other rows. */
function joinedAs(block: Block, classification: Classification, { code, name }: CodeEntry): string {
  return name === '' ? code : `${code}${separatorIn(block, classification)}${name}`;
}

const USUAL_SEPARATOR = '-';

function separatorIn({ rows }: Block, classification: Classification): string {
  for (const { label, codes } of rows) {
    const entry = codes[classification];
    if (!entry || entry.name === '') continue;
    const start = label.indexOf(entry.code) + entry.code.length;
    const end = label.indexOf(entry.name, start);
    if (end > start && end - start <= 2) return label.slice(start, end);
  }
  return USUAL_SEPARATOR;
}
