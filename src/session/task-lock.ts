import { HostFault } from '../hosts/port/host-fault';
import type { Activity, SessionState } from './state';
import type { Store } from './store';

/** Lets one thing be done at a time, shows it as the activity, and turns what goes wrong into a notice. */
export class TaskLock {
  constructor(private readonly store: Store<SessionState>) {}

  get isFree(): boolean {
    return this.store.current.activity.kind === 'none';
  }

  show(activity: Activity): void {
    this.store.change({ activity });
  }

  /**
   * Does something while nothing else is being done; what comes in between is let go.
   * @returns whether it was done; undefined where it was let go
   */
  async exclusively(activity: Activity, task: () => Promise<void>): Promise<boolean | undefined> {
    if (!this.isFree) return undefined;
    this.show(activity);
    const isDone = await this.attempt(task);
    this.show({ kind: 'none' });
    return isDone;
  }

  /** @returns whether it was done; if not, a notice tells why */
  async attempt(task: () => Promise<void>): Promise<boolean> {
    try {
      await task();
      return true;
    } catch (error) {
      const { code, reason } = error instanceof HostFault ? error : new HostFault('failed', String(error));
      this.store.change({ notice: { kind: 'fault', code, reason } });
      return false;
    }
  }
}
