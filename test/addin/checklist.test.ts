/** @jest-environment jsdom */
import { steps, tryStep } from '../../src/addin/checklist/run-steps';
import { differences, openPane, snapshotWithSettings, workbookOf } from '../excel-host';
import type { JsdomPane, Workbook } from '../excel-host';

let pane: JsdomPane;
let workbook: Workbook;

beforeEach(async () => {
  workbook = workbookOf({ Sheet1: [] });
  pane = await openPane(workbook, { excelApi: '1.15' });
});

afterEach(async () => {
  expect([...pane.session.unknownMembers]).toEqual([]);
  await pane.close();
});

test.each(steps)('$title: the test host does as is expected of Excel, and nothing is left', async (step) => {
  const before = snapshotWithSettings(workbook);
  const { passed, came } = await tryStep(step);
  expect([passed, came]).toEqual([true, came]);
  expect(differences(before, snapshotWithSettings(workbook))).toEqual([]);
});

test('a step that throws has failed, with why', async () => {
  const [step] = steps;
  if (!step) throw new RangeError();
  const run = () => Promise.reject(new Error('没有'));
  expect(await tryStep({ ...step, run })).toEqual({ passed: false, came: '没有' });
});
