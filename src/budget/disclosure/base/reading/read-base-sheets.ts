import { Amount } from '../../../../amount/amount';
import { textOf } from '../../../../workbook/cell';
import type { Cell } from '../../../../workbook/cell';
import type { SheetRow } from '../../../../workbook/sheet';
import { inReadingOrder } from '../../../../workbook/address';
import type { Workbook } from '../../../../workbook/workbook';
import { isTotalLabel } from '../../../classification/label';
import { sameName } from '../../../classification/name';
import type { DisclosureData, IndicatorEntry } from '../../data/disclosure-data';
import type { BudgetLine, MemoItem } from '../../data/lines';
import { NO_SOURCE_FIGURES, NO_SOURCE_ROWS } from '../../data/source-figures';
import type { BaseColumn, BaseSheet } from '../base-sheet';
import { budgetLines } from '../budget-lines';
import { carryOver } from '../carry-over';
import { department } from '../department';
import { indicators } from '../indicators';
import { memoItems } from '../memo-items';
import { revenue } from '../revenue';
import type { BaseFault, BaseNotice } from './base-fault';
import { CodeNames } from './code-names';
import { carryOverOf, departmentOf, indicatorOf, lineOf, memoItemOf, revenueOf } from './entries';
import { addressIn, filledRows, findSheets, isUnfilled } from './found-sheets';
import type { FoundSheet } from './found-sheets';
import { RowReader } from './row-reader';

/** What the base sheets of a workbook come to. */
export type BaseReading =
  /** The workbook has none. */
  | { readonly kind: 'none' }
  | {
      readonly kind: 'faulty';
      readonly faults: readonly BaseFault[];
      readonly notices: readonly BaseNotice[];
    }
  | { readonly kind: 'data'; readonly data: DisclosureData; readonly notices: readonly BaseNotice[] };

/**
 * Reads the base sheets that a person filled in, wherever in the workbook they stand.
 * With any fault no data is given: nothing is left out silently.
 */
export function readBaseSheets(workbook: Workbook): BaseReading {
  const sheets = findSheets(workbook);
  if (sheets.length === 0) return { kind: 'none' };
  const rows = sheets.flatMap((found) => filledRows(found).map((row) => ({ found, row })));
  const onlyExamples = rows.length > 0 && rows.every(({ found, row }) => isExample(found, row));
  const notices: BaseNotice[] = [
    ...(onlyExamples ? [{ kind: 'only-examples' } as const] : []),
    ...sheets.flatMap(unreadColumns),
  ];
  const { data, faults } = new Reading(sheets, onlyExamples).all();
  return faults.length > 0
    ? { kind: 'faulty', faults: inOrder(faults, workbook), notices }
    : { kind: 'data', data, notices };
}

/** As a person goes through the workbook. */
function inOrder(faults: readonly BaseFault[], { sheets }: Workbook): BaseFault[] {
  const places = new Map(sheets.map(({ name }, place) => [name, place]));
  const place = ({ at }: BaseFault): number => places.get(at.sheet) ?? 0;
  return [...faults].sort((a, b) => place(a) - place(b) || inReadingOrder(a.at, b.at));
}

class Reading {
  private readonly faults: BaseFault[];
  private readonly names = new CodeNames();

  constructor(
    private readonly sheets: readonly FoundSheet[],
    /** Whether the examples are read, for want of anything else. */
    private readonly examples: boolean,
  ) {
    this.faults = sheets.flatMap((found) => found.faults);
  }

