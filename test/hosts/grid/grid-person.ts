import { Direction, ICommandService, RedoCommand, UndoCommand } from '@univerjs/core';
import type { ICellData, ICommand, IDisposable, Univer, Workbook, Worksheet } from '@univerjs/core';
import {
  ClearSelectionContentCommand,
  InsertRowByRangeCommand,
  RemoveRowByRangeCommand,
  SetRangeValuesCommand,
} from '@univerjs/sheets';
import type { CellValue } from '../../../src/workbook/cell';
import { placeNamed } from './place-named';

/** Somebody at the spreadsheet, who does everything by the spreadsheet's own commands. */
export class GridPerson {
  private readonly commands: ICommandService;

  constructor(
    univer: Univer,
    private readonly workbook: Workbook,
  ) {
    this.commands = univer.__getInjector().get(ICommandService);
  }

  /** Types something into a cell, as `支出!B2`: a formula where it begins with `=`. */
  type(name: string, typed: string | number): boolean {
    const data: ICellData =
      typeof typed === 'string' && typed.startsWith('=') ? { f: typed, v: null } : { v: typed, f: null };
    return this.set(name, { ...data, p: null, si: null });
  }

  /** Leaves lines in a cell, parted with Alt+Enter. */
  typeLines(name: string, ...lines: readonly string[]): boolean {
    const dataStream = `${lines.join('\r')}\r\n`;
    const paragraphs = Array.from(dataStream.matchAll(/\r/g), ({ index }) => ({
      startIndex: index,
      paragraphId: `p${index}`,
    }));
    return this.set(name, {
      v: null,
      f: null,
      si: null,
      p: { id: 'lines', body: { dataStream, paragraphs }, documentStyle: {} },
    });
  }

  /** Presses Delete on a cell. */
  empty(name: string): boolean {
    const { sheet, range } = this.find(name);
    return this.give(ClearSelectionContentCommand, { subUnitId: sheet.getSheetId(), ranges: [range] });
  }

  /** Puts rows in before the one at `at`, counted from 0. */
  insertRows(sheetName: string, at: number, count = 1): boolean {
    const { subUnitId, range } = this.rows(sheetName, at, count);
    return this.give(InsertRowByRangeCommand, { subUnitId, range, direction: Direction.UP });
  }

  removeRows(sheetName: string, at: number, count = 1): boolean {
    return this.give(RemoveRowByRangeCommand, this.rows(sheetName, at, count));
  }

  undo(): boolean {
    return this.give(UndoCommand, {});
  }

  redo(): boolean {
    return this.give(RedoCommand, {});
  }

  /** Gives a command of the spreadsheet's; tells whether it was done. */
  give(command: { readonly id: string }, parameters: object): boolean {
    return this.commands.syncExecuteCommand(command.id, { unitId: this.workbook.getUnitId(), ...parameters });
  }

  /** Gives the spreadsheet a command that only its screen has. */
  register(command: ICommand): IDisposable {
    return this.commands.registerCommand(command);
  }

  /** What the spreadsheet holds in a cell. */
  value(name: string): CellValue | undefined {
    const { sheet, range } = this.find(name);
    return sheet.getCellRaw(range.startRow, range.startColumn)?.v ?? null;
  }

  sheet(name: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetName(name);
    if (!sheet) throw new RangeError(name);
    return sheet;
  }

  private set(name: string, value: ICellData): boolean {
    const { sheet, range } = this.find(name);
    return this.give(SetRangeValuesCommand, { subUnitId: sheet.getSheetId(), range, value });
  }

  private find(name: string) {
    const { sheet, row, column } = placeNamed(name);
    const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    return { sheet: this.sheet(sheet), range };
  }

  private rows(name: string, at: number, count: number) {
    const sheet = this.sheet(name);
    const endColumn = sheet.getColumnCount() - 1;
    return {
      subUnitId: sheet.getSheetId(),
      range: { startRow: at, endRow: at + count - 1, startColumn: 0, endColumn },
    };
  }
}
