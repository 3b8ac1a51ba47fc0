import type { Page } from 'playwright-core';
import { differences, openFile, Person, snapshot } from '../excel-host';
import type { Workbook } from '../excel-host';
import { openBuiltPane, serveAddin } from './built-pane';
import type { OpenedPane, PaneLooks, ServedAddin } from './built-pane';
import { PaneUser } from './pane-user';
import { until } from '../tools/until';
import { needing } from '../tools/needing';

const { test, beforeAll, afterAll, beforeEach, afterEach } = needing('browser');

let addin: ServedAddin;
let workbook: Workbook;
let opened: OpenedPane;
let page: Page;
let user: PaneUser;

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
  user = new PaneUser(page);
}

test('the sample is checked, marked, corrected, put back, and left as it was', async () => {
  const before = snapshot(workbook);
  await open();
  await until(
    'the pane knows what the document keeps, and hears of its edits and of what is selected',
    () => opened.host.session.log.syncs.length === 4,
  );
  const syncs = await opened.host.session.log.during(() => user.checkSample());
  // Three to read, two to mark.
  expect(syncs).toHaveLength(5);
  expect(workbook.sheet('预算03表').conditionalFormats.length).toBeGreaterThan(0);

  await user.button('定位').click();
  await until('the sheet is shown', () => workbook.activeSheet.name === '预算12表');

  await user.button(/^采纳$/).click();
  await user.verdict('47 处需改');
  expect(workbook.sheet('预算12表').cell(33, 1).value).toBe(12.362);

  await user.button('撤销').click();
  await user.verdict('53 处需改');
  expect(workbook.sheet('预算12表').cell(33, 1).value).toBe('12. 362000');

  await user.switchMarks();
  await until('the marks are off', () => differences(before, snapshot(workbook)).length === 0);
});

test('while a cell is being edited the pane says so, and goes on by itself', async () => {
  await open();
  await user.button('检查工作簿').waitFor();
  opened.host.session.faults.startEditing();
  await user.button('检查工作簿').click();
  await user.reads('请先按 Enter 结束编辑');
  opened.host.session.faults.endEditing();
  await user.verdict('53 处需改');
  expect(await page.getByText('请先按 Enter 结束编辑').count()).toBe(0);
});

test('an edit makes the result stale, and checking again tells what it changed', async () => {
  await open();
  await user.checkSample();
  new Person(workbook).type('预算07表!C32', 4361.211331);
  await page.getByText('已过期').waitFor();
  await user.button('重新检查').click();
  await page.getByText('已过期').waitFor({ state: 'detached' });
  await user.verdict('51 处需改');
});

test('what is said to be no error is kept in the document with its reason', async () => {
  await open();
  await user.checkSample();
  await user.button('不是错误').click();
  await page.getByRole('textbox', { name: '理由' }).fill('财政局已认可');
  await user.button('保存理由').click();
  await page.getByText('已由用户说明不是错误（').waitFor();
  await until('it is kept', () => [...workbook.customXmlParts.values()].join().includes('财政局已认可'));
});

test('in English', async () => {
  await open({ locale: 'en-US' });
  await user.button('Check workbook').click();
  await user.verdict('53 to correct', 'Check again');
});
