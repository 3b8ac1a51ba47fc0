import { readdirSync, readFileSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import type { Server } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { type StartedBrowser, startBrowser } from '../../browser';
import { buildAddin } from './build';
import { serve } from './web-server';
import { needing } from '../../tools/needing';

const inBrowser = needing('browser');

const INSTALLED = path.dirname(require.resolve('@microsoft/office-js/dist/office.js'));

const folder = mkdtempSync(path.join(os.tmpdir(), 'gouji-addin-'));
let browser: StartedBrowser;
let server: Server;
let origin: string;

beforeAll(async () => {
  const fault = buildAddin(['base-url=https://intranet.example/gouji', 'office-js=self'], folder);
  if (fault !== undefined) throw new Error(fault);
  ({ origin, server } = await serve(folder));
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

inBrowser.beforeAll(async () => {
  browser = await startBrowser();
});

inBrowser.afterAll(() => browser.close());

interface Visit {
  readonly page: Page;
  readonly requests: readonly string[];
  /** Errors and warnings on the page's console, its policy's refusals among them; office.js's own aside. */
  readonly complaints: readonly string[];
}

async function visit(name: string): Promise<Visit> {
  const page = await browser.context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    const ours = !message.location().url.startsWith(`${origin}/office-js/`);
    if (ours && ['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  await page.goto(`${origin}/${name}`, { waitUntil: 'networkidle' });
  return { page, requests, complaints };
}

function listed(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(path.join(root, file)).isFile())
    .sort();
}

test('the copy of office.js is the installed one, byte for byte', () => {
  const copy = path.join(folder, 'office-js');
  expect(listed(copy)).toEqual(listed(INSTALLED));
  const changed = listed(copy).filter(
    (file) => !readFileSync(path.join(copy, file)).equals(readFileSync(path.join(INSTALLED, file))),
  );
  expect(changed).toEqual([]);
});

test('the manifest speaks of the intranet only', () => {
  const manifest = readFileSync(path.join(folder, 'manifest.xml'), 'utf8');
  expect(manifest).toContain('"https://intranet.example/gouji/taskpane.html"');
  expect(manifest).not.toContain('localhost');
});

inBrowser.test.each(['taskpane.html', 'ribbon.html', 'help.html', 'check-failed.html', 'clear-failed.html'])(
  '%s asks nobody but its own server, and its policy lets it work',
  async (name) => {
    const { page, requests, complaints } = await visit(name);
    expect(requests.filter((url) => !url.startsWith(`${origin}/`))).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  },
);

inBrowser.test('in a browser without Excel the pane goes on saying what it needs', async () => {
  const { page, requests } = await visit('taskpane.html');
  expect(requests).toContain(`${origin}/office-js/office.js`);
  const notStarted = page.locator('#pane .not-started');
  await notStarted.waitFor({ state: 'visible' });
  expect(await notStarted.innerText()).toContain('Excel 2021');
  await page.close();
});

/** Has a page note what its policy refuses, which rule and what was asked for, and waits until that is among it. */
async function watched(page: Page): Promise<(refusal: RegExp) => Promise<void>> {
  await page.addInitScript(() => {
    const refused: string[] = [];
    Object.assign(globalThis, { refused });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      refused.push(`${effectiveDirective} ${blockedURI}`);
    });
  });
  return async (refusal) => {
    await page.waitForFunction(
      (pattern) =>
        (globalThis as unknown as { refused: string[] }).refused.some((each) => pattern.test(each)),
      refusal,
    );
  };
}

const ELSEWHERE = 'https://elsewhere.example';

inBrowser.test.each([
  ['a script of text', /^script-src-elem inline$/, `append('script', { textContent: '1' })`],
  [
    'a script from elsewhere',
    /^script-src-elem https:\/\/elsewhere\.example\/$/,
    `append('script', { src: '${ELSEWHERE}/' })`,
  ],
  ['a style of text', /^style-src-elem inline$/, `append('style', { textContent: 'p{}' })`],
  ['a handler of text', /^script-src-attr inline$/, `document.body.setAttribute('onclick', '1')`],
  [
    'a picture from elsewhere',
    /^img-src https:\/\/elsewhere\.example\/$/,
    `append('img', { src: '${ELSEWHERE}/' })`,
  ],
  ['a frame', /^frame-src https:\/\/elsewhere\.example$/, `append('iframe', { src: '${ELSEWHERE}/' })`],
  ['a worker of text', /^worker-src blob$/, `new Worker(URL.createObjectURL(new Blob(['1'])))`],
  [
    'a figure sent elsewhere',
    /^connect-src https:\/\/elsewhere\.example\/$/,
    `fetch('${ELSEWHERE}/').catch(() => undefined)`,
  ],
  ['a beacon', /^connect-src https:\/\/elsewhere\.example\/$/, `navigator.sendBeacon('${ELSEWHERE}/', '1')`],
])('the policy refuses %s', async (_, refusal, attempt) => {
  const page = await browser.context.newPage();
  const refuses = await watched(page);
  await page.goto(`${origin}/taskpane.html`);
  await page.evaluate(`{
    const append = (name, properties) =>
      document.body.append(Object.assign(document.createElement(name), properties));
    try { ${attempt} } catch {}
    undefined;
  }`);
  await refuses(refusal);
  await page.close();
});

inBrowser.test('the policy refuses the telemetry that office.js opens in a plain browser', async () => {
  const page = await browser.context.newPage();
  const refuses = await watched(page);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(`${origin}/taskpane.html`);
  await page.waitForFunction(() => document.querySelector('iframe') !== null);
  await refuses(/^frame-src https:\/\/telemetryservice\./);
  expect(requests.filter((url) => !url.startsWith(`${origin}/`))).toEqual([]);
  await page.close();
});
