import type { Settings } from './settings';

/** Where settings are held; the pane is told of every change. */
export interface SettingsStore {
  readonly current: Settings;
  change(part: Partial<Settings>): void;
  /** @returns what ends the subscription */
  subscribe(listener: () => void): () => void;
}
