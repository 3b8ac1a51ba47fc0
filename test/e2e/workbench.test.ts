import { readFileSync } from 'node:fs';
import { savedByOffice } from '../hosts/file/office';
import { checkedFile } from './checked-file';
import { serveWorkbench, WorkbenchUser } from './built-workbench';
import type { ServedWorkbench } from './built-workbench';
import { needing } from '../tools/needing';

const { test, beforeAll, afterAll, afterEach } = needing('browser');
const withOffice = needing('browser', 'office');

const TYPED = 'samples/xiaoguan-2026-typed.xlsx';
const REPAIRED = 'samples/xiaoguan-2026-repaired.xlsx';

let workbench: ServedWorkbench;
let user: WorkbenchUser;

beforeAll(async () => {
  workbench = await serveWorkbench();
  user = await WorkbenchUser.arrive(workbench);
});

afterAll(async () => {
  await workbench.browser.close();
  // The page asks nobody but its own origin for anything.
  expect(workbench.refused).toEqual([]);
});

afterEach(() => {
  expect(user.complaints).toEqual([]);
});

/** The page as it is after the typed sample was opened; gives the name of that. */
async function openTyped(): Promise<string> {
  const name = await user.openInstead(TYPED);
  await user.verdict('53 处需改');
  return name;
}

test('a newcomer sees the sample, what to press, and three causes explained', async () => {
  await user.verdict('53 处需改');
  await expect(user.button('重新检查').isVisible()).resolves.toBe(true);
  const causes = user.page.getByRole('region', { name: /查出 14 个原因/ }).getByRole('button');
  await causes.first().waitFor();
  await expect(causes.count()).resolves.toBe(3);
  await causes.filter({ hasText: '小数点、千分位写错' }).click();
  expect(await user.selected()).toBe('D57');
  // The very cause unfolds beside its cell.
  await user.page.getByRole('button', { name: /小数点、千分位写错/, expanded: true }).waitFor();
  expect(await user.marked()).toBeGreaterThan(500);
});

test('a file that is dropped is checked, marked, corrected and put back', async () => {
  await user.drop(REPAIRED);
  await user.reads('xiaoguan-2026-repaired.xlsx');
  await user.verdict('3 处需改');
  await user.drop(TYPED);
  await user.verdict('53 处需改');
  await user.button('定位').click();
  const marked = await user.marked();
  expect(marked).toBeGreaterThan(500);
  await user.switchMarks();
  await user.marksAre(false);
  expect(await user.marked()).toBe(0);
  await user.switchMarks();
  await user.marksAre(true);
  await user.button(/^采纳$/).click();
  await user.verdict('47 处需改');
  await user.button('撤销').click();
  await user.verdict('53 处需改');
});

test('what is being typed is part of a check, and every edit is followed by one', async () => {
  await openTyped();
  await user.type('D12', '12.5');
  await user.button('重新检查').click();
  await user.verdict('55 处需改');
  await user.goTo('D12');
  await user.page.keyboard.press('Control+z');
  await user.verdict('53 处需改');
  await user.type('D12', '12.5');
  await user.page.keyboard.press('Enter');
  await user.verdict('55 处需改');
});

withOffice.test('the download holds the edits, the added sheet, and all else of the file', async () => {
  const changed = (await openTyped()).replace('.xlsx', '（已改）.xlsx');
  await user.button(/^采纳全部确定的更正/).click();
  await user.button(/^写入$/).click();
  await user.verdict('42 处需改');
  await user.tab('报告');
  await user.button('生成工作表').click();
  await user.reads('报告已写入新工作表“勾稽检查报告”。');
  const { name, bytes } = await user.download();
  expect(name).toBe(changed);
  await user.reads(`已下载 ${changed}；原来的文件没有动。`);
  const [before, after] = await Promise.all([checkedFile(readFileSync(TYPED)), checkedFile(bytes)]);
  expect([before.errors, after.errors]).toEqual([53, 42]);
  expect(after.sheets).toEqual([...before.sheets, '勾稽检查报告']);
  const opened = await checkedFile(savedByOffice(bytes, 'xlsx'));
  expect([opened.errors, opened.sheets]).toEqual([42, after.sheets]);
  // Dropped again, it is what it was.
  await user.drop({ name, bytes });
  await user.verdict('42 处需改');
});

test('changes that are not downloaded are not lost without a word', async () => {
  await openTyped();
  await user.type('D12', '12.5');
  await user.page.keyboard.press('Enter');
  await user.reads('有改动');
  await user.drop(REPAIRED);
  await user.reads('还有没下载的改动');
  await user.answer('取消');
  await user.button('重新检查').click();
  await user.verdict('55 处需改');
  await user.drop(REPAIRED);
  await user.answer('不要了，打开');
  await user.verdict('3 处需改');
});

test('changes are downloaded before another file is opened, where that is asked for', async () => {
  await openTyped();
  await user.type('D12', '12.5');
  await user.page.keyboard.press('Enter');
  await user.reads('有改动');
  await user.drop(REPAIRED);
  const [download] = await Promise.all([user.page.waitForEvent('download'), user.answer('下载后打开')]);
  expect(download.suggestedFilename()).toMatch(/（已改）\.xlsx$/);
  await user.verdict('3 处需改');
});

test('what was typed and undone is no change any more', async () => {
  await openTyped();
  await user.type('D12', '12.5');
  await user.page.keyboard.press('Enter');
  await user.reads('有改动');
  await user.page.keyboard.press('Control+z');
  await user.page.locator('header').getByText('有改动').waitFor({ state: 'detached' });
});

test('files that are no workbooks get a sentence each, and the page goes on', async () => {
  await openTyped();
  for (const [text, sentence] of [
    ['PK\u0003\u0004 and nothing more', '文件不完整，结尾缺失'],
    ['科目编码,合计\n2010301,12.5', '内容是纯文本（CSV 等），不是工作簿'],
    ['', '文件是空的'],
  ] as const) {
    await user.drop({ name: '预算.xlsx', bytes: new TextEncoder().encode(text) });
    await user.page.getByText(sentence).waitFor();
    await user.answer('关闭');
  }
  await user.button('重新检查').click();
  await user.verdict('53 处需改');
});

test('a format that a download could not hold is refused, with a word', async () => {
  await openTyped();
  await user.goTo('D12');
  await user.page.keyboard.press('Control+b');
  await user.reads('这里只能改单元格的内容和增删行；格式、列、工作表请在 Excel 或 WPS 中改。');
});

test('contents are pasted without their looks', async () => {
  await openTyped();
  await workbench.browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await user.page.evaluate(() => navigator.clipboard.writeText('1.5\t2\n3\t一般'));
  await user.goTo('F5');
  await user.page.keyboard.press('Control+v');
  await user.reads('有改动');
  const { bytes } = await user.download();
  const file = await checkedFile(bytes);
  const pasted = [
    [4, 5],
    [4, 6],
    [5, 5],
    [5, 6],
  ].map(([row = 0, column = 0]) => file.standing({ sheet: '预算01表', row, column }).value);
  expect(pasted).toEqual([1.5, 2, 3, '一般']);
});
