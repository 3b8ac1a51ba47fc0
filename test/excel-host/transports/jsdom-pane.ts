import { ControlHost, type HostOptions } from '../protocol/control-host';
import type { Log } from '../protocol/log';
import type { Faults } from '../protocol/faults';
import type { Session } from '../protocol/session';
import type { Workbook } from '../workbook/workbook';
import { installControl, RAISE, type AskHost } from './control';
import { officeJsFile } from './office-js';

/** Where the page believes office.js to be. */
const LIBRARY = 'https://localhost/office-js/';

/** A pane's page in jest's own jsdom window, with the real `Office` and `Excel` as its globals. */
export interface JsdomPane {
  readonly workbook: Workbook;
  readonly host: ControlHost;
  readonly session: Session;
  readonly log: Log;
  readonly faults: Faults;
  /** Closes the pane: its globals go, its listeners are deaf. The workbook stays open. */
  close(): Promise<void>;
}

let panes = 0;

/** Opens a pane over a workbook. Needs `@jest-environment jsdom`. One pane at a time: they share the window. */
export async function openPane(workbook: Workbook, options: HostOptions = {}): Promise<JsdomPane> {
  const restore = rememberGlobals();
  panes++;
  const host = new ControlHost(workbook, raiseLater, options);
  let isOpen = true;
  const ask: AskHost = async (request) => {
    const answer = await host.ask(request);
    return isOpen ? answer : forever();
  };
  window.sessionStorage.clear();
  installControl(window, { settings: host.settings(`pane${panes}`), raise: RAISE, ask });
  const loader = new LibraryLoader();
  await loader.load('office.js');
  await Office.onReady();

  const { session } = host;
  const close = async (): Promise<void> => {
    // The library gives its references back only after `Excel.run` has ended.
    await nextTurn();
    isOpen = false;
    session.end();
    loader.stop();
    restore();
  };
  return { workbook, host, session, log: session.log, faults: session.faults, close };
}

function forever(): Promise<never> {
  return new Promise(() => undefined);
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** What office.js puts into the window or takes out of it; the returned function makes that undone. */
function rememberGlobals(): () => void {
  const before = new Set(Object.getOwnPropertyNames(window));
  const replaced = ['external', 'alert', 'confirm', 'prompt'].map(
    (name) => [name, Object.getOwnPropertyDescriptor(window, name)] as const,
  );
  return () => {
    for (const name of Object.getOwnPropertyNames(window)) {
      if (!before.has(name)) Reflect.deleteProperty(window, name);
    }
    for (const [name, descriptor] of replaced) {
      Reflect.deleteProperty(window, name);
      if (descriptor) Object.defineProperty(window, name, descriptor);
    }
    for (const name of ['pushState', 'replaceState']) Reflect.deleteProperty(window.history, name);
  };
}

/** Events come in a turn of their own, as from another process. */
function raiseLater(dispatchId: number, payload: unknown): void {
  setTimeout(() => {
    const raise: unknown = Reflect.get(window, RAISE);
    if (typeof raise === 'function') Reflect.apply(raise, window, [dispatchId, payload]);
  }, 0);
}

/** Runs the library's files when the page asks for them, as jsdom does not fetch scripts. */
class LibraryLoader {
  private readonly observer = new MutationObserver((records) => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (node instanceof HTMLScriptElement && node.src.startsWith(LIBRARY)) this.run(node);
    }
  });
  private readonly scripts: HTMLScriptElement[] = [];

  constructor() {
    this.observer.observe(document, { childList: true, subtree: true });
  }

  load(name: string): Promise<void> {
    const script = document.createElement('script');
    script.src = LIBRARY + name;
    return new Promise((resolve) => {
      script.addEventListener('load', () => {
        resolve();
      });
      document.head.append(script);
    });
  }

  stop(): void {
    this.observer.disconnect();
    for (const script of this.scripts) script.remove();
  }

  private run(script: HTMLScriptElement): void {
    this.scripts.push(script);
    const source = officeJsFile(new URL(script.src).pathname.slice(new URL(LIBRARY).pathname.length));
    if (source) window.eval(source.toString('utf8'));
    script.dispatchEvent(new Event(source ? 'load' : 'error'));
  }
}
