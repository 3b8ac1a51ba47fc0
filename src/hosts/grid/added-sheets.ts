import { InsertSheetCommand, RemoveSheetCommand, SetWorksheetActiveOperation } from '@univerjs/sheets';
import type { Worksheet } from '@univerjs/core';
import type { CellPlan, RowPlan, SheetPlan } from '../../workbook/sheet-plan';
import type { CellValue } from '../../workbook/cell';
import { isCellError } from '../../workbook/cell';
import { GENERAL } from '../../workbook/number-format';
import { freeName } from '../port/sheet-set';
import { HostFault } from '../port/host-fault';
import { writeContents } from './edits/write-contents';
import { planData } from './model/plan-data';
import { rangeIn } from './model/sheet-data';
import type { OpenBook } from './open-book';
import type { RowOrigins } from './row-origins';
import { UndoHistory } from './undo-history';

/** The sheets that were added since the file was opened, which the file does not hold. */
export class AddedSheets {
  private readonly plans = new Map<string, SheetPlan>();
  private added = 0;

  constructor(private readonly book: OpenBook) {}

  /** Puts a planned sheet behind the others, under a name that is free. Gives its id. */
  add(plan: SheetPlan): Worksheet {
    const [sheet] = this.addAll([{ ...plan, name: freeName(plan.name, this.names) }]);
    if (!sheet) throw new HostFault('failed', plan.name);
    return sheet;
  }

  /** Puts planned sheets behind the others as one step, under names that are free: all of them, or none. */
  addAll(plans: readonly SheetPlan[]): Worksheet[] {
    const planned = plans.map((plan) => [`added${++this.added}`, plan] as const);
    const added: string[] = [];
    const shown = this.book.workbook.getActiveSheet().getSheetId();
    this.book.atWork(() => {
      try {
        for (const [id, plan] of planned) {
          this.insert(id, plan);
          added.push(id);
        }
        // They lead from each sheet to the others, and are computed with what is there as they come.
        for (const [id, plan] of planned) this.writeFormulas(id, plan);
        this.showAs('undone', shown);
      } catch (error) {
        this.remove(added);
        throw error;
      }
    });
    for (const [id, plan] of planned) this.plans.set(id, plan);
    return added.flatMap((id) => this.book.sheetOf(id) ?? []);
  }

  /**
   * Takes sheets off again as one step; gives how many of them were still there.
   * @param shown the sheet to show where the one in sight goes
   */
  takeOff(ids: readonly string[], shown: string): number {
    const there = ids.filter((id) => this.book.sheetOf(id));
    this.book.atWork(() => {
      if (there.includes(this.book.workbook.getActiveSheet().getSheetId())) this.showAs('redone', shown);
      this.remove(there);
    });
    return there.length;
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

  private get names(): string[] {
    return this.book.sheets.map((sheet) => sheet.getName());
  }

  private insert(id: string, plan: SheetPlan): void {
    this.book.run(InsertSheetCommand, {
      index: this.book.sheets.length,
      sheet: { ...planData(plan), id, name: plan.name },
    });
  }

  private writeFormulas(id: string, { rows }: SheetPlan): void {
    const sheet = this.book.sheetOf(id);
    const writings = rows.flatMap(({ cells }, row) =>
      cells.flatMap(({ value, formula, style }, column) =>
        formula === undefined
          ? []
          : [{ row, column, content: { value, formula, format: style?.format ?? GENERAL } }],
      ),
    );
    if (sheet) writeContents(this.book, sheet, writings);
  }

  /**
   * Shows a sheet before others go as the step is taken back, or now and as it is done again. With none in sight the
   * spreadsheet fails to bring formulas up to date.
   */
  private showAs(way: 'undone' | 'redone', id: string): void {
    const params = { unitId: this.book.id, subUnitId: id };
    const showing = [{ id: SetWorksheetActiveOperation.id, params }];
    if (way === 'redone') this.book.run(SetWorksheetActiveOperation, params);
    UndoHistory.of(this.book.injector).pushUndoRedo({
      unitID: this.book.id,
      undoMutations: way === 'undone' ? showing : [],
      redoMutations: way === 'redone' ? showing : [],
    });
  }

  private remove(ids: readonly string[]): void {
    for (const id of ids) this.book.run(RemoveSheetCommand, { subUnitId: id });
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
    const merges = sheet.getMergeData().map(rangeIn);
    return { ...plan, ...((plan.merges ?? merges.length > 0) && { merges }), rows };
  }

  private cellOf(sheet: Worksheet, row: number, column: number, planned: CellPlan | undefined): CellPlan {
    const { value, format, formula } = this.book.content(sheet, { row, column });
    const plain = plainValue(value);
    const isPlanned = format === (planned?.style?.format ?? GENERAL);
    const style = isPlanned ? planned?.style : { ...planned?.style, format };
    const link = plain === planned?.value ? planned.link : undefined;
    return {
      value: plain,
      ...(formula !== undefined && { formula }),
      ...(link !== undefined && { link }),
      ...(style && { style }),
    };
  }
}

function plainValue(value: CellValue): string | number | null {
  if (isCellError(value)) return value.error;
  return typeof value === 'boolean' ? String(value).toUpperCase() : value;
}
