import { TextDecoder } from 'node:util';
import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { act, configure, render, screen } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import type { UserEvent } from '@testing-library/user-event';
import type { Workbook } from '../../src/workbook/workbook';
import { LocalChecker } from '../../src/session/local-checker';
import { App } from '../../src/taskpane/components/app';
import { paneMessagesIn } from '../../src/taskpane/messages';
import type { PaneMessages } from '../../src/taskpane/messages/messages';
import { Disclosure } from '../../src/session/disclosure';
import { Session } from '../../src/session/session';
import { LocalSetMaker } from '../../src/session/local-set-maker';
import type { Settings } from '../../src/session/settings/settings';
import type { Theme } from '../../src/taskpane/theme';
import { fakePrepareSet } from '../session/fake-set';
import { MemoryHost } from '../session/memory-host';
import { MemorySettings } from '../session/memory-settings';

/** jsdom lays nothing out, so that nothing changes its size. */
class StillObserver implements ResizeObserver {
  observe(): void {
    // Nothing to be told.
  }
  unobserve(): void {
    // Nothing to be told.
  }
  disconnect(): void {
    // Nothing to be told.
  }
}

globalThis.ResizeObserver = StillObserver;
// Files are read with it; jsdom has none.
Object.assign(globalThis, { TextDecoder });
// Whether something is hidden, and what a style lets a pointer do, takes jsdom most of its time to find out.
configure({ defaultHidden: true, asyncUtilTimeout: 20_000 });

export interface RenderedPane {
  readonly host: MemoryHost;
  readonly session: Session;
  readonly disclosure: Disclosure;
  readonly settings: MemorySettings;
  readonly user: PaneUser;
  readonly words: PaneMessages;
  /** Checks the workbook by the button. */
  readonly check: () => Promise<void>;
}

/** A user who waits, after everything they do, until what it began has come to its end. */
export type PaneUser = Pick<UserEvent, 'click' | 'type' | 'clear' | 'keyboard' | 'selectOptions'>;

function patientUser(user: UserEvent, isBusy: () => boolean): PaneUser {
  const patiently = async (action: () => Promise<void>): Promise<void> => {
    await action();
    await act(nextTurn);
    while (isBusy() || isTabLoading()) await act(nextTurn);
  };
  return {
    click: (element) => patiently(() => user.click(element)),
    type: (element, text) => patiently(() => user.type(element, text)),
    clear: (element) => patiently(() => user.clear(element)),
    keyboard: (keys) => patiently(() => user.keyboard(keys)),
    selectOptions: (element, values) => patiently(() => user.selectOptions(element, values)),
  };
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Whether the panel holds nothing but the hidden first tab: the code of the one that was turned to has not come yet. */
function isTabLoading(): boolean {
  return [...document.querySelectorAll('[role=tabpanel]')].some(({ children: [first, ...others] }) => {
    const isHidden = first instanceof HTMLElement && first.hidden;
    return isHidden && others.length === 0;
  });
}

interface Options {
  readonly settings?: Partial<Settings>;
  readonly theme?: Theme;
  readonly openSample?: () => void;
  readonly savesPages?: boolean;
  /** The numbers of the only tables that the department publishes: that of the small book's, unless it is to be every one. */
  readonly published?: readonly string[] | 'all';
}

/** The pane over a workbook in memory; without styles, of which jsdom would ask every rule about every element. */
export async function renderPane(
  workbook: Workbook,
  { settings: chosen = {}, theme = 'light', openSample, savesPages = true, published = ['3'] }: Options = {},
): Promise<RenderedPane> {
  const host = new MemoryHost(workbook);
  if (published !== 'all') await host.setSetting('gouji.expected', JSON.stringify(published));
  const settings = new MemorySettings(chosen);
  const session = new Session(host, new LocalChecker(), settings);
  await session.open();
  const setMaker = new LocalSetMaker(fakePrepareSet);
  const disclosure = new Disclosure(host, setMaker, settings, session, (name) => `${name}（原）`);
  const pane = { session, disclosure, settings, savesPages, ...(openSample && { openSample }) };
  render(
    <RendererProvider renderer={createDOMRenderer(document.implementation.createHTMLDocument())}>
      <App pane={pane} theme={theme} />
    </RendererProvider>,
  );
  const isBusy = (): boolean => session.state.activity.kind !== 'none' && !host.isHolding;
  const user = patientUser(userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never }), isBusy);
  const words = paneMessagesIn(settings.current.language);
  const check = async (): Promise<void> => {
    await user.click(screen.getByRole('button', { name: words.commands.check }));
  };
  return { host, session, disclosure, settings, user, words, check };
}
