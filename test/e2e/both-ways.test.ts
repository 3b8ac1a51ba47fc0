import type { Locator } from 'playwright-core';
import { serveWorkbench, WorkbenchUser } from './built-workbench';
import type { ServedWorkbench } from './built-workbench';
import { needing } from '../tools/needing';

const { test, beforeAll, afterAll, beforeEach, afterEach } = needing('browser');

let workbench: ServedWorkbench;
let user: WorkbenchUser;

beforeAll(async () => {
  workbench = await serveWorkbench();
});

afterAll(async () => {
  await workbench.browser.close();
});

beforeEach(async () => {
  user = await WorkbenchUser.arrive(workbench, { width: 1366, height: 625 });
  await user.settled();
});

afterEach(async () => {
  expect(user.complaints).toEqual([]);
  await user.page.close();
});

/** Whether something is on the screen as a whole, and nothing lies over its middle. */
async function isInSight(element: Locator): Promise<boolean> {
  return element.evaluate((node) => {
    const { left, top, right, bottom } = node.getBoundingClientRect();
    const found = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    const isWhole = top >= 0 && left >= 0 && bottom <= window.innerHeight && right <= window.innerWidth;
    return isWhole && found !== null && (node.contains(found) || found.contains(node));
  });
}

test('the first page is the map; a line of it leads to its identities, a table to its sheet', async () => {
  const map = user.page.getByRole('region', { name: '总览' }).getByRole('group', { name: /16 组勾稽/ });
  await map.getByRole('button', { name: /^06 .* — 05 .*: 1 项不符/ }).press('Enter');
  await user.reads('全部勾稽（7）');
  await user.page.getByRole('tab', { name: '各表' }).click();
  await user.button('返回各表').click();
  const inPane = user.page.locator('#pane').getByRole('group', { name: /16 组勾稽/ });
  await inPane.getByRole('button', { name: /^07 / }).first().press('Enter');
  await user.page.getByRole('heading', { name: /^07 / }).waitFor();
});

test('selecting a marked cell unfolds its cause, and 采纳 is in sight beside what it says', async () => {
  await user.goTo('B31');
  const cause = user.page.getByRole('button', { expanded: true }).filter({ hasText: '金额填错了栏' });
  await cause.first().waitFor();
  await expect(isInSight(cause.first())).resolves.toBe(true);
  // The page itself stays where it is.
  await expect(isInSight(user.button('打开文件'))).resolves.toBe(true);
  const card = cause.first().locator('xpath=..');
  await expect(isInSight(card.getByRole('button', { name: /^采纳$/ }))).resolves.toBe(true);
});

test('resting on a marked cell says in a line what is wrong', async () => {
  await user.goTo('B31');
  await user.page.locator('#pane').getByRole('switch', { name: /标记/ }).waitFor();
  const grid = await user.page.locator('#grid canvas').last().boundingBox();
  const hint = user.page.locator('[data-cell-hint]');
  // From row to row down the column of the cell, until a marked one is met.
  for (let y = 40; (await hint.count()) === 0 && y < (grid?.height ?? 0); y += 12) {
    await user.page.mouse.move((grid?.x ?? 0) + 330, (grid?.y ?? 0) + y);
  }
  await expect(hint.textContent()).resolves.toMatch(/ · /);
  await user.page.mouse.move(5, 5);
  await hint.waitFor({ state: 'detached' });
});

test('F8 goes from issue to issue, with the focus in the spreadsheet', async () => {
  await user.goTo('A1');
  await user.page.keyboard.press('F8');
  const [first] = [await user.selected()];
  await user.page.keyboard.press('F8');
  const second = await user.selected();
  await user.page.keyboard.press('Shift+F8');
  expect(second).not.toBe(first);
  expect(await user.selected()).toBe(first);
});
