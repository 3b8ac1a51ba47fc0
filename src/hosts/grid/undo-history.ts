import {
  ICommandService,
  IContextService,
  IUndoRedoService,
  IUniverInstanceService,
  LocalUndoRedoService,
} from '@univerjs/core';
import type { DependencyOverride, IDisposable, Injector, IUndoRedoItem } from '@univerjs/core';

/** A state of a workbook in its history, told from others by identity: what came of a step, or of all that is forgotten. */
export type WorkbookState = object;

const AT_FIRST: WorkbookState = {};

/**
 * The spreadsheet's undo, in which several commands can be one step. Its own batching takes them back from the first
 * one on, which goes wrong where rows move.
 */
export class UndoHistory extends LocalUndoRedoService {
  private readonly gathered = new Map<string, IUndoRedoItem[]>();
  /** What came of the last step that is forgotten, by workbook. */
  private readonly forgotten = new Map<string, WorkbookState>();
  /** Steps that led back to where the workbook was before. */
  private readonly returns = new WeakMap<WorkbookState, WorkbookState>();
  private readonly listeners = new Set<() => void>();

  /** The history of a spreadsheet that was started with UNDO_HISTORY. */
  static of(injector: Injector): UndoHistory {
    const history = injector.get(IUndoRedoService);
    if (!(history instanceof UndoHistory)) throw new TypeError('the spreadsheet has a history of its own');
    return history;
  }

  override pushUndoRedo(item: IUndoRedoItem): void {
    const gathered = this.gathered.get(item.unitID);
    if (gathered) gathered.push(item);
    else this.push(item);
  }

  /** Makes one step of all that is done to a workbook. */
  asOne(unitID: string, work: () => void): void {
    const items: IUndoRedoItem[] = [];
    this.gathered.set(unitID, items);
    try {
      work();
    } finally {
      this.gathered.delete(unitID);
      if (items.length > 0) this.push(joined(unitID, items));
    }
  }

  /** The state that a workbook is in. */
  stateOf(unitID: string): WorkbookState {
    const state = this._getUndoStack(unitID)?.at(-1) ?? this.forgotten.get(unitID) ?? AT_FIRST;
    return this.returns.get(state) ?? state;
  }

  /** The last step has brought a workbook back to a state. */
  noteReturn(unitID: string, state: WorkbookState): void {
    const last = this._getUndoStack(unitID)?.at(-1);
    if (!last) return;
    this.returns.set(last, state);
    this._updateStatus();
  }

  /** Tells whenever a step was made, taken back, or made again. */
  watch(listener: () => void): IDisposable {
    this.listeners.add(listener);
    return {
      dispose: () => {
        this.listeners.delete(listener);
      },
    };
  }

  protected override _updateStatus(): void {
    super._updateStatus();
    // The spreadsheet's own constructor comes by here before there are any.
    for (const listener of (this.listeners as Set<() => void> | undefined) ?? []) listener();
  }

  private push(item: IUndoRedoItem): void {
    const [oldest] = this._getUndoStack(item.unitID) ?? [];
    super.pushUndoRedo(item);
    if (oldest && this._getUndoStack(item.unitID)?.[0] !== oldest) this.forgotten.set(item.unitID, oldest);
  }
}

/** For the spreadsheet's configuration. */
export const UNDO_HISTORY: DependencyOverride = [
  [
    IUndoRedoService,
    {
      useFactory: (
        books: IUniverInstanceService,
        commands: ICommandService,
        contexts: IContextService,
      ): UndoHistory => new UndoHistory(books, commands, contexts),
      deps: [IUniverInstanceService, ICommandService, IContextService],
    },
  ],
];

function joined(unitID: string, items: readonly IUndoRedoItem[]): IUndoRedoItem {
  return {
    unitID,
    undoMutations: [...items].reverse().flatMap(({ undoMutations }) => undoMutations),
    redoMutations: items.flatMap(({ redoMutations }) => redoMutations),
  };
}
