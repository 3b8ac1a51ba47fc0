import { normaliseName } from '../../../classification/name';
import { packs } from '../../../layouts/packs';
import { textOf } from '../../../../workbook/cell';
import type { Sheet, SheetRow } from '../../../../workbook/sheet';
import type { Workbook } from '../../../../workbook/workbook';
import { baseSheets } from '..';
import type { BaseColumn, BaseSheet } from '../base-sheet';
import type { BaseFault } from './base-fault';
import type { FoundSheet } from './found-sheet';

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
