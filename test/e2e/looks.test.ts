import type { Page } from 'playwright-core';
import { DARK_THEME, openFile, workbookOf } from '../excel-host';
import type { Workbook } from '../excel-host';
import { axe } from './axe';
import { openBuiltPane, serveAddin } from './built-pane';
import type { PaneLooks, ServedAddin } from './built-pane';
import { PaneUser } from './pane-user';
import { keepScreenshot } from './screenshots';

jest.setTimeout(120_000);

/** A way the pane looks: a picture of docs/pane.md. */
interface Picture {
  readonly name: string;
  readonly looks?: PaneLooks;
  readonly workbook?: () => Workbook;
  /** What is done before one looks. */
  readonly steps: (user: PaneUser, page: Page) => Promise<void>;
}

const pictures: readonly Picture[] = [
  { name: 'start-320', steps: (user) => user.button('检查工作簿').waitFor() },
  {
    name: 'no-table-320',
    workbook: () => workbookOf({ 通讯录: [['姓名', '电话']] }),
    steps: async (user) => {
      await user.button('检查工作簿').click();
      await user.verdict('没有找到预算表');
    },
  },
  { name: 'issues-320', steps: (user) => user.checkSample() },
  {
    name: 'identity-450',
    looks: { width: 450 },
    steps: async (user, page) => {
      await user.checkSample();
      await user.button(/^确定 ?数字存成了文本/).click();
      await user.button(/^很可能 ?小数点、千分位写错/).click();
      await user.button(/^预算05表/).click();
      await page.getByText('相差').first().waitFor();
    },
  },
  {
    name: 'adopted-320-dark',
    looks: { theme: DARK_THEME },
    steps: async (user) => {
      await user.checkSample();
      await user.button(/^采纳$/).click();
      await user.verdict('47 处需改');
    },
  },
  {
    name: 'not-an-error-320',
    steps: async (user, page) => {
      await user.checkSample();
      await user.button('不是错误').click();
      await page.getByRole('textbox', { name: '理由' }).fill('财政局已认可');
    },
  },
  {
    name: 'tables-320',
    steps: async (user) => {
      await user.checkSample();
      await user.tab('各表');
      await user.reads('识别出的表');
    },
  },
  {
    name: 'table-450-high-contrast',
    looks: { width: 450, forcedColours: true },
    steps: async (user) => {
      await user.checkSample();
      await user.tab('各表');
      await user.button(/收支总表/).click();
      await user.reads('全部勾稽');
      await user.button(/^不符/).click();
      await user.reads('相差');
    },
  },
  {
    name: 'set-320',
    workbook: () => base,
    steps: async (user) => {
      await user.button('生成公开表').click();
      await user.reads('依据：工作簿里的底表');
    },
  },
  {
    name: 'set-notes-320',
    steps: async (user) => {
      await user.button('生成公开表').click();
      await user.reads('依据：工作簿里已有的预算表');
    },
  },
  {
    name: 'settings-320',
    steps: async (user) => {
      await user.checkSample();
      await user.tab('设置');
      await user.reads('容差');
    },
  },
  {
    name: 'set-english-320',
    looks: { locale: 'en-US' },
    workbook: () => base,
    steps: async (user) => {
      await user.button('Write set').click();
      await user.reads('Made from the base sheets');
    },
  },
  {
    name: 'english-320',
    looks: { locale: 'en-US' },
    steps: async (user) => {
      await user.button('Check workbook').click();
      await user.verdict('53 to correct', 'Check again');
    },
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

/** Opens a pane, does something there, and has nothing stick out, and axe find nothing. */
async function look(
  workbook: Workbook,
  looks: PaneLooks | undefined,
  steps: (page: Page) => Promise<void>,
): Promise<void> {
  const { page, complaints, host } = await openBuiltPane(addin, workbook, { height: 720, ...looks });
  await steps(page);
  await insistOnAccess(page);
  await page.close();
  expect([complaints, [...host.session.unknownMembers]]).toEqual([[], []]);
}

async function insistOnAccess(page: Page): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(over).toBeLessThanOrEqual(0);
  expect(await axe(page)).toEqual([]);
}

test.each(pictures)('the picture $name', ({ name, looks, workbook = () => sample, steps }) =>
  look(workbook(), looks, async (page) => {
    await steps(new PaneUser(page), page);
    await keepScreenshot(page, name);
  }),
);

test.each<[string, PaneLooks]>([
  ['in light', { width: 450 }],
  ['in the dark', { theme: DARK_THEME }],
  ['in high contrast', { forcedColours: true }],
])('every tab %s', (_name, looks) =>
  look(sample, looks, async (page) => {
    const user = new PaneUser(page);
    await user.checkSample();
    for (const tab of ['各表', '公开表', '报告', '设置', '问题']) {
      await insistOnAccess(page);
      await user.tab(tab);
    }
  }),
);
