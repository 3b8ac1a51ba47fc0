import {
  ICommandService,
  IContextService,
  IUndoRedoService,
  IUniverInstanceService,
  LocalUndoRedoService,
} from '@univerjs/core';
import type { DependencyOverride, Injector, IUndoRedoItem } from '@univerjs/core';

/**
 * The spreadsheet's undo, in which several commands can be one step. Its own batching takes them back from the first
 * one on, which goes wrong where rows move.
 */
export class UndoHistory extends LocalUndoRedoService {
  private readonly gathered = new Map<string, IUndoRedoItem[]>();

  /** The history of a spreadsheet that was started with UNDO_HISTORY. */
  static of(injector: Injector): UndoHistory {
    const history = injector.get(IUndoRedoService);
    if (!(history instanceof UndoHistory)) throw new TypeError('the spreadsheet has a history of its own');
    return history;
  }

  override pushUndoRedo(item: IUndoRedoItem): void {
    const gathered = this.gathered.get(item.unitID);
    if (gathered) gathered.push(item);
    else super.pushUndoRedo(item);
  }

  /** Makes one step of all that is done to a workbook. */
  asOne(unitID: string, work: () => void): void {
    const items: IUndoRedoItem[] = [];
    this.gathered.set(unitID, items);
    try {
      work();
    } finally {
      this.gathered.delete(unitID);
      if (items.length > 0) super.pushUndoRedo(joined(unitID, items));
    }
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
