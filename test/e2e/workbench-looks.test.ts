import { axe } from './axe';
import { serveWorkbench, WorkbenchUser } from './built-workbench';
import type { ServedWorkbench } from './built-workbench';
import { keepScreenshot } from './screenshots';
import { needing } from '../tools/needing';

const { test, beforeAll, afterAll } = needing('browser');

/** The spreadsheet's own controls, which have faults that are not ours to mend, and where it shows what is in front of all. */
const SPREADSHEET = ['#grid', '[id^="univer"]'];

/** A way the workbench looks: a picture of docs/workbench.md. */
interface Picture {
  readonly name: string;
  readonly size?: { readonly width: number; readonly height: number };
  readonly steps?: (user: WorkbenchUser) => Promise<void>;
}

const pictures: readonly Picture[] = [
  { name: 'workbench-1366', steps: (user) => user.button('看表格').waitFor() },
  {
    name: 'workbench-marked-1366',
    steps: async (user) => {
      await user.page
        .getByRole('region', { name: /其中三个/ })
        .getByRole('button', { name: /小数点、千分位写错/ })
        .click();
      await user.button(/^采纳$/).click();
      await user.verdict('47 处需改');
    },
  },
  {
    name: 'workbench-800',
    size: { width: 800, height: 900 },
    steps: async (user) => {
      await user.page.getByRole('tab', { name: '核对' }).click();
      await user.verdict('53 处需改');
    },
  },
  {
    name: 'workbench-unreadable-1366',
    steps: async (user) => {
      await user.drop({ name: '预算.xlsx', bytes: new TextEncoder().encode('科目编码,合计') });
      await user.page.getByRole('alertdialog').waitFor();
    },
  },
  // The last one: the language is kept for whoever comes next.
  {
    name: 'workbench-english-1366',
    steps: async (user) => {
      await user.button('English').click();
      await user.verdict('53 to correct', 'Check again');
    },
  },
];

let workbench: ServedWorkbench;

beforeAll(async () => {
  workbench = await serveWorkbench();
});

afterAll(async () => {
  await workbench.browser.close();
});

test.each(pictures)('$name: nothing that axe finds', async ({ name, size, steps }) => {
  const user = await WorkbenchUser.arrive(workbench, size);
  await user.settled();
  await steps?.(user);
  expect(await axe(user.page, SPREADSHEET)).toEqual([]);
  await keepScreenshot(user.page, name);
  await user.page.close();
});
