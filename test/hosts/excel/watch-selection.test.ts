/** @jest-environment jsdom */
import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import type { Address } from '../../../src/workbook/address';
import { openPane, workbookOf } from '../../excel-host';
import { settled } from '../../excel-host/small-calls';
import type { JsdomPane } from '../../excel-host';

let pane: JsdomPane;
let host: ExcelHost;

beforeEach(async () => {
  pane = await openPane(workbookOf({ 支出: [['科目', 1]], 收入: [['来源', 1]] }));
  host = new ExcelHost();
});

afterEach(() => pane.close());

test('the cell that is selected is told of, once the sheets are known by their names', async () => {
  const told: Address[] = [];
  const end = await host.watchSelection((at) => told.push(at));
  await host.show({ sheet: '收入', row: 0, column: 1 });
  await settled();
  expect(told).toEqual([]);
  await host.read();
  await host.show({ sheet: '支出', row: 0, column: 1 });
  await settled();
  expect(told.at(-1)).toEqual({ sheet: '支出', row: 0, column: 1 });
  end();
});
