import { readFileSync } from 'node:fs';
import { Workbook } from '../../src/budget/workbook/workbook';
import { readWorkbook } from '../../src/hosts/file/read-workbook';
import { prepareSet } from '../../src/taskpane/set/prepare-set';
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

/** Writes the set, and waits for the check that follows. */
async function write(): Promise<void> {
  await user.button('生成 13 张工作表').click();
  await user.reads('已生成 13 张工作表。');
  await user.verdict('9 处需改');
}

async function pressInGrid(...keys: string[]): Promise<void> {
  await user.goTo('A1');
  for (const key of keys) await user.page.keyboard.press(key);
}

/** The sheets of a file that were not in the one that was opened. */
async function addedSheets(bytes: Uint8Array): Promise<Workbook> {
  const opened = await sample('xiaoguan-2026-repaired.xlsx');
  const before = new Set(opened.sheets.map(({ name }) => name));
  const { sheets } = await readWorkbook(bytes, 'x.xlsx');
  return new Workbook(sheets.filter(({ name }) => !before.has(name)));
}

/** The numbers on each sheet, to the printed decimals. */
function figuresOf({ sheets }: Workbook): string[][] {
  return sheets.map(({ rows }) =>
    rows.flatMap(({ cells }) =>
      cells.flatMap(({ value }) => (typeof value === 'number' ? value.toFixed(6) : [])),
    ),
  );
}

async function plannedFigures(names: readonly string[]): Promise<string[][]> {
  const workbook = await sample('xiaoguan-2026-repaired.xlsx');
  const options = { layout: undefined, year: undefined, department: undefined } as const;
  const set = prepareSet(workbook, { ...options, totals: 'formulas', language: 'zh-CN' });
  if (set.kind !== 'ready') throw new Error(set.kind);
  return set
    .sheets(names)
    .map(({ rows }) =>
      rows.flatMap(({ cells }) =>
        cells.flatMap(({ value }) => (typeof value === 'number' ? value.toFixed(6) : [])),
      ),
    );
}

test('the set is written from the tables of the workbook, and downloaded with it', async () => {
  await write();
  await keepScreenshot(user.page, 'disclosure-set-workbench');
  const { bytes } = await user.download();
  const added = await addedSheets(bytes);
  expect(added.sheets).toHaveLength(13);
  expect(added.sheets.every(({ merges }) => merges.length > 0)).toBe(true);
  const formulas = added.sheets.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.filter(({ formula }) => formula !== undefined)),
  );
  expect(formulas.length).toBeGreaterThan(20);
  expect(figuresOf(added)).toEqual(await plannedFigures(added.sheets.map(({ name }) => name)));
});

test('one click takes it off, and the file is the one that was opened', async () => {
  await write();
  await user.button('撤销生成').click();
  await user.reads('已撤掉 13 张工作表。');
  await user.verdict('3 处需改');
  expect((await user.download()).bytes).toEqual(new Uint8Array(readFileSync(REPAIRED)));
});

test('the spreadsheet takes it back and brings it back, whatever sheet is in sight', async () => {
  await write();
  await pressInGrid('Control+z');
  await user.verdict('3 处需改');
  await pressInGrid('Control+y');
  await user.verdict('9 处需改');
  await user.button('撤销生成').click();
  await user.verdict('3 处需改');
  await pressInGrid('Control+z');
  await user.verdict('9 处需改');
  await pressInGrid('Control+PageDown', 'Control+y');
  await user.verdict('3 处需改');
});
