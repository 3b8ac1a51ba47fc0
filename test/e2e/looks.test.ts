import type { Page } from 'playwright-core';
import { DARK_THEME, openFile, workbookOf } from '../excel-host';
import type { Workbook } from '../excel-host';
import { axe } from './axe';
import { openBuiltPane, serveAddin } from './built-pane';
import type { PaneLooks, ServedAddin } from './built-pane';
import { PaneUser } from './pane-user';
import { keepScreenshot } from './screenshots';
import { needing } from '../tools/needing';

const { test, beforeAll, afterAll, beforeEach } = needing('browser');

/** Something done in the pane, and what it then looks like; `picture` is one of docs/pane.md. */
interface Look {
  readonly picture?: string;
  readonly steps: (user: PaneUser, page: Page) => Promise<void>;
}

/** Looks at one pane, one after the other. */
interface Scene {
  readonly name: string;
  readonly looks?: PaneLooks;
  readonly workbook?: () => Workbook;
  readonly each: readonly Look[];
}

const everyTab: readonly Look[] = ['各表', '公开表', '报告', '设置', '问题'].map((tab) => ({
  steps: (user) => user.tab(tab),
}));

const scenes: readonly Scene[] = [
  {
    name: 'before and after a check',
    each: [
      { picture: 'start-320', steps: (user) => user.button('检查工作簿').waitFor() },
      { picture: 'issues-320', steps: (user) => user.checkSample() },
      {
        picture: 'not-an-error-320',
        steps: async (user, page) => {
          await user.button('不是错误').click();
          await page.getByRole('textbox', { name: '理由' }).fill('财政局已认可');
        },
      },
      {
        picture: 'tables-320',
        steps: async (user) => {
          await user.button('取消').click();
          await user.tab('各表');
          await user.reads('识别出的表');
        },
      },
      {
        picture: 'settings-320',
        steps: async (user) => {
          await user.tab('设置');
          await user.reads('容差');
        },
      },
    ],
  },
  {
    name: 'where there is no table',
    workbook: () => workbookOf({ 通讯录: [['姓名', '电话']] }),
    each: [
      {
        picture: 'no-table-320',
        steps: async (user) => {
          await user.button('检查工作簿').click();
          await user.verdict('没有找到预算表');
        },
      },
    ],
  },
  {
    name: 'in light',
    looks: { width: 450 },
    each: [
      { steps: (user) => user.checkSample() },
      ...everyTab,
      {
        picture: 'identity-450',
        steps: async (user, page) => {
          await user.button(/^确定 ?数字存成了文本/).click();
          await user.button(/^很可能 ?小数点、千分位写错/).click();
          await user.button(/^预算05表/).click();
          await page.getByText('相差').first().waitFor();
        },
      },
    ],
  },
  {
    name: 'in the dark',
    looks: { theme: DARK_THEME },
    each: [
      { steps: (user) => user.checkSample() },
      ...everyTab,
      {
        picture: 'adopted-320-dark',
        steps: async (user) => {
          await user.button(/^采纳$/).click();
          await user.verdict('47 处需改');
        },
      },
    ],
  },
  {
    name: 'in high contrast',
    looks: { width: 450, forcedColours: true },
    each: [
      { steps: (user) => user.checkSample() },
      ...everyTab,
      {
        picture: 'table-450-high-contrast',
        steps: async (user) => {
          await user.tab('各表');
          await user.button(/收支总表/).click();
          await user.reads('全部勾稽');
          await user.button(/^不符/).click();
          await user.reads('相差');
        },
      },
    ],
  },
  {
    name: 'the set of base sheets',
    workbook: () => base,
    each: [
      {
        picture: 'set-320',
        steps: async (user) => {
          await user.button('生成公开表').click();
          await user.reads('依据：工作簿里的底表');
        },
      },
    ],
  },
  {
    name: 'the set of tables',
    each: [
      {
        picture: 'set-notes-320',
        steps: async (user) => {
          await user.button('生成公开表').click();
          await user.reads('依据：工作簿里已有的预算表');
        },
      },
    ],
  },
  {
    name: 'the set, in English',
    looks: { locale: 'en-US' },
    workbook: () => base,
    each: [
      {
        picture: 'set-english-320',
        steps: async (user) => {
          await user.button('Write set').click();
          await user.reads('Made from the base sheets');
        },
      },
    ],
  },
  {
    name: 'after a check, in English',
    looks: { locale: 'en-US' },
    each: [
      {
        picture: 'english-320',
        steps: async (user) => {
          await user.button('Check workbook').click();
          await user.verdict('53 to correct', 'Check again');
        },
      },
    ],
  },
];

let addin: ServedAddin;
let sample: Workbook;
/** The base sheets of the same budget. */
let base: Workbook;

beforeAll(async () => {
  addin = await serveAddin();
});

afterAll(async () => {
  await addin.browser.close();
  expect(addin.refused).toEqual([]);
});

beforeEach(async () => {
  sample = await openFile('samples/xiaoguan-2026-typed.xlsx');
  base = await openFile('samples/xiaoguan-2026-data.xlsx');
});

async function insistOnAccess(page: Page): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(over).toBeLessThanOrEqual(0);
  expect(await axe(page)).toEqual([]);
}

test.each(scenes)(
  'nothing sticks out, and axe finds nothing: $name',
  async ({ looks, workbook = () => sample, each }) => {
    const { page, complaints, host } = await openBuiltPane(addin, workbook(), { height: 720, ...looks });
    const user = new PaneUser(page);
    for (const { picture, steps } of each) {
      await steps(user, page);
      await insistOnAccess(page);
      if (picture !== undefined) await keepScreenshot(page, picture);
    }
    await page.close();
    expect([complaints, [...host.session.unknownMembers]]).toEqual([[], []]);
  },
);
