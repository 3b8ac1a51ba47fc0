/**
 * The built pane beside a workbook of 200,000 cells behind office.js, in Chromium: how long it is ever busy at a stretch, and what it
 * asks of Excel. Run by `npm run bench:pane`.
 */
import type { Page } from 'playwright-core';
import { openBuiltPane, serveAddin } from '../test/e2e/built-pane';
import type { OpenedPane } from '../test/e2e/built-pane';
import { PaneUser } from '../test/e2e/pane-user';
import { Person, workbookFrom } from '../test/excel-host';
import { largeBook } from './large-book';

/** Of which 03 has a row each. */
const LINES = 26_000;
const RUNS = 3;

/** A stretch of work on the page's own thread, in milliseconds since it began to load. */
interface Task {
  readonly start: number;
  readonly duration: number;
}

/** Runs in the page before everything else: browsers tell of tasks from 50 ms on. */
const WATCH_TASKS = `
  globalThis.longTasks = [];
  new PerformanceObserver((list) => {
    longTasks.push(...list.getEntries().map(({ startTime, duration }) => ({ start: startTime, duration })));
  }).observe({ type: 'longtask', buffered: true });
`;
/** tsx names functions by this helper, those that go into the page included. */
const NAME = 'globalThis.__name = (named) => named;';

async function main(): Promise<void> {
  const book = largeBook(LINES);
  const cells = book.sheets.flatMap(({ rows }) => rows).reduce((sum, row) => sum + row.cells.length, 0);
  console.log(`${cells} cells`);
  const addin = await serveAddin();
  await addin.browser.context.addInitScript(NAME + WATCH_TASKS);
  console.log(
    'step | ms | longest task ms | tasks over 50 ms | syncs | biggest request kB | biggest response kB',
  );
  for (let run = 0; run < RUNS; run++) {
    const workbook = workbookFrom(book);
    new Person(workbook).type('03!D5', 1);
    const opened = await openBuiltPane(addin, workbook);
    await measureRun(opened);
    await opened.page.close();
  }
  await addin.browser.close();
}

async function measureRun({ page, host }: OpenedPane): Promise<void> {
  const user = new PaneUser(page);
  const step = async (name: string, act: () => Promise<void>): Promise<void> => {
    const from = await page.evaluate(() => performance.now());
    const syncs = await host.session.log.during(act);
    const to = await page.evaluate(() => performance.now());
    const durations = (await tasks(page))
      .filter(({ start }) => start >= from)
      .map(({ duration }) => duration);
    console.log(
      [
        name,
        (to - from).toFixed(0),
        Math.max(0, ...durations).toFixed(0),
        durations.length,
        syncs.length,
        kB(syncs.map(({ requestBytes }) => requestBytes)),
        kB(syncs.map(({ responseBytes }) => responseBytes)),
      ].join(' | '),
    );
  };
  await user.button('检查工作簿').waitFor();
  const opening = (await tasks(page)).map(({ duration }) => duration);
  console.log(`open | | ${Math.max(0, ...opening).toFixed(0)} | ${opening.length}`);
  await step('check and mark', async () => {
    await user.button('检查工作簿').click();
    await user.button('重新检查').and(page.locator(':not([aria-disabled="true"])')).waitFor();
  });
  await step('marks off', async () => {
    await user.switchMarks();
    await user.marksAre(false);
  });
}

function tasks(page: Page): Promise<readonly Task[]> {
  return page.evaluate(() => (globalThis as unknown as { longTasks: Task[] }).longTasks);
}

function kB(bytes: readonly number[]): string {
  return (Math.max(0, ...bytes) / 1000).toFixed(0);
}

void main();
