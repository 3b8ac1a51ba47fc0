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

/** A started browser. */
export interface StartedBrowser {
  readonly context: BrowserContext;
  close(): Promise<void>;
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
    ...options,
  });
  return {
    context,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
