/** @jest-environment jsdom */
import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import { openPane, workbookOf } from '../../excel-host';
import type { JsdomPane } from '../../excel-host';

let pane: JsdomPane;
let host: ExcelHost;
let told: boolean[];
let end: () => void;

beforeEach(async () => {
  pane = await openPane(workbookOf({ 支出: [['科目', 1]] }));
  host = new ExcelHost();
  told = [];
  end = host.watchCellEditing((isEdited) => told.push(isEdited));
});

afterEach(async () => {
  end();
  await pane.close();
});

/** Longer than the host waits before it asks. */
function aWhile(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 2500));
}

test('a reading that waits for a cell to be left is told of, and goes on by itself', async () => {
  pane.faults.startEditing();
  const reading = host.read();
  while (told.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(told).toEqual([true]);
  pane.faults.endEditing();
  expect((await reading).sheets).toHaveLength(1);
  expect(told).toEqual([true, false]);
});

test('a reading that merely takes long is not', async () => {
  pane.faults.latency = 900;
  await host.read();
  expect(told).toEqual([]);
});

test('nobody is told of a cell being edited who has ceased to listen', async () => {
  end();
  pane.faults.startEditing();
  const reading = host.read();
  await aWhile();
  pane.faults.endEditing();
  await reading;
  expect(told).toEqual([]);
  expect(pane.log.syncs.filter(({ error }) => error !== undefined)).toEqual([]);
});
