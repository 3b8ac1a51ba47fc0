import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { DARK_THEME, differences, openFile, Person, snapshot, workbookOf } from '../excel-host';
import type { Workbook } from '../excel-host';
import { openBuiltPane, serveAddin } from './built-pane';
import type { OpenedPane, PaneLooks, ServedAddin } from './built-pane';
import { keepScreenshot } from './screenshots';
import { until } from './until';

jest.setTimeout(120_000);

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

let addin: ServedAddin;
let workbook: Workbook;
let opened: OpenedPane;
let page: Page;

beforeAll(async () => {
  addin = await serveAddin();
});

afterAll(async () => {
  await addin.browser.close();
  expect(addin.refused).toEqual([]);
});

beforeEach(async () => {
  workbook = await openFile('samples/xiaoguan-2026-typed.xlsx');
});

afterEach(async () => {
  const { complaints, host } = opened;
  await page.close();
  expect([complaints, [...host.session.unknownMembers]]).toEqual([[], []]);
});

async function open(looks: PaneLooks = {}): Promise<void> {
  opened = await openBuiltPane(addin, workbook, looks);
  ({ page } = opened);
}

function button(name: string | RegExp): ReturnType<Page['getByRole']> {
  return page.getByRole('button', { name }).first();
}

/** Until the verdict reads so and nothing is being done any more. */
async function verdict(text: string, again = '重新检查'): Promise<void> {
  await page.getByText(text, { exact: true }).first().waitFor();
  await button(again).and(page.locator(':not([aria-disabled="true"])')).waitFor();
}

async function check(): Promise<void> {
  await button('检查工作簿').click();
  await verdict('53 处需改');
}

/** What axe finds, in a line each. */
async function axe(): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    // What Fluent puts at both ends of a dialog to keep the focus in; it is never left there.
    const isForced = window.matchMedia('(forced-colors: active)').matches;
    const { violations } = await axe.run(
      { exclude: ['[data-tabster-dummy]'] },
      // There the system chooses the colours, and axe would measure those of the page.
      { rules: { 'color-contrast': { enabled: !isForced } } },
    );
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`),
    );
  });
}

test('the sample is checked, marked, corrected, put back, and left as it was', async () => {
  const before = snapshot(workbook);
  await open();
  await until(
    'the pane knows what the document keeps, and hears of its edits',
    () => opened.host.session.log.syncs.length === 3,
  );
  const syncs = await opened.host.session.log.during(check);
  // Three to read, two to mark.
  expect(syncs).toHaveLength(5);
  expect(workbook.sheet('预算03表').conditionalFormats.length).toBeGreaterThan(0);

  await button('定位').click();
  await until('the sheet is shown', () => workbook.activeSheet.name === '预算12表');

  await button(/^采纳$/).click();
  await verdict('47 处需改');
  expect(workbook.sheet('预算12表').cell(33, 1).value).toBe(12.362);

  await button('撤销').click();
  await verdict('53 处需改');
  expect(workbook.sheet('预算12表').cell(33, 1).value).toBe('12. 362000');

  await page.getByRole('switch', { name: '标记' }).click();
  await until('the marks are off', () => differences(before, snapshot(workbook)).length === 0);
});

test('an edit makes the result stale, and checking again tells what it changed', async () => {
  await open();
  await check();
  new Person(workbook).type('预算07表!C32', 4361.211331);
  await page.getByText('已过期').waitFor();
  await button('重新检查').click();
  await page.getByText('已过期').waitFor({ state: 'detached' });
  await verdict('51 处需改');
});

test('what is said to be no error is kept in the document with its reason', async () => {
  await open();
  await check();
  await button('不是错误').click();
  await page.getByRole('textbox', { name: '理由' }).fill('财政局已认可');
  await button('保存理由').click();
  await page.getByText('已说明不是错误（1）').waitFor();
  await until('it is kept', () => JSON.stringify([...workbook.settings.values()]).includes('财政局已认可'));
});

test('in English', async () => {
  await open({ locale: 'en-US' });
  await button('Check workbook').click();
  await verdict('53 to correct', 'Check again');
  await keepScreenshot(page, 'en-320');
});

test('a workbook without a budget table gets a page that helps', async () => {
  workbook = workbookOf({ Sheet1: [['姓名', '电话']] });
  await open();
  await keepScreenshot(page, 'start-320');
  await button('检查工作簿').click();
  await page.getByText('没有找到预算表').first().waitFor();
  expect(await axe()).toEqual([]);
});

test.each<[string, PaneLooks]>([
  ['light-320', {}],
  ['light-450', { width: 450 }],
  ['dark-320', { theme: DARK_THEME }],
  ['high-contrast-450', { width: 450, forcedColours: true }],
])('%s: nothing sticks out, and axe finds nothing', async (name, looks) => {
  await open(looks);
  await check();
  await keepScreenshot(page, name);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0);
  expect(await axe()).toEqual([]);
  for (const tab of ['各表', '报告', '设置']) {
    await page.getByRole('tab', { name: tab }).click();
    await page.getByRole('tabpanel').waitFor();
    expect([tab, await axe()]).toEqual([tab, []]);
    await keepScreenshot(page, `${name}-${tab}`);
  }
});
