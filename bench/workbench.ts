/**
 * The built workbench in Chromium, served as it ships: how soon its sample can be used, and what twelve tables of 5,000 rows (1.2 million
 * cells) take to be opened, checked, marked and edited; how long the page is ever busy at a stretch. Run by `npm run bench:workbench`.
 */
import path from 'node:path';
import type { Page } from 'playwright-core';
import { startServer } from '../src/workbench/server/local-server';
import { servingRules } from '../src/workbench/server/serving-rules';
import { startBrowser } from '../test/browser';
import { fileWithFormulas, plainFile } from './workbench/files';
import { PageTasks } from './workbench/page-tasks';
import type { StepTime } from './workbench/page-tasks';
import { WorkbenchUser } from './workbench/workbench-user';

/** The spreadsheet on a page with nothing else. */
const BARE_GRID = path.join(__dirname, '../dist/bench/bare-grid');
const FOLDER = path.join(__dirname, '../dist/workbench');
/** A table; another number may be said behind the command. */
const ROWS = 5000;
const PATIENCE = 120_000;
/** An amount of 03 that is in sight, from the canvas's corner. */
const AMOUNT = { x: 560, y: 300 };

async function main(): Promise<void> {
  const server = await startServer(FOLDER, servingRules(FOLDER), 0);
  const browser = await startBrowser({ locale: 'zh-CN', viewport: { width: 1366, height: 768 } });
  browser.context.setDefaultTimeout(PATIENCE);
  const rows = Number(process.argv[2] ?? ROWS);
  const plain = plainFile(rows);
  const { file, formulas } = fileWithFormulas(plain, rows);
  console.log('step | ms | longest task ms | tasks over 50 ms | heap MiB');
  const bare = await startServer(BARE_GRID, servingRules(FOLDER), 0);
  const barePage = await browser.context.newPage();
  console.log(
    `the grid alone, the file read before | ${(await loadingTime(barePage, bare.address, plain)).toFixed(0)}`,
  );
  await barePage.close();
  bare.end();
  await measure(await browser.context.newPage(), server.address, plain, 'without formulas');
  await measure(await browser.context.newPage(), server.address, file, `with ${formulas} formulas`);
  await browser.close();
  server.end();
}

async function measure(page: Page, address: string, file: string, name: string): Promise<void> {
  const user = new WorkbenchUser(page);
  const tasks = await PageTasks.watch(page);
  const steps = async (acts: Readonly<Record<string, () => Promise<void>>>, from?: number) => {
    const times = await tasks.during(Object.values(acts), from);
    print(Object.keys(acts), times, await heap(page));
  };
  await page.goto(address);
  await steps(
    { 'the sample, from the first answer on': () => user.laidOut(), '… checked': () => user.checked() },
    await firstAnswer(page),
  );
  await steps({
    [`open the file ${name}`]: () => user.open(file),
    '… checked at once': () => user.checked(),
  });
  await steps({ 'check again': () => user.check() });
  await steps({ 'marks off': () => user.switchMarks(false) });
  await steps({ 'marks on': () => user.switchMarks(true) });
  await steps({ 'go to 03': () => user.sheet('03') });
  await steps({ 'type an amount': () => user.type('999999', AMOUNT) });
  await page.close();
}

/** What the spreadsheet takes by itself to lay in and draw a file that is read, in milliseconds, until the page is at rest. */
async function loadingTime(page: Page, address: string, file: string): Promise<number> {
  const tasks = await PageTasks.watch(page);
  await page.goto(address);
  await page.locator('input').setInputFiles(file);
  const said = page.locator('output');
  await said.filter({ hasText: /\d/ }).waitFor();
  return (await tasks.lastEnd()) - Number(await said.textContent());
}

/** When the server's first answer came, in milliseconds since the page began to load. */
function firstAnswer(page: Page): Promise<number> {
  return page.evaluate(
    () => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).responseStart,
  );
}

/** What the page holds on to, in MiB. */
async function heap(page: Page): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  await devtools.detach();
  return usedSize / 2 ** 20;
}

function print(names: readonly string[], times: readonly StepTime[], mib: number): void {
  for (const [at, { ms, longest, tasks }] of times.entries()) {
    const held = at === times.length - 1 ? mib.toFixed(0) : '';
    console.log([names[at], ms.toFixed(0), longest.toFixed(0), tasks, held].join(' | '));
  }
}

void main();
