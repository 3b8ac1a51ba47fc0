import type { Address } from '../../../../workbook/address';
import { textOf } from '../../../../workbook/cell';
import type { Sheet, SheetRow } from '../../../../workbook/sheet';
import type { Workbook } from '../../../../workbook/workbook';
import { normaliseName } from '../../../classification/name';
import { packs } from '../../../layouts/packs';
import { baseSheets } from '..';
import type { BaseColumn, BaseSheet } from '../base-sheet';
import type { BaseFault } from './base-fault';

/** A sheet of a workbook that is one of the base sheets. */
export interface FoundSheet {
  readonly base: BaseSheet;
  readonly sheet: Sheet;
  /** The row of the headings, from 0. */
  readonly headingRow: number;
  /** Where each column stands; those that are not required may be missing. */
  readonly columns: ReadonlyMap<BaseColumn, number>;
  /** Columns with a heading that the base sheet does not have. */
  readonly others: ReadonlyMap<number, string>;
  readonly faults: readonly BaseFault[];
}

/** The rows below the headings in which something stands under one of them. */
export function filledRows({ sheet, headingRow, columns }: FoundSheet): readonly SheetRow[] {
  const places = new Set(columns.values());
  return sheet.rows.filter(
    ({ index, cells }) =>
      index > headingRow && cells.some((cell) => places.has(cell.column) && !isUnfilled(cell)),
  );
}

/** Whether nothing stands in a cell, nor a formula that gives something or whose result is missing. */
export function isUnfilled(cell: SheetRow['cells'][number] | undefined): boolean {
  if (!cell) return true;
  if (cell.value === null) return cell.formula === undefined;
  return typeof cell.value === 'string' && cell.value.trim() === '';
}

/** The address of a place on the sheet. */
export function addressIn({ sheet }: FoundSheet, row: number, column: number): Address {
  return { sheet: sheet.name, row, column };
}

/** Titles and notes stand above the headings, but not so many. */
const TOP_ROWS = 30;
/** Below it, it is some other table that shares a few headings. */
const ACCEPTED = 0.75;

/** The sheets of a workbook that are base sheets, known by their headings alone; a second of a kind is a fault. */
export function findSheets(workbook: Workbook): FoundSheet[] {
  const found = workbook.sheets.map(find).filter((each) => each !== undefined);
  return found.map((each, i) => {
    const earlier = found.slice(0, i).find(({ base }) => base === each.base);
    if (!earlier) return each;
    const at = { sheet: each.sheet.name, row: each.headingRow, column: Math.min(...each.columns.values()) };
    const { name } = each.base;
    const fault: BaseFault = { kind: 'repeated-sheet', at, name, other: earlier.sheet.name };
    return { ...each, faults: [fault, ...each.faults] };
  });
}

interface Candidate {
  readonly base: BaseSheet;
  readonly row: SheetRow;
  readonly score: number;
}

function find(sheet: Sheet): FoundSheet | undefined {
  let best: Candidate | undefined;
  for (const row of sheet.rows) {
    if (row.index >= TOP_ROWS) break;
    const headings = row.cells.map((cell) => plain(textOf(cell))).filter((text) => text !== '');
    if (headings.length < 2) continue;
    for (const base of baseSheets) {
      const score = likeness(base, headings);
      if (score >= ACCEPTED && score > (best?.score ?? 0)) best = { base, row, score };
    }
  }
  return best && placed(sheet, best);
}

/** How much a row of headings is that of a base sheet, from 0 to 1: which share of what is required it has, and of it is known. */
function likeness(base: BaseSheet, headings: readonly string[]): number {
  const names = namesOf(base);
  const known = headings.filter((heading) => names.has(heading));
  if (known.length < 2 || headings.some((heading) => !names.has(heading) && SUMMED.has(heading))) return 0;
  const required = base.columns.filter((column) => column.required);
  const there = required.filter((column) => known.some((heading) => names.get(heading) === column));
  return (there.length / required.length + known.length / headings.length) / 2;
}

function placed(sheet: Sheet, { base, row }: Candidate): FoundSheet {
  const names = namesOf(base);
  const columns = new Map<BaseColumn, number>();
  const others = new Map<number, string>();
  const faults: BaseFault[] = [];
  for (const cell of row.cells) {
    const text = textOf(cell);
    const column = names.get(plain(text));
    const at = { sheet: sheet.name, row: row.index, column: cell.column };
    if (text === '') continue;
    if (!column) others.set(cell.column, text);
    else if (columns.has(column)) faults.push({ kind: 'repeated-column', at, heading: column.heading });
    else columns.set(column, cell.column);
  }
  const end = { sheet: sheet.name, row: row.index, column: (row.cells.at(-1)?.column ?? 0) + 1 };
  for (const column of base.columns) {
    if (column.required && !columns.has(column))
      faults.push({ kind: 'missing-column', at: end, heading: column.heading });
  }
  return { base, sheet, headingRow: row.index, columns, others, faults };
}

function namesOf({ columns }: BaseSheet): ReadonlyMap<string, BaseColumn> {
  return new Map(
    columns.flatMap((column) =>
      [column.heading.zh, column.heading.en].map((heading) => [plain(heading), column] as const),
    ),
  );
}

function plain(text: string): string {
  return normaliseName(text).toLowerCase();
}

/** What stands above amounts in the standard tables, which share texts with the base sheets: 合计, 基本支出, 项目总额. */
const SUMMED: ReadonlySet<string> = new Set(
  packs
    .flatMap(({ tables }) => tables.flatMap(({ blocks }) => blocks.flatMap(({ columns }) => columns)))
    .filter(({ role }) => role.kind === 'amount')
    .flatMap(({ label, aliases = [] }) => [label.zh, ...aliases].map(plain)),
);
