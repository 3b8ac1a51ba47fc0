import type { EditEvent } from '../hosts/port/host';

/** What was edited since the workbook was last read, as far as is known. */
export class PendingEdits {
  private edited: EditEvent | undefined;
  /** What a check under way has yet to account for. */
  private taken: EditEvent | undefined;

  get any(): boolean {
    return this.edited !== undefined;
  }

  add(edited: EditEvent): void {
    this.edited = both(this.edited, edited);
  }

  /** Gives what there is to a check that is about to read the workbook. */
  take(): EditEvent | undefined {
    const { edited } = this;
    this.taken = both(this.taken, edited);
    this.edited = undefined;
    return edited;
  }

  /** The check has been made. */
  settle(): void {
    this.taken = undefined;
  }

  /** The check came to nothing: what it was given is still to be checked. */
  restore(): void {
    this.edited = both(this.taken, this.edited);
    this.taken = undefined;
  }
}

function both(one: EditEvent | undefined, other: EditEvent | undefined): EditEvent | undefined {
  if (!one || !other) return one ?? other;
  if (one.kind === 'structure' || other.kind === 'structure') return { kind: 'structure' };
  return { kind: 'cells', at: [...one.at, ...other.at] };
}
