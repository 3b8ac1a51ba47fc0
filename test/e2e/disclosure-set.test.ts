import { checkBook } from '../../src/budget/checking/check-book';
import { readBook } from '../../src/budget/reading/read-book';
import { Workbook } from '../../src/budget/workbook/workbook';
import { readWorkbook } from '../../src/hosts/file/read-workbook';
import { classOf } from '../../src/budget/reporting/tally';
import { sample } from '../samples/sample';
import { serveWorkbench, WorkbenchUser } from './built-workbench';
import type { ServedWorkbench } from './built-workbench';
import { keepScreenshot } from './screenshots';

jest.setTimeout(120_000);

const REPAIRED = 'samples/xiaoguan-2026-repaired.xlsx';

let workbench: ServedWorkbench;
let user: WorkbenchUser;

beforeAll(async () => {
  workbench = await serveWorkbench();
});

afterAll(async () => {
  await workbench.browser.close();
  expect(workbench.refused).toEqual([]);
});

beforeEach(async () => {
  user = await WorkbenchUser.arrive(workbench);
  await user.verdict('53 处需改');
  await user.drop(REPAIRED);
  await user.verdict('3 处需改');
  await user.tab('公开表');
});

afterEach(async () => {
  const { complaints, page } = user;
  await page.close({ runBeforeUnload: false });
  expect(complaints).toEqual([]);
});

/** The sheets of a file that were not in the one that was opened. */
async function addedSheets(bytes: Uint8Array): Promise<Workbook> {
  const opened = await sample('xiaoguan-2026-repaired.xlsx');
  const before = new Set(opened.sheets.map(({ name }) => name));
  const { sheets } = await readWorkbook(bytes, 'x.xlsx');
  return new Workbook(sheets.filter(({ name }) => !before.has(name)));
}

test('the set is written from the tables of the workbook, and downloaded with it', async () => {
  await user.button('生成 13 张工作表').click();
  await user.reads('已生成 13 张工作表。');
  await keepScreenshot(user.page, 'disclosure-set-workbench');
  const { bytes } = await user.download();
  const added = await addedSheets(bytes);
  expect(added.sheets).toHaveLength(13);
  expect(added.sheets.every(({ merges }) => merges.length > 0)).toBe(true);
  const formulas = added.sheets.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.filter(({ formula }) => formula !== undefined)),
  );
  expect(formulas.length).toBeGreaterThan(20);
  const { findings } = checkBook(readBook(added));
  expect(findings.filter((finding) => classOf(finding) === 'error')).toEqual([]);
});

test('one click takes it off, and the file is the one that was opened', async () => {
  await user.button('生成 13 张工作表').click();
  await user.reads('已生成 13 张工作表。');
  await user.button('撤销生成').click();
  await user.reads('已撤掉 13 张工作表。');
  expect((await addedSheets((await user.download()).bytes)).sheets).toEqual([]);
});
