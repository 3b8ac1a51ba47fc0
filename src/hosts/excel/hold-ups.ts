/** What has not come back for so long may be waiting for the user. */
const PATIENCE_MS = 2000;

/** Told whether Excel lets calls wait until the user has left the cell that they are typing into. */
export type HoldUpListener = (isHeldUp: boolean) => void;

/** Finds out why Excel does not answer: while a cell is being edited it lets calls wait, and says nothing. */
class HoldUps {
  private readonly listeners = new Set<HoldUpListener>();
  private calls = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isHeldUp = false;

  /** @returns what ends it */
  watch(listener: HoldUpListener): () => void {
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
    const isHeldUp = await isCellEdited();
    if (this.timer !== timer) return;
    this.tell(isHeldUp);
    // A call that merely takes long is disturbed ever less.
    this.askAfter(isHeldUp ? PATIENCE_MS : 2 * ms);
  }

  private tell(isHeldUp: boolean): void {
    if (isHeldUp === this.isHeldUp) return;
    this.isHeldUp = isHeldUp;
    for (const listener of this.listeners) listener(isHeldUp);
  }
}

/** Of the Excel around this page. */
export const holdUps = new HoldUps();

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
