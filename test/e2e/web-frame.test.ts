import { differences, openFile, snapshot } from '../excel-host';
import { openBuiltWebPane, serveAddin } from './built-pane';
import type { ServedAddin } from './built-pane';
import { PaneUser } from './pane-user';
import { until } from '../tools/until';
import { needing } from '../tools/needing';

const { test, beforeAll, afterAll } = needing('browser');

let addin: ServedAddin;

beforeAll(async () => {
  addin = await serveAddin();
});

afterAll(() => addin.browser.close());

test('in the frame of Excel on the web the sample is checked, corrected and put back', async () => {
  const workbook = await openFile('samples/xiaoguan-2026-typed.xlsx');
  const before = snapshot(workbook);
  const { page, frame, host, complaints } = await openBuiltWebPane(addin, workbook);
  const user = new PaneUser(frame);
  await user.checkSample();

  await user.button('定位').click();
  await until('the cell is shown', () => {
    const [{ range } = { range: undefined }] = workbook.selection;
    return workbook.activeSheet.name === '预算12表' && range?.top === 33 && range.left === 1;
  });

  await user.button(/^采纳$/).click();
  await user.verdict('47 处需改');
  expect(workbook.sheet('预算12表').cell(33, 1).value).toBe(12.362);

  await user.button('撤销').click();
  await user.verdict('53 处需改');
  expect(workbook.sheet('预算12表').cell(33, 1).value).toBe('12. 362000');

  await user.switchMarks();
  await until('nothing is left', () => differences(before, snapshot(workbook)).length === 0);
  await page.close();
  expect([complaints, [...host.session.unknownMembers], addin.refused]).toEqual([[], [], []]);
});
