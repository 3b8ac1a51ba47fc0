import type { IDisposable } from '@univerjs/core';
import type { UndoHistory, WorkbookState } from './undo-history';

/** What a workbook held when it was opened or saved: a place in its history, and what is kept beside it. */
interface SavedPoint {
  readonly state: WorkbookState;
  readonly kept: string;
}

/** Knows whether a workbook holds what it held when it was opened, or downloaded last, whatever was done and undone in between. */
export class SavedState implements IDisposable {
  private saved: SavedPoint;
  private given: SavedPoint;
  private listener: ((isThere: boolean) => void) | undefined;
  private readonly watching: IDisposable;

  constructor(
    private readonly history: UndoHistory,
    private readonly unitID: string,
    private readonly kept: ReadonlyMap<string, string>,
  ) {
    this.saved = this.now();
    this.given = this.saved;
    this.watching = history.watch(() => {
      this.tell();
    });
  }

  /** Whether it holds that now. */
  get isThere(): boolean {
    const { state, kept } = this.now();
    return state === this.saved.state && kept === this.saved.kept;
  }

  /** What it holds now is given away, to be saved. */
  give(): void {
    this.given = this.now();
  }

  /** What was given away last has been saved. */
  confirm(): void {
    this.saved = this.given;
  }

  /** Tells with every step of the history whether it holds that. */
  watch(listener: (isThere: boolean) => void): void {
    this.listener = listener;
  }

  /** Tells it now: what is kept has no part in the history. */
  tell(): void {
    this.listener?.(this.isThere);
  }

  dispose(): void {
    this.watching.dispose();
  }

  private now(): SavedPoint {
    const kept = [...this.kept].sort(([one], [other]) => (one < other ? -1 : 1));
    return { state: this.history.stateOf(this.unitID), kept: JSON.stringify(kept) };
  }
}