  all(): { readonly data: DisclosureData; readonly faults: readonly BaseFault[] } {
    const departments = this.rowsOf(department) ?? [];
    for (const second of departments.slice(1)) second.fault({ kind: 'second-row' });
    const [own] = departments.map(departmentOf);
    const lines = this.rowsOf(budgetLines)?.map(lineOf);
    const revenues = this.rowsOf(revenue)?.map(revenueOf);
    const carryOvers = this.rowsOf(carryOver)?.map(carryOverOf);
    const memos = this.rowsOf(memoItems)?.map(memoItemOf) ?? [];
    const indicatorRows = this.rowsOf(indicators);
    const all = indicatorRows?.map(indicatorOf);
    for (const at of unknownProjects(all ?? [], lines ?? [], memos)) {
      const { project = '', unit = '' } = all?.[at] ?? {};
      indicatorRows?.[at]?.fault({ kind: 'unknown-project', project, unit }, 'project');
    }
    return {
      data: {
        department: own ?? { year: undefined, name: undefined, officeRunning: undefined },
        lines,
        revenues,
        carryOvers,
        indicators: all,
        memoItems: memos,
        missing: new Set(),
        sourceFigures: NO_SOURCE_FIGURES,
        sourceRows: NO_SOURCE_ROWS,
      },
      faults: this.faults,
    };
  }

  /** The rows of a base sheet; undefined where the workbook has no such sheet. */
  private rowsOf(base: BaseSheet): RowReader[] | undefined {
    const found = this.sheets.find((each) => each.base === base);
    return found && filledRows(found).flatMap((row) => this.readerOf(found, row) ?? []);
  }

  /** Undefined where the row is none to be read, which is told of. */
  private readerOf(found: FoundSheet, row: SheetRow): RowReader | undefined {
    const kind = isExample(found, row) ? 'example-row' : isTotal(row) ? 'total-row' : undefined;
    if (kind === undefined || (kind === 'example-row' && this.examples)) {
      return new RowReader(found, row, this.names, this.faults);
    }
    this.faults.push({ kind, at: addressIn(found, row.index, Math.min(...found.columns.values())) });
    return undefined;
  }
}

function isTotal({ cells }: SheetRow): boolean {
  const first = cells.map(textOf).find((text) => text !== '');
  return first !== undefined && isTotalLabel(first);
}

/** Whether a row is one of the template's examples, cell by cell. */
function isExample({ base, columns }: FoundSheet, row: SheetRow): boolean {
  const count = base.columns[0]?.examples.length ?? 0;
  return Array.from({ length: count }, (_, i) => i).some((i) =>
    base.columns.every((column) => {
      const place = columns.get(column);
      const cell = row.cells.find((each) => each.column === place);
      return holds(column, cell, column.examples[i] ?? null);
    }),
  );
}

function holds({ content }: BaseColumn, cell: Cell | undefined, example: string | null): boolean {
  if (example === null || !cell || isUnfilled(cell)) return example === null && isUnfilled(cell);
  return content.kind === 'amount'
    ? typeof cell.value === 'number' && Amount.fromNumber(cell.value).equals(Amount.fromDecimal(example))
    : sameName(textOf(cell), example);
}

/** Columns that are not read though something stands in them below the headings, each told of once. */
function unreadColumns(found: FoundSheet): BaseNotice[] {
  const { sheet, headingRow, columns, others } = found;
  const read = new Set(columns.values());
  const notices = new Map<number, BaseNotice>();
  for (const { index, cells } of sheet.rows) {
    if (index <= headingRow) continue;
    for (const cell of cells) {
      if (read.has(cell.column) || notices.has(cell.column) || isUnfilled(cell)) continue;
      const text = others.get(cell.column) ?? textOf(cell);
      notices.set(cell.column, {
        kind: 'unread-column',
        at: addressIn(found, index, cell.column),
        text,
      });
    }
  }
  return [...notices.values()];
}

/** The places of indicators whose project no line and no special item of the same unit has. */
function unknownProjects(
  indicators: readonly IndicatorEntry[],
  lines: readonly BudgetLine[],
  memoItems: readonly MemoItem[],
): number[] {
  const projects = new Set([...lines, ...memoItems].map(({ unit, project }) => `${unit}\n${project}`));
  return indicators.flatMap(({ unit, project }, at) =>
    project === '' || projects.has(`${unit}\n${project}`) ? [] : [at],
  );
}
