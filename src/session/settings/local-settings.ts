import type { Language } from '../../common/language';
import { Store } from '../store';
import { defaultSettings } from './settings';
import type { Settings, SettingsStore } from './settings';
import { validSettings } from './valid-settings';

const NAME = 'gouji.settings';

/**
 * Settings kept by the browser, on this machine alone; the one thing that is kept outside of the document. Where the browser
 * keeps nothing they last as long as the pane.
 */
export class LocalSettings implements SettingsStore {
  private readonly store: Store<Settings>;
  /** What was chosen: all else follows the defaults, should they change. */
  private chosen: Partial<Settings>;

  readonly subscribe: SettingsStore['subscribe'];

  /**
   * @param language the program's own, until another is chosen
   * @param usual where this program's defaults are others
   */
  constructor(
    private readonly language: Language,
    private readonly usual: Partial<Settings> = {},
  ) {
    this.chosen = recalled();
    this.store = new Store({ ...this.defaults(language), ...this.chosen });
    this.subscribe = this.store.subscribe;
  }

  get current(): Settings {
    return this.store.current;
  }

  change(part: Partial<Settings>): void {
    this.chosen = { ...this.chosen, ...part };
    keep(this.chosen);
    this.store.change(part);
  }

  restore(): void {
    const { language = this.language } = this.chosen;
    this.chosen = { language };
    keep(this.chosen);
    this.store.replace(this.defaults(language));
  }

  private defaults(language: Language): Settings {
    return { ...defaultSettings(language), ...this.usual };
  }
}

function recalled(): Partial<Settings> {
  try {
    const text = window.localStorage.getItem(NAME);
    return text === null ? {} : validSettings(JSON.parse(text));
  } catch {
    return {};
  }
}

function keep(chosen: Partial<Settings>): void {
  try {
    window.localStorage.setItem(NAME, JSON.stringify(chosen));
  } catch {
    // Blocked, or full: the choice holds until the pane is closed.
  }
}
