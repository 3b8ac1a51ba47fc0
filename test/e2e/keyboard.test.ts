import { axe } from './axe';
import { serveWorkbench, WorkbenchUser } from './built-workbench';
import type { ServedWorkbench } from './built-workbench';
import { needing } from '../tools/needing';

const { test, beforeAll, afterAll, beforeEach, afterEach } = needing('browser');

/** The spreadsheet's own controls, which have faults that are not ours to mend. */
const SPREADSHEET = ['#grid', '[id^="univer"]'];

let workbench: ServedWorkbench;
let user: WorkbenchUser;

beforeAll(async () => {
  workbench = await serveWorkbench();
});

afterAll(async () => {
  await workbench.browser.close();
});

beforeEach(async () => {
  user = await WorkbenchUser.arrive(workbench);
  await user.settled();
  await user.button('看表格').waitFor();
});

afterEach(async () => {
  expect(user.complaints).toEqual([]);
  await user.page.close();
});

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await user.page.keyboard.press(key);
}

/** The part of the page that has the focus. */
async function area(): Promise<string | null> {
  // What comes to the front gets the focus with the next frame.
  await user.page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  return user.page.evaluate(
    () => document.activeElement?.closest('[data-area]')?.getAttribute('data-area') ?? null,
  );
}

test('after loading the focus is on what came of the check, not in the spreadsheet', async () => {
  expect(await area()).toBe('front');
  const focused = await user.page.evaluate(() => document.activeElement?.textContent);
  expect(focused).toContain('53 处需改');
});

test('F6 goes from the spreadsheet to the pane, the header and back, and Shift+F6 the other way', async () => {
  await press('Escape');
  expect(await area()).toBe('front');
  const cell = await user.selected();
  await press('ArrowDown');
  expect(await user.selected()).not.toBe(cell);
  const places = [];
  for (const key of ['F6', 'F6', 'F6', 'Shift+F6', 'Shift+F6', 'Control+F6']) {
    await press(key);
    places.push(await area());
  }
  expect(places).toEqual(['pane', 'header', 'front', 'header', 'pane', 'header']);
});

test('whoever comes back finds the focus where it was', async () => {
  await press('F6', 'Tab', 'Tab');
  await area();
  const before = await user.page.evaluate(() => document.activeElement?.outerHTML);
  await press('F6');
  await area();
  await press('Shift+F6');
  await area();
  expect(await user.page.evaluate(() => document.activeElement?.outerHTML)).toBe(before);
});

test('the Tab key leaves the overview and the pane as any page', async () => {
  await press('F6');
  for (let i = 0; i < 80 && (await area()) === 'pane'; i++) await press('Tab');
  expect(await area()).not.toBe('pane');
});

test('the first thing on the page leads past header and spreadsheet', async () => {
  await press('Shift+F6');
  await area();
  await press('Shift+Tab');
  const link = user.button('跳到核对结果');
  expect(await link.evaluate((node) => node === document.activeElement)).toBe(true);
  await press('Enter');
  expect(await area()).toBe('pane');
});

test('Ctrl+F looks for something among the issues, Ctrl+S downloads what was changed', async () => {
  await user.leaveOverview();
  await press('Control+f');
  await user.page.getByRole('searchbox', { name: '查找' }).waitFor();
  await user.page.keyboard.type('12.362 预算12表');
  await user.reads('已隐藏');
  await user.page.getByText('查明的原因（1）').waitFor();
  await user.type('D12', '12.5');
  await press('Enter');
  await user.reads('有改动');
  const [download] = await Promise.all([user.page.waitForEvent('download'), press('Control+s')]);
  expect(download.suggestedFilename()).toBe('xiaoguan-2026-typed（已改）.xlsx');
});

test('a wrong cell is found, understood and corrected without a mouse', async () => {
  await press('F8');
  const first = await user.selected();
  await press('F6');
  expect(await area()).toBe('pane');
  await user.button(/^采纳$/).focus();
  await press('Enter');
  await user.verdict('47 处需改');
  expect(first).toBe('B34');
});

test('nothing that axe finds, on the map, among the issues and at a figure', async () => {
  expect(await axe(user.page, SPREADSHEET)).toEqual([]);
  await user.goTo('B5');
  await user.button('含义和勾稽').click();
  await user.page.getByRole('heading', { name: '预算01表 B5' }).waitFor();
  expect(await axe(user.page, SPREADSHEET)).toEqual([]);
});
