import type { Refusal } from './allowed-commands';

/** What the screen does for a host; without a screen, nothing. */
export interface GridScreen {
  /** Has the cells drawn anew. */
  redraw(): void;
  /** Takes over what is being typed into a cell. */
  endEditing(): Promise<void>;
  /** A cell has been selected that the user wants to see. */
  reveal(): void;
  /** Says why a command is not to be had here. */
  refuse(why: Refusal): void;
}
