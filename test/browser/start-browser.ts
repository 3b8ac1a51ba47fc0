import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type BrowserContext, type BrowserContextOptions } from 'playwright-core';
import { findBrowser } from './find-browser';

/** What keeps a browser from talking to anybody but the test. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
];

/** How long something is waited for, in milliseconds: longer than a busy machine ever needs. */
const PATIENCE = 100_000;

/** A started browser. */
export interface StartedBrowser {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

/**
 * Runs in every page before anything else: what is there is there at once, with the colours that it keeps. A sheet that a script adopts
 * is none of those that a page's policy is about.
 */
function stand(): void {
  const still = new CSSStyleSheet();
  still.replaceSync('*, *::before, *::after { transition: none !important; animation: none !important; }');
  document.adoptedStyleSheets = [still];
}

/** Starts the machine's browser with a profile of its own, which goes when it is closed. */
export async function startBrowser(options: BrowserContextOptions = {}): Promise<StartedBrowser> {
  const profile = mkdtempSync(path.join(tmpdir(), 'gouji-browser-'));
  // Chromium refuses its sandbox to root, as which containers usually run.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser(),
    headless: true,
    args: [...QUIET, '--disable-gpu', ...asRoot],
    reducedMotion: 'reduce',
    ...options,
  });
  context.setDefaultTimeout(PATIENCE);
  await context.addInitScript(stand);
  return {
    context,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
