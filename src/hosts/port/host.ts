import type { Address } from '../../workbook/address';
import type { SheetPlan } from '../../workbook/sheet-plan';
import type { Edit, EditOutcome, UndoOutcome } from './edit';
import type { Mark, MarkColours, MarkResult } from './mark';
import type { SetOutcome, SheetSet, TakeOffOutcome } from './sheet-set';
import type { ReadCell, Snapshot } from './snapshot';

/** What was edited, as far as the program tells: some edits raise no event, so that this is a hint and no more. */
export type EditEvent =
  | { readonly kind: 'cells'; readonly at: readonly Address[] }
  /** Rows, sheets, or more cells than are worth naming. */
  | { readonly kind: 'structure' };

/** An edit of more cells is told as one of the structure: the whole workbook is as soon read again. */
export const MOST_CELLS_TOLD = 500;

/** What a user finds when taken to a cell: whether it can be seen. */
export interface Visibility {
  readonly hiddenRow: boolean;
  readonly hiddenColumn: boolean;
  readonly hiddenSheet: boolean;
}

/** Of how many parts of a reading or writing how many are done. */
export type Progress = (done: number, of: number) => void;

/**
 * Where an open workbook lives: Excel, or the workbench's spreadsheet. All that is done to a workbook is done through here.
 * Every method rejects with a HostFault, and with nothing else.
 */
export interface Host {
  /** Reads the whole workbook, as it is at this moment. */
  read(progress?: Progress, signal?: AbortSignal): Promise<Snapshot>;
  /** Reads some cells again. */
  readCells(at: readonly Address[]): Promise<readonly ReadCell[]>;

  /** Puts these marks on, and takes off those that were there. */
  mark(marks: readonly Mark[], colours: MarkColours): Promise<MarkResult>;
  /**
   * Takes off every mark of ours, whoever put it on and whenever; nothing else changes. Gives the sheets with conditional formats that the
   * program does not tell, where marks may be left.
   */
  clearMarks(): Promise<readonly string[]>;

  /** Activates the sheet and selects the cell; unhides nothing. */
  show(at: Address): Promise<Visibility>;

  /** Makes the edits as one step, if every cell still holds what was checked. */
  edit(edits: readonly Edit[]): Promise<EditOutcome>;
  /** Takes the last step back, if the cells still hold what it wrote. */
  undo(): Promise<UndoOutcome>;
  /** How many steps can be taken back. */
  readonly undoable: number;

  /** The texts that the document keeps under names, in their order; undefined where it keeps none. */
  getSettings(names: readonly string[]): Promise<readonly (string | undefined)[]>;
  /** Keeps a text in the document, as its own file does; undefined removes it. */
  setSetting(name: string, text: string | undefined): Promise<void>;

  /** Adds a new sheet at the end, under a free name near the planned one, and shows it. Gives its name. */
  addSheet(plan: SheetPlan): Promise<string>;

  /** Whether sheets can make room for those of a set. */
  readonly canReplaceSheets: boolean;
  /** Adds the sheets of a set at the end and shows the first one. Given up or failed half-way, it leaves nothing behind. */
  addSheets(set: SheetSet, progress?: Progress, signal?: AbortSignal): Promise<SetOutcome>;
  /** Takes off the set that was added last, and brings back what had made room for it. */
  takeOffSheets(): Promise<TakeOffOutcome>;

  /** Tells of edits by anybody but this host, until the function given back is called. */
  watch(listener: (event: EditEvent) => void): Promise<() => void>;
  /** Tells which cell the user selects, the first of several, until the function given back is called. */
  watchSelection(listener: (at: Address) => void): Promise<() => void>;
  /** Tells when what was asked for has to wait until the user leaves the cell that they are editing, and when it need not any more. */
  watchCellEditing(listener: (isEdited: boolean) => void): () => void;
}
