import type { Settings } from './settings';

/** Where settings are held; the pane is told of every change. */
export interface SettingsStore {
  readonly current: Settings;
  change(part: Partial<Settings>): void;
  /** Goes back to the defaults; the language stays. */
  restore(): void;
  /** @returns what ends the subscription */
  readonly subscribe: (listener: () => void) => () => void;
}
