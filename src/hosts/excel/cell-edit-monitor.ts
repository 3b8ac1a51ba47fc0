/** What has not come back for so long may be waiting for the user. */
const PATIENCE_MS = 2000;

/** Told whether Excel lets calls wait until the user has left the cell that they are typing into. */
export type CellEditListener = (isEdited: boolean) => void;

/** Finds out why Excel does not answer: while a cell is being edited it lets calls wait, and says nothing. */
class CellEditMonitor {
  private readonly listeners = new Set<CellEditListener>();
  private calls = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isEdited = false;

  /** @returns what ends it */
  watch(listener: CellEditListener): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** A call begins. Gives what tells that it has ended. */
  begin(): () => void {
    this.calls++;
    if (this.calls === 1) this.askAfter(PATIENCE_MS);
    return () => {
      this.calls--;
      if (this.calls > 0) return;
      clearTimeout(this.timer);
      this.timer = undefined;
      this.tell(false);
    };
  }

  private askAfter(ms: number): void {
    const timer = setTimeout(() => {
      if (this.listeners.size > 0) void this.ask(timer, ms);
    }, ms);
    this.timer = timer;
  }

  private async ask(timer: typeof this.timer, ms: number): Promise<void> {
    const isEdited = await isCellEdited();
    if (this.timer !== timer) return;
    this.tell(isEdited);
    // A call that merely takes long is disturbed ever less.
    this.askAfter(isEdited ? PATIENCE_MS : 2 * ms);
  }

  private tell(isEdited: boolean): void {
    if (isEdited === this.isEdited) return;
    this.isEdited = isEdited;
    for (const listener of this.listeners) listener(isEdited);
  }
}

/** Of the Excel around this page. */
export const cellEditMonitor = new CellEditMonitor();

/** Asks for next to nothing, and not to be kept waiting: Excel refuses that while a cell is being edited. */
async function isCellEdited(): Promise<boolean> {
  try {
    await Excel.run(async (context) => {
      context.workbook.load('name');
      await context.sync();
    });
    return false;
  } catch (error) {
    return error instanceof OfficeExtension.Error && error.code === 'InvalidOperationInCellEditMode';
  }
}
