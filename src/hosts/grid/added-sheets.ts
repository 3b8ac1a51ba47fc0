import { InsertSheetCommand } from '@univerjs/sheets';
import type { Worksheet } from '@univerjs/core';
import type { CellPlan, RowPlan, SheetPlan } from '../../ooxml/sheet-plan';
import { isCellError } from '../../budget/workbook/cell';
import { freeName } from '../free-name';
import { HostFault } from '../host-fault';
import { planData } from './model/plan-data';
import { GENERAL } from './open-book';
import type { OpenBook } from './open-book';
import type { RowOrigins } from './row-origins';

/** The sheets that were added since the file was opened, which the file does not hold. */
export class AddedSheets {
  private readonly plans = new Map<string, SheetPlan>();
  private added = 0;

  constructor(private readonly book: OpenBook) {}

  /** Puts a planned sheet behind the others, under a name that is free. Gives its id. */
  add(plan: SheetPlan): Worksheet {
    const name = freeName(
      plan.name,
      this.book.sheets.map((sheet) => sheet.getName()),
    );
    const id = `added${++this.added}`;
    this.book.atWork(() => {
      this.book.run(InsertSheetCommand, {
        index: this.book.sheets.length,
        sheet: { ...planData(plan), id, name },
      });
    });
    this.plans.set(id, { ...plan, name });
    const sheet = this.book.sheetOf(id);
    if (!sheet) throw new HostFault('failed', name);
    return sheet;
  }

  has(id: string): boolean {
    return this.plans.has(id);
  }

  /** What the added sheets hold now; one that the user took back is none. */
  current(originsOf: (id: string) => RowOrigins): SheetPlan[] {
    return [...this.plans].flatMap(([id, plan]) => {
      const sheet = this.book.sheetOf(id);
      return sheet ? [this.planOf(sheet, plan, originsOf(id))] : [];
    });
  }

  private planOf(sheet: Worksheet, plan: SheetPlan, origins: RowOrigins): SheetPlan {
    const width = Math.max(
      sheet.getLastColumnWithContent() + 1,
      ...plan.rows.map(({ cells }) => cells.length),
    );
    const height = sheet.getLastRowWithContent() + 1;
    const rows = Array.from({ length: height }, (_, row): RowPlan => {
      const origin = origins.originOf(row);
      const planned = origin === undefined ? undefined : plan.rows[origin];
      const cells = Array.from({ length: width }, (_, column) =>
        this.cellOf(sheet, row, column, planned?.cells[column]),
      );
      return { ...planned, cells };
    });
    return { ...plan, rows };
  }

  private cellOf(sheet: Worksheet, row: number, column: number, planned: CellPlan | undefined): CellPlan {
    const { value, format } = this.book.content(sheet, { row, column });
    const plain = isCellError(value)
      ? value.error
      : typeof value === 'boolean'
        ? String(value).toUpperCase()
        : value;
    const isPlanned = format === (planned?.style?.format ?? GENERAL);
    const style = isPlanned ? planned?.style : { ...planned?.style, format };
    return { value: plain, ...(style && { style }) };
  }
}
