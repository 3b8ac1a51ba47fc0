import { convert, unitPower } from '../../../amount/unit';
import type { TableForm } from '../../layouts/form';
import type { TableLayout } from '../../layouts/layout';
import type { SourceFigures, SourceRow } from '../data/source-figures';
import type { LiveSum, SetFormula, SetPlace, Term } from '../set/set-formula';
import type { OpenReason, SetCell, SetRow, SetRowKind } from '../set/set-table';
import { headerOf } from './header';
import type { Header, PrintedColumn } from './header';
import { isAmount } from './known-sum';
import type { KnownSum } from './known-sum';

/** A figure to write: what it comes to in 万元, and how it stays live. */
export interface Entry {
  readonly sum: KnownSum;
  readonly formula?: LiveSum;
}

/** A figure that was written. */
export interface Written {
  readonly sum: KnownSum;
  readonly at: SetPlace;
}

/** A row that is being written. */
export interface RowAt {
  /** See FigureName. */
  readonly name: string;
  /** From the first below the header. */
  readonly index: number;
}

/** The rows of a table as they are written, and what stands where: what other tables tie to. */
export class TableBody {
  readonly header: Header;
  readonly rows: SetRow[] = [];
  /** What is not known, in the order in which it was met. */
  readonly open = new Set<OpenReason>();
  private readonly written = new Map<string, Written>();

  constructor(
    readonly layout: TableLayout,
    readonly form: TableForm,
    private readonly sourceFigures: SourceFigures,
    /** The rows of the workbook's own table. */
    readonly sourceRows: readonly SourceRow[],
  ) {
    this.header = headerOf(layout, form.header);
  }

  /** Where a column stands, or undefined where the form has none of it. */
  columnOf(key: string, block?: string): number | undefined {
    const index = this.header.columns.findIndex(
      (column) => column.layout.key === key && (block === undefined || column.block === block),
    );
    return index < 0 ? undefined : index;
  }

  /** The figure of a row and column, or undefined where there is none. */
  figure(row: string, column: string, block?: string): Written | undefined {
    const index = this.columnOf(column, block);
    return index === undefined ? undefined : this.written.get(nameOf(row, index));
  }

  /** A row's cells: its amounts, by column, and what stands in the other columns. */
  cells(
    amounts: ReadonlyMap<number, SetCell>,
    other: (column: PrintedColumn, index: number) => SetCell,
  ): SetCell[] {
    return this.header.columns.map(
      (column, i) => amounts.get(i) ?? (column.holds === 'amount' ? null : other(column, i)),
    );
  }

  /** Writes a row: a cell for each column. */
  putRow(index: number, kind: SetRowKind, cells: readonly SetCell[]): void {
    this.rows[index] = { kind, cells };
  }

  /**
   * The cell of a figure. What is not known is taken from the workbook's own table, if that has it; nothing and zero are blank,
   * unless a formula stands behind them.
   */
  amountCell(row: RowAt, column: number, { sum, formula }: Entry): SetCell {
    const known = typeof sum === 'string' ? this.sourceFigure(row.name, column, sum) : sum;
    const at: SetPlace = { table: this.layout.key, row: row.index, column };
    this.written.set(nameOf(row.name, column), { sum: known, at });
    if (typeof known === 'string') return this.openCell(known);
    const amount = isAmount(known) && !known.isZero ? convert(known, '万元', this.form.unit) : null;
    const live = known === sum && formula && this.live(formula);
    if (!live) return amount && { kind: 'amount', amount };
    return { kind: 'amount', amount, formula: live };
  }

  /** A cell that nothing tells the contents of. */
  openCell(reason: OpenReason): SetCell {
    this.open.add(reason);
    return { kind: 'open', reason };
  }

  private sourceFigure(row: string, column: number, reason: OpenReason): KnownSum {
    const printed = this.header.columns[column];
    if (!printed) return reason;
    const name = { table: this.layout.key, block: printed.block, row, column: printed.layout.key };
    const own = this.sourceFigures(name);
    return own === undefined ? reason : own;
  }

  /** Data stands in 万元, and so do tables that say so; figures of a table in 元 tie to others of the same unit. */
  private live({ plus, minus }: LiveSum): SetFormula | undefined {
    if (plus.length === 0) return undefined;
    const power = plus.every(isOfData) ? unitPower('万元') - unitPower(this.form.unit) : 0;
    return { plus, ...(minus && { minus }), ...(power !== 0 && { power }) };
  }
}

function isOfData({ kind }: Term): boolean {
  return kind === 'data';
}

function nameOf(row: string, column: number): string {
  return `${column} ${row}`;
}
