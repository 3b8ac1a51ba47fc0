import type { Address } from '../../workbook/address';
import type { SheetPlan } from '../../workbook/sheet-plan';
import type { Edit, EditOutcome, UndoOutcome } from '../port/edit';
import type { EditEvent, Host, Progress, Visibility } from '../port/host';
import type { Mark, MarkColours, MarkResult } from '../port/mark';
import type { SetOutcome, SheetSet, TakeOffOutcome } from '../port/sheet-set';
import type { ReadCell, Snapshot } from '../port/snapshot';
import { getKeptTexts, setKeptText } from './kept-texts';
import { UndoStack } from './edits/undo-stack';
import { inExcel } from './excel-run';
import { cellEditMonitor } from './cell-edit-monitor';
import { clearMarks } from './marks/standing-marks';
import type { KeptMarks } from './marks/asked-formats';
import { putMarks } from './marks/put-marks';
import { readCells } from './snapshot/read-cells';
import { showCell } from './show-cell';
import { readSnapshot } from './snapshot/read-snapshot';
import type { AddedSet, TakenOff } from './sheets/take-off';
import type { SheetOutline } from './snapshot/sheet-outline';
import { sheetOutlines } from './snapshot/sheet-outline';
import { watchEdits } from './watch-edits';
import { watchSelection } from './watch-selection';

/** The workbook that is open in Excel. */
export class ExcelHost implements Host {
  private readonly keptMarks: KeptMarks = new Map();
  private readonly undoStack = new UndoStack();
  /** The sets that were added, the last one last. */
  private readonly sets: AddedSet[] = [];
  /** The sheets as they were read last: what is done to them needs not ask for them again. */
  private outlines: readonly SheetOutline[] | undefined;

  get undoable(): number {
    return this.undoStack.length;
  }

  async read(progress?: Progress, signal?: AbortSignal): Promise<Snapshot> {
    const { outlines, sheets } = await inExcel((context) => readSnapshot(context, progress, signal));
    this.outlines = outlines;
    return { sheets };
  }

  readCells(at: readonly Address[]): Promise<readonly ReadCell[]> {
    return inExcel((context) => readCells(context, at));
  }

  async mark(marks: readonly Mark[], colours: MarkColours): Promise<MarkResult> {
    try {
      return await inExcel(async (context) => {
        this.outlines ??= await sheetOutlines(context);
        return putMarks(context, marks, colours, this.outlines, this.keptMarks);
      });
    } catch (error) {
      // Half of the marks would tell the wrong story; why they could not be put on is what the user is told.
      await this.clearMarks().catch(() => undefined);
      throw error;
    }
  }

  clearMarks(): Promise<readonly string[]> {
    return inExcel((context) => clearMarks(context, this.outlines ?? [], this.keptMarks));
  }

  show(at: Address): Promise<Visibility> {
    return inExcel((context) => showCell(context, at));
  }

  edit(edits: readonly Edit[]): Promise<EditOutcome> {
    return this.undoStack.edit(edits);
  }

  undo(): Promise<UndoOutcome> {
    return this.undoStack.undo();
  }

  getSettings(names: readonly string[]): Promise<readonly (string | undefined)[]> {
    return inExcel((context) => getKeptTexts(context, names));
  }

  setSetting(name: string, text: string | undefined): Promise<void> {
    return inExcel((context) => setKeptText(context, name, text));
  }

  addSheet(plan: SheetPlan): Promise<string> {
    return inExcel(async (context) => (await sheetWriting()).addSheet(context, plan));
  }

  /** Sheets are renamed and hidden; formulas that lead to them follow, there and back. */
  readonly canReplaceSheets = true;

  async addSheets(set: SheetSet, progress?: Progress, signal?: AbortSignal): Promise<SetOutcome> {
    let begun: AddedSet | undefined;
    const begin = (added: AddedSet): void => {
      begun = added;
    };
    try {
      const { outcome, added } = await inExcel(async (context) => {
        const { addSheets } = await sheetWriting();
        return addSheets(context, set, begin, progress, signal);
      });
      if (added) this.sets.push(added);
      return outcome;
    } catch (error) {
      const half = begun;
      // Why it failed is what the user is told.
      if (half) await this.takeOff(half).catch(() => undefined);
      throw error;
    }
  }

  async takeOffSheets(): Promise<TakeOffOutcome> {
    const last = this.sets.at(-1);
    if (!last) return { status: 'nothing-to-take-off' };
    const taken = await this.takeOff(last);
    if (!taken) return { status: 'structure-protected' };
    this.sets.pop();
    return { status: 'done', ...taken };
  }

  private readonly nameOf = (id: string): string | undefined =>
    this.outlines?.find((outline) => outline.id === id)?.name;

  private takeOff(added: AddedSet): Promise<TakenOff> {
    return inExcel(async (context) => (await sheetWriting()).takeOff(context, added));
  }

  async watch(listener: (event: EditEvent) => void): Promise<() => void> {
    const end = await watchEdits(listener, this.nameOf);
    return () => void end();
  }

  async watchSelection(listener: (at: Address) => void): Promise<() => void> {
    const end = await watchSelection(listener, this.nameOf);
    return () => void end();
  }

  watchCellEditing(listener: (isEdited: boolean) => void): () => void {
    return cellEditMonitor.watch(listener);
  }
}

/** Not wanted by every user of the pane. */
function sheetWriting(): Promise<typeof import('./sheets')> {
  return import('./sheets');
}
