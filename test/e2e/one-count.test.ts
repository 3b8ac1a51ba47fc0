import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readWorkbook } from '../../src/hosts/file/read-workbook';
import { gouji } from '../cli/gouji';
import { needing } from '../tools/needing';
import { serveWorkbench, WorkbenchUser } from './built-workbench';
import type { ServedWorkbench } from './built-workbench';
import { keepScreenshot } from './screenshots';

const { test, beforeAll, afterAll, afterEach } = needing('browser');

const TYPED = 'samples/xiaoguan-2026-typed.xlsx';
const PASTED = 'samples/xiaoguan-2026-pasted.xlsx';
const BASE_SHEETS = 'samples/xiaoguan-2026-data.xlsx';

let workbench: ServedWorkbench;
let user: WorkbenchUser;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'gouji-count-'));
  workbench = await serveWorkbench();
  user = await WorkbenchUser.arrive(workbench);
  await user.settled();
});

afterAll(async () => {
  await workbench.browser.close();
  rmSync(folder, { recursive: true });
});

afterEach(() => {
  expect(user.complaints).toEqual([]);
});

/** What a screen reader is told of the result. */
function status(): Promise<string | null> {
  return user.page.locator('#pane [role="status"]').first().textContent();
}

/** The report as a page. */
async function savedPage(): Promise<string> {
  await user.tab('报告');
  const [download] = await Promise.all([user.page.waitForEvent('download'), user.button('保存网页').click()]);
  return readFileSync(await download.path(), 'utf8');
}

test('what was said to be no error is counted nowhere, and told apart, in the pane, the reports and the command line', async () => {
  await user.openInstead(TYPED);
  await user.verdict('53 处需改');
  await user.button('不是错误').click();
  await user.page.getByRole('textbox', { name: '理由' }).fill('财政局已认可');
  await user.button('保存理由').click();
  await user.verdict('47 处需改');
  await user.reads('6 处已由用户说明');
  await keepScreenshot(user.page, 'one-count-explained');
  const sentence = (await status()) ?? '';
  expect(sentence).toMatch(/^47 处需改，.*；查明 13 个原因（.*）.*；6 处已由用户说明；\d+ 项勾稽相符。$/);

  const page = await savedPage();
  expect(page).toContain(sentence);
  expect([...page.matchAll(/原因 (\d+)/g)].map(([, number]) => Number(number))).toEqual(
    Array.from({ length: 13 }, (_, i) => i + 1),
  );
  await user.button('生成工作表').click();
  await user.reads('报告已写入新工作表“勾稽检查报告”。');
  const { name, bytes } = await user.download();
  const book = await readWorkbook(bytes, name);
  expect(book.cell({ sheet: '勾稽检查报告', row: 0, column: 0 })?.value).toBe(sentence);

  const file = path.join(folder, '已改.xlsx');
  writeFileSync(file, bytes);
  const { out, code } = await gouji(['check', file]);
  expect(out.split('\n')[1]).toBe(sentence);
  expect(out).toMatch(/已说明不是错误：财政局已认可（\d{4}-\d\d-\d\d）/);
  expect(code).toBe(1);
});

test('what was written and taken back is not said to be written, and what was downloaded not to be unchanged', async () => {
  await user.openInstead(TYPED);
  await user.verdict('53 处需改');
  await user.button(/^采纳全部确定的更正/).click();
  const asked = await user.page.getByText(/^写入 \d+ 个原因的更正，共 \d+ 格？$/).textContent();
  const [, cells] = /共 (\d+) 格/.exec(asked ?? '') ?? [];
  await user.button(/^写入$/).click();
  await user.reads(`已改动 ${cells} 格`);
  await user.verdict('42 处需改');
  await user.goTo('A1');
  await user.page.keyboard.press('Control+z');
  await user.verdict('53 处需改');
  await user.page.getByText(`已改动 ${cells} 格`).first().waitFor({ state: 'detached' });
  await user.page.keyboard.press('Control+y');
  await user.verdict('42 处需改');
  await user.download();
  await user.button('下载工作簿').hover();
  await user.reads('改动都已下载，之后没有新的改动。');
});

test('amounts that are stored as texts become numbers with one click', async () => {
  await user.openInstead(PASTED);
  await user.verdict('53 处需改');
  await user.button('文本全部转成数字（324 格）').click();
  await user.reads('已改动 324 格。');
  await user.verdict('53 处需改');
  await keepScreenshot(user.page, 'one-count-converted');
  expect(await user.button(/^文本全部转成数字/).count()).toBe(0);
  const { name, bytes } = await user.download();
  const book = await readWorkbook(bytes, name);
  expect(book.cell({ sheet: '预算01表', row: 4, column: 1 })?.value).toBe(11262.466491);
});

test('base sheets lead to the tables, and the set that was just written is no warning', async () => {
  await user.openInstead(BASE_SHEETS);
  await user.reads('有底表，还没有预算表');
  await keepScreenshot(user.page, 'one-count-base-sheets');
  await user.button('生成公开表').click();
  await user.button('生成 13 张工作表').click();
  await user.reads('已生成 13 张工作表。');
  await keepScreenshot(user.page, 'one-count-set-written');
  expect(await user.page.getByText(/同名的工作表/).count()).toBe(0);
});
