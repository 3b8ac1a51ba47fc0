import { type DOCUMENTED, HostError } from './host-error';

/** What a test orders to go wrong. Syncs count from 1 for the next one; clean-up of the library's own does not count. */
export class Faults {
  private readonly orders = new Map<number, Fault>();
  private count = 0;
  private editing: { ended: Promise<void>; end: () => void } | undefined;
  /** Milliseconds that every round trip takes. */
  latency = 0;

  /**
   * Has a sync fail.
   * @param nth 1 is the next
   * @param afterActions how many of the batch's actions are carried out all the same
   */
  failSync(nth: number, afterActions = 0, code: keyof typeof DOCUMENTED = 'GeneralException'): void {
    const error = HostError.documented(code);
    this.orders.set(this.count + nth, { kind: 'failure', error, afterActions });
  }

  /** Does something just before a sync is carried out: a sheet is deleted, a cell edited by somebody else. */
  beforeSync(nth: number, act: () => void): void {
    this.orders.set(this.count + nth, { kind: 'interference', act });
  }

  /** The person at Excel is typing into a cell, until `endEditing`. */
  startEditing(): void {
    let end = (): void => undefined;
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    this.editing = { ended, end };
  }

  endEditing(): void {
    this.editing?.end();
    this.editing = undefined;
  }

  /** Resolves when the cell is left; undefined where none is being edited. */
  get editingEnds(): Promise<void> | undefined {
    return this.editing?.ended;
  }

  /** What was ordered for the sync that begins now. */
  next(): Fault | undefined {
    this.count++;
    return this.orders.get(this.count);
  }
}

export type Fault =
  | { readonly kind: 'failure'; readonly error: HostError; readonly afterActions: number }
  | { readonly kind: 'interference'; readonly act: () => void };
