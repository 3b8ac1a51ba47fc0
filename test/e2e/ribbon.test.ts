import { differences, openFile, snapshotWithSettings, workbookFrom } from '../excel-host';
import type { Workbook } from '../excel-host';
import { smallBook } from '../session/small-book';
import { openBuiltPane, openBuiltRibbon, serveAddin } from './built-pane';
import type { OpenedPane, ServedAddin } from './built-pane';
import { PaneUser } from './pane-user';
import { until } from '../tools/until';
import { needing } from '../tools/needing';

const { test, beforeAll, afterAll, beforeEach, afterEach } = needing('browser');

let addin: ServedAddin;
let workbook: Workbook;
let opened: OpenedPane[];

beforeAll(async () => {
  addin = await serveAddin();
});

afterAll(async () => {
  await addin.browser.close();
  expect(addin.refused).toEqual([]);
});

beforeEach(async () => {
  workbook = await openFile('samples/xiaoguan-2026-typed.xlsx');
  opened = [];
});

afterEach(async () => {
  for (const { page, complaints, host } of opened) {
    await page.close();
    expect([complaints, [...host.session.unknownMembers]]).toEqual([[], []]);
  }
});

async function openPane(): Promise<PaneUser> {
  const pane = await openBuiltPane(addin, workbook);
  opened.push(pane);
  return new PaneUser(pane.page);
}

/** Presses buttons of the ribbon. */
async function openRibbon(): Promise<(command: 'checkWorkbook' | 'clearMarks') => Promise<void>> {
  const ribbon = await openBuiltRibbon(addin, workbook);
  opened.push(ribbon);
  await ribbon.page.waitForFunction(() => typeof Office === 'object' && 'actions' in Office);
  return (command) => ribbon.host.invokeCommand(command);
}

function marks(): number {
  return workbook.sheets.reduce((sum, sheet) => sum + sheet.conditionalFormats.length, 0);
}

test('with the pane closed, the workbook is marked, and the pane opened next says why', async () => {
  const before = snapshotWithSettings(workbook);
  const press = await openRibbon();
  await press('checkWorkbook');
  expect(marks()).toBeGreaterThan(0);
  const user = await openPane();
  await user.verdict('53 处需改');
  await press('clearMarks');
  // What called the pane is gone, too.
  expect(differences(before, snapshotWithSettings(workbook))).toEqual([]);
});

test('with the pane open, it says by itself what came of it, and follows the marks, under whatever name the workbook is saved', async () => {
  const before = snapshotWithSettings(workbook);
  const user = await openPane();
  await user.button('检查工作簿').waitFor();
  // The pane goes on knowing it by its old name, a page of the ribbon by the new one.
  workbook.saveAs('另存.xlsx');
  const press = await openRibbon();
  await press('checkWorkbook');
  await user.verdict('53 处需改');
  await user.marksAre(true);
  await press('clearMarks');
  await user.marksAre(false);
  expect(differences(before, snapshotWithSettings(workbook))).toEqual([]);
  await user.switchMarks();
  await until('the marks are on again', () => marks() > 0);
});

test('a workbook that passes is left alone, and the pane is not called', async () => {
  workbook = workbookFrom(smallBook(60));
  workbook.settings.set('gouji.expected', '["3"]');
  const before = snapshotWithSettings(workbook);
  const press = await openRibbon();
  await press('checkWorkbook');
  expect(differences(before, snapshotWithSettings(workbook))).toEqual([]);
});
