import { Store } from '../../src/session/store';
import { defaultSettings } from '../../src/session/settings/settings';
import type { Settings, SettingsStore } from '../../src/session/settings/settings';

/** Settings that are kept nowhere. */
export class MemorySettings implements SettingsStore {
  private readonly store: Store<Settings>;
  readonly subscribe: SettingsStore['subscribe'];

  constructor(settings: Partial<Settings> = {}) {
    this.store = new Store({ ...defaultSettings('zh-CN'), ...settings });
    this.subscribe = this.store.subscribe;
  }

  get current(): Settings {
    return this.store.current;
  }

  change(part: Partial<Settings>): void {
    this.store.change(part);
  }

  restore(): void {
    this.store.replace(defaultSettings(this.current.language));
  }
}
