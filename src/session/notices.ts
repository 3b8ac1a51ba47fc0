import type { Host } from '../hosts/port/host';
import type { EditEffect } from './edit-effect';
import { isStillTrue, outlastsCheck } from './notice';
import type { Notice } from './notice';
import type { SessionState } from './state';
import type { Store } from './store';

/** What the user is told in passing: each thing once, and for as long as it is true. */
export class Notices {
  constructor(
    private readonly host: Host,
    private readonly store: Store<SessionState>,
  ) {}

  /** Tells a user something, in the place of what was told before. */
  tell(notice: Notice): void {
    this.store.change({ notice });
  }

  /** Tells what came of an edit, if anything: of the pane's own beside what was told of it, of the user's by itself. */
  tellEffect(effect: EditEffect | undefined, whose: 'the-pane' | 'the-user'): void {
    const { notice } = this.store.current;
    if (whose === 'the-user') {
      if (effect) this.tell({ kind: 'edited', effect });
      else if (notice?.kind === 'edited') this.dismiss();
    } else if (effect && (notice?.kind === 'adopted' || notice?.kind === 'undone')) {
      this.tell({ ...notice, effect });
    }
  }

  /** The user has read the notice. */
  dismiss(): void {
    const { notice, ...rest } = this.store.current;
    if (notice) this.store.replace(rest);
  }

  /** Takes note that the user wants the workbook checked: what was told of an attempt before is past. */
  beginCheck(): void {
    const { notice } = this.store.current;
    if (notice && !outlastsCheck(notice)) this.dismiss();
  }

  /** Takes note of how many steps can be taken back now, and of what is not true any more where there are others. */
  followUndo(): void {
    const { notice, undoable } = this.store.current;
    const { undoable: now } = this.host;
    if (notice && !isStillTrue(notice, now)) this.dismiss();
    if (undoable !== now) this.store.change({ undoable: now });
  }
}
