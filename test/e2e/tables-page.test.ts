import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { tablesPage } from '../../src/budget/publishing/html/tables-page';
import { startBrowser } from '../browser';
import type { StartedBrowser } from '../browser';
import { empty, halves, hostile, setOf } from '../budget/publishing/set';
import { axe } from './axe';
import { keepScreenshot } from './screenshots';
import { needing } from '../tools/needing';

const { test, beforeAll, afterAll } = needing('browser');

let folder: string;
let browser: StartedBrowser;
let page: Page;
const requests: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'gouji-page-'));
  const file = path.join(folder, 'set.html');
  const rows = Array.from({ length: 20 }, () => hostile.rows.slice(0, 3)).flat();
  writeFileSync(file, tablesPage(setOf(halves, empty, { ...hostile, rows })));
  browser = await startBrowser({ viewport: { width: 1280, height: 900 } });
  page = await browser.context.newPage();
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(pathToFileURL(file).href);
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

test.each([1280, 320])('everybody can use it %i pixels wide', async (width) => {
  await page.setViewportSize({ width, height: 900 });
  expect(await axe(page)).toEqual([]);
  await keepScreenshot(page, `tables-page-${width}`);
});

test('nothing but the page is asked for, and no script runs', async () => {
  expect(requests).toHaveLength(1);
  expect(await page.evaluate(() => document.scripts.length)).toBe(0);
});

test('the page itself never scrolls sideways: wide tables do, by the keyboard too', async () => {
  await page.setViewportSize({ width: 320, height: 900 });
  const table = page.locator('#project-performance .table');
  await table.focus();
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(
    () => (document.querySelector('#project-performance .table')?.scrollLeft ?? 0) > 0,
  );
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('in print each table begins a page of its own size', async () => {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const sizes = [...pdf.matchAll(/\/MediaBox \[0 0 (?<width>[\d.]+) (?<height>[\d.]+)\]/g)].map(
    ({ groups }) => (Number(groups?.width) > Number(groups?.height) ? 'landscape' : 'portrait'),
  );
  // The contents, 收支总表, the empty table, and more than one page of the long one.
  expect(sizes.slice(0, 3)).toEqual(['portrait', 'portrait', 'landscape']);
  expect(sizes.slice(3).length).toBeGreaterThan(1);
  expect(new Set(sizes.slice(3))).toEqual(new Set(['landscape']));
});
