import { readFileSync } from 'node:fs';
import { Workbook } from '../../src/workbook/workbook';
import { readWorkbook } from '../../src/hosts/file/read-workbook';
import { prepareSet } from '../../src/session/local-set-maker';
import { sample } from '../samples/sample';
import { checkedFile } from './checked-file';
import { serveWorkbench, WorkbenchUser } from './built-workbench';
import type { ServedWorkbench } from './built-workbench';
import { keepScreenshot } from './screenshots';
import { needing } from '../tools/needing';

const { test, beforeAll, afterAll, beforeEach, afterEach } = needing('browser');

const REPAIRED = 'samples/xiaoguan-2026-repaired.xlsx';
/** The base sheets of the same budget. */
const DATA = 'samples/xiaoguan-2026-data.xlsx';
const TABLES = Array.from({ length: 12 }, (_, i) => `预算${String(i + 1).padStart(2, '0')}表`);

let workbench: ServedWorkbench;
let user: WorkbenchUser;

beforeAll(async () => {
  workbench = await serveWorkbench();
  user = await WorkbenchUser.arrive(workbench);
  await user.verdict('53 处需改');
});

afterAll(async () => {
  await workbench.browser.close();
  expect(workbench.refused).toEqual([]);
});

afterEach(() => {
  expect(user.complaints).toEqual([]);
});

/** Opens a file, which is checked at once. */
async function open(file: string | { readonly name: string; readonly bytes: Uint8Array }, verdict: string) {
  await user.openInstead(file);
  await user.verdict(verdict);
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
  const set = prepareSet(workbook, { ...options, totals: 'formulas', dismissed: [], language: 'zh-CN' });
  if (set.kind !== 'ready') throw new Error(set.kind);
  return set
    .sheets(names)
    .map(({ rows }) =>
      rows.flatMap(({ cells }) =>
        cells.flatMap(({ value }) => (typeof value === 'number' ? value.toFixed(6) : [])),
      ),
    );
}

describe('of a workbook with tables', () => {
  beforeEach(async () => {
    await open(REPAIRED, '3 处需改');
    await user.tab('公开表');
  });

  /** Writes the set, and waits for the check that follows. */
  async function write(): Promise<void> {
    await user.button('生成 13 张工作表').click();
    await user.reads('已生成 13 张工作表。');
    await user.verdict('11 处需改');
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
    await user.verdict('11 处需改');
    await user.button('撤销生成').click();
    await user.verdict('3 处需改');
    await pressInGrid('Control+z');
    await user.verdict('11 处需改');
    await pressInGrid('Control+PageDown', 'Control+y');
    await user.verdict('3 处需改');
  });
});

describe('of tables with errors', () => {
  test('how many there are is said before a set is made from them', async () => {
    await open('samples/xiaoguan-2026-typed.xlsx', '53 处需改');
    await user.tab('公开表');
    await user.reads('这些表有 53 处错误，由它们得出的公开表也不可靠。');
    await keepScreenshot(user.page, 'disclosure-set-of-errors');
  });
});

describe('of base sheets', () => {
  async function openBaseSheets(): Promise<void> {
    await open(DATA, '有底表，还没有预算表');
    await user.reads('可以由它生成全套公开表');
    await user.button('生成公开表').click();
    await user.reads('依据：工作簿里的底表');
  }

  async function write(): Promise<void> {
    await user.button('生成 13 张工作表').click();
    await user.reads('已生成 13 张工作表。');
    await user.verdict('通过');
  }

  test('the set ties, and the downloaded workbook checks without a finding; a second set gets other names', async () => {
    await openBaseSheets();
    await write();
    await keepScreenshot(user.page, 'workbench-set-written-1366');
    const { bytes } = await user.download();
    const once = await checkedFile(bytes);
    expect(once.sheets.slice(-13)).toEqual(['目录', ...TABLES]);
    expect(once.findings).toBe(0);

    await open({ name: 'once.xlsx', bytes }, '通过');
    await user.tab('公开表');
    await user.reads('已有同名的工作表：目录、预算01表');
    await write();
    const twice = await checkedFile((await user.download()).bytes);
    expect(twice.sheets.slice(-26)).toEqual([
      ...['目录', ...TABLES],
      ...['目录', ...TABLES].map((name) => `${name} (2)`),
    ]);
    // That there are two sets.
    expect([twice.findings, twice.errors]).toEqual([1, 0]);
  });

  async function enter(cell: string, text: string): Promise<void> {
    await user.type(cell, text);
    await user.page.keyboard.press('Enter');
  }

  test('rows that cannot be used are listed, each leads to its cell, and corrected they make a set', async () => {
    await openBaseSheets();
    await user.page.locator('#grid').getByText('底表', { exact: true }).click();
    await enter('J5', '很多');
    await enter('E6', '彩票');
    await user.button('重新读取').click();
    await user.reads('底表有 2 处要先改');
    await user.button(/底表 E6/).click();
    expect(await user.selected()).toBe('E6');
    await user.button(/底表 J5/).click();
    expect(await user.selected()).toBe('J5');
    await enter('J5', '25.308');
    await enter('E6', '一般公共预算拨款收入');
    await user.button('重新读取').click();
    await write();
  });
});
