import { ICommandService, RedoCommandId, UndoCommandId } from '@univerjs/core';
import type { IDisposable, Univer } from '@univerjs/core';
import { SetWorksheetActiveOperation } from '@univerjs/sheets';
import type { Address } from '../../workbook/address';
import type { SheetPlan } from '../../workbook/sheet-plan';
import type { ChangedWorkbook, ReadCell, Snapshot } from '../port/snapshot';
import type { Edit, EditOutcome, UndoOutcome } from '../port/edit';
import { HostFault } from '../port/host-fault';
import type { EditEvent, Host, Progress, Visibility } from '../port/host';
import type { Mark, MarkColours, MarkResult } from '../port/mark';
import type { SetOutcome, SheetSet, TakeOffOutcome } from '../port/sheet-set';
import { AddedSheets } from './added-sheets';
import { refuseCommands } from './allowed-commands';
import { Calculation } from './calculation';
import { UndoStack } from './edits/undo-stack';
import type { GridScreen } from './grid-screen';
import { keepKinds } from './keep-kinds';
import { MarkLayer } from './marks/mark-layer';
import { OpenBook } from './open-book';
import { pastePlainly } from './plain-paste';
import { readCell, readSnapshot } from './read-snapshot';
import { SavedState } from './saved-state';
import { RowOrigins } from './row-origins';
import { watchRowMoves } from './row-moves';
import { SheetSets } from './sheet-sets';
import { showTextsAsTheyAre } from './shown-as-is';
import { showCell } from './show-cell';
import { UndoHistory } from './undo-history';
import { watchEdits } from './watch-edits';
import { watchSelection } from './watch-selection';

/** What a host needs to know of the workbook that lies in the spreadsheet. */
export interface OpenedBook {
  /** The id under which the spreadsheet holds it. */
  readonly id: string;
  /** The ids of the sheets that are protected in the file. */
  readonly protectedSheets: ReadonlySet<string>;
  /** What the document keeps under names. */
  readonly kept: Readonly<Record<string, string>>;
}

/** The workbook that lies in the workbench's spreadsheet. */
export class GridHost implements Host {
  private readonly book: OpenBook;
  private readonly undoStack: UndoStack;
  private readonly marks: MarkLayer;
  private readonly calculation: Calculation;
  private readonly addedSheets: AddedSheets;
  private readonly sets: SheetSets;
  private readonly origins = new Map<string, RowOrigins>();
  private readonly kept: Map<string, string>;
  readonly savedState: SavedState;
  private readonly listeners = new Set<(event: EditEvent) => void>();
  private readonly changeListeners = new Set<() => void>();
  private changeCount = 0;
  /** Edits that are not told of yet. */
  private heldBack: EditEvent[] | undefined;
  private readonly ends: IDisposable[];

  constructor(
    univer: Univer,
    private readonly opened: OpenedBook,
    private readonly screen: GridScreen,
  ) {
    this.book = new OpenBook(univer, opened.id);
    this.undoStack = new UndoStack(this.book, opened.protectedSheets, (sheet, row) =>
      this.originsOf(sheet).originOf(row),
    );
    this.marks = new MarkLayer(this.book, () => {
      screen.redraw();
    });
    this.calculation = new Calculation(this.book);
    this.addedSheets = new AddedSheets(this.book);
    this.sets = new SheetSets(this.book, this.addedSheets);
    this.kept = new Map(Object.entries(opened.kept));
    this.savedState = new SavedState(UndoHistory.of(this.book.injector), opened.id, this.kept);
    this.ends = [
      this.savedState,
      this.marks,
      this.calculation,
      watchRowMoves(this.book, (moved) => {
        this.marks.move(moved);
        this.originsOf(moved.sheet).move(moved);
      }),
      watchEdits(this.book, (event) => {
        this.tellEdited(event);
      }),
      watchEdits(this.book, this.tellChanged, 'anybody'),
      // Before those that go by what is about to be done.
      refuseCommands(this.book, opened.protectedSheets, (why) => {
        screen.refuse(why);
      }),
      showTextsAsTheyAre(this.book),
      pastePlainly(this.book),
      keepKinds(this.book),
      this.book.injector.get(ICommandService).onCommandExecuted(({ id }) => {
        if (id === UndoCommandId || id === RedoCommandId) this.undoStack.followHistory();
      }),
    ];
  }

  read(progress?: Progress, signal?: AbortSignal): Promise<Snapshot> {
    return this.attempt(async () => {
      const takenOver = await this.takeOver();
      try {
        await this.calculation.settled();
        return await readSnapshot(this.book, this.opened.protectedSheets, progress, signal);
      } catch (error) {
        for (const event of takenOver) this.tellEdited(event);
        throw error;
      }
    });
  }

  readCells(at: readonly Address[]): Promise<readonly ReadCell[]> {
    return this.attempt(async () => {
      await this.calculation.settled();
      return at.map((each) => readCell(this.book, each));
    });
  }

  mark(marks: readonly Mark[], colours: MarkColours): Promise<MarkResult> {
    return this.attempt(() => {
      const ids = new Map(this.book.sheets.map((sheet) => [sheet.getName(), sheet.getSheetId()]));
      const placed = marks.flatMap(({ at: { sheet: name, row, column }, kind }) => {
        const sheet = ids.get(name);
        return sheet === undefined ? [] : [{ sheet, row, column, kind }];
      });
      this.marks.put(placed, colours);
      // Nothing is written into a sheet, so that a protected one can bear marks, too.
      return { marked: placed.length, protectedSheets: [], untoldSheets: [] };
    });
  }

