import { createRoot } from 'react-dom/client';
import type { Host } from '../hosts/port/host';
import type { SetMaker } from '../session/set-maker';
import type { Checker } from '../session/checker';
import { App } from './components/app';
import { paneMessagesIn } from './messages';
import { Disclosure } from '../session/disclosure';
import { today } from '../session/dismissals';
import { Session } from '../session/session';
import type { SettingsStore } from '../session/settings/settings';
import type { Theme } from './theme';

/** What a pane is made of. */
export interface PaneParts {
  readonly host: Host;
  readonly checker: Checker;
  readonly setMaker: SetMaker;
  readonly theme: Theme;
  readonly settings: SettingsStore;
  /** Opens a sample workbook; left out where that cannot be done. */
  readonly openSample?: () => void;
  /** What the workbook's file is called, where that is known. */
  readonly fileName?: string;
  /** Whether the program saves and prints what the pane makes; it does where nothing is said. */
  readonly savesPages?: boolean;
}

/** A pane that was put onto a page. */
export interface MountedPane {
  readonly session: Session;
  /** The program around it has changed its looks. */
  setTheme(theme: Theme): void;
  /** Takes it away, and ends what it is at. */
  unmount(): void;
}

/** Puts the pane into an element, and opens the workbook of its host. */
export function mountPane(element: HTMLElement, parts: PaneParts): MountedPane {
  const { host, checker, setMaker, settings, theme, fileName, openSample, savesPages = true } = parts;
  const about = fileName === undefined ? {} : { file: fileName };
  const session = new Session(host, checker, settings, today, about);
  const disclosure = new Disclosure(host, setMaker, settings, session, (name) =>
    paneMessagesIn(settings.current.language).set.asideName(name),
  );
  const pane = { session, disclosure, settings, savesPages, ...(openSample && { openSample }) };
  const root = createRoot(element);
  const setTheme = (chosen: Theme): void => {
    root.render(<App pane={pane} theme={chosen} />);
  };
  setTheme(theme);
  const opened = session.open();
  return {
    session,
    setTheme,
    unmount: () => {
      // The pane that follows may have the same checker and the same maker of sets.
      const { kind } = session.state.activity;
      if (kind === 'making-set') disclosure.cancel();
      else if (kind !== 'none') session.cancel();
      root.unmount();
      void opened.then((close) => {
        close();
      });
    },
  };
}