  clearMarks(): Promise<readonly string[]> {
    return this.attempt(() => {
      this.marks.clear();
      return [];
    });
  }

  show(at: Address): Promise<Visibility> {
    return this.attempt(async () => {
      await this.screen.endEditing();
      const visibility = showCell(this.book, at);
      this.screen.reveal();
      return visibility;
    });
  }

  edit(edits: readonly Edit[]): Promise<EditOutcome> {
    return this.attempt(async () => {
      await this.screen.endEditing();
      return this.undoStack.edit(edits);
    });
  }

  undo(): Promise<UndoOutcome> {
    return this.attempt(async () => {
      await this.screen.endEditing();
      return this.undoStack.undo();
    });
  }

  get undoable(): number {
    return this.undoStack.length;
  }

  getSettings(names: readonly string[]): Promise<readonly (string | undefined)[]> {
    return Promise.resolve(names.map((name) => this.kept.get(name)));
  }

  setSetting(name: string, text: string | undefined): Promise<void> {
    if (text === this.kept.get(name)) return Promise.resolve();
    if (text === undefined) this.kept.delete(name);
    else this.kept.set(name, text);
    this.tellChanged();
    this.savedState.tell();
    return Promise.resolve();
  }

  addSheet(plan: SheetPlan): Promise<string> {
    return this.attempt(() => {
      const sheet = this.addedSheets.add(plan);
      this.book.run(SetWorksheetActiveOperation, { subUnitId: sheet.getSheetId() });
      return sheet.getName();
    });
  }

  /** A download cannot have the file's own sheets under other names. */
  readonly canReplaceSheets = false;

  addSheets(set: SheetSet, progress?: Progress, signal?: AbortSignal): Promise<SetOutcome> {
    return this.attempt(async () => {
      await this.screen.endEditing();
      return this.sets.add(set, progress, signal);
    });
  }

  takeOffSheets(): Promise<TakeOffOutcome> {
    return this.attempt(async () => {
      await this.screen.endEditing();
      return this.sets.takeOff();
    });
  }

  watch(listener: (event: EditEvent) => void): Promise<() => void> {
    this.listeners.add(listener);
    return Promise.resolve(() => {
      this.listeners.delete(listener);
    });
  }

  watchSelection(listener: (at: Address) => void): Promise<() => void> {
    const watching = watchSelection(this.book, listener);
    return Promise.resolve(() => {
      watching.dispose();
    });
  }

  /** Tells of every change of what the file holds, whoever's doing it is, and of texts that are kept. */
  watchChanges(listener: () => void): void {
    this.changeListeners.add(listener);
  }

  /** Nothing has to wait: what is being typed into a cell is taken over first. */
  watchCellEditing(): () => void {
    return () => undefined;
  }

  /** What the file has to be patched with to hold what the workbook holds now. */
  async changes(): Promise<ChangedWorkbook> {
    await this.attempt(() => this.screen.endEditing());
    const { sheets } = await this.readAtOnce();
    this.savedState.give();
    const added = new Set(
      this.book.sheets
        .filter((sheet) => this.addedSheets.has(sheet.getSheetId()))
        .map((sheet) => sheet.getName()),
    );
    const moved = this.book.sheets.map(
      (sheet) => [sheet.getName(), this.originsOf(sheet.getSheetId()).changes()] as const,
    );
    return {
      snapshot: { sheets: sheets.filter(({ name }) => !added.has(name)) },
      rows: new Map(moved.filter(([name, rows]) => !added.has(name) && rows.length > 0)),
      added: this.addedSheets.current((id) => this.originsOf(id)),
      kept: Object.fromEntries(this.kept),
    };
  }

  /** Ends the host; the workbook stays where it is. */
  dispose(): void {
    for (const end of this.ends) end.dispose();
  }

  /** Takes over what is being typed. Gives the edits that this was: whoever reads the workbook now knows of them. */
  private async takeOver(): Promise<readonly EditEvent[]> {
    const edits: EditEvent[] = [];
    this.heldBack = edits;
    try {
      await this.screen.endEditing();
    } finally {
      this.heldBack = undefined;
    }
    return edits;
  }

  /** Reads the workbook as it is at one moment: it is read again where something was changed meanwhile. */
  private async readAtOnce(): Promise<Snapshot> {
    const before = this.changeCount;
    const snapshot = await this.read();
    return this.changeCount === before ? snapshot : this.readAtOnce();
  }

  private readonly tellChanged = (): void => {
    this.changeCount++;
    for (const listener of this.changeListeners) listener();
  };

  private tellEdited(event: EditEvent): void {
    if (this.heldBack) this.heldBack.push(event);
    else for (const listener of this.listeners) listener(event);
  }

  private originsOf(sheet: string): RowOrigins {
    const origins = this.origins.get(sheet) ?? new RowOrigins();
    this.origins.set(sheet, origins);
    return origins;
  }

  /** Whatever the spreadsheet throws becomes a fault. */
  private async attempt<T>(work: () => T | Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw error instanceof HostFault ? error : new HostFault('failed', String(error));
    }
  }
}
