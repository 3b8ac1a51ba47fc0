/** @jest-environment jsdom */
import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import { paneMessagesIn } from '../../../src/taskpane/messages';
import { ROWS } from '../../../src/workbook/address';
import { openPane, workbookOf } from '../../excel-host';
import type { JsdomPane, Workbook } from '../../excel-host';

let pane: JsdomPane;
let workbook: Workbook;

beforeEach(async () => {
  workbook = workbookOf({ 支出: [['合计', 1]] });
  pane = await openPane(workbook);
});

afterEach(() => pane.close());

test.each([
  ['InactiveWorkbook', 'out-of-focus', '请先点一下本工作簿的窗口'],
  ['UnsupportedSheet', 'chart-sheet', '请先切换到有单元格的工作表'],
  ['UnsupportedOperation', 'not-possible', '请另存为 .xlsx'],
  ['InsertDeleteConflict', 'rows-in-the-way', '请先取消合并'],
  ['NonBlankCellOffSheet', 'no-room', '请删除最下面多余的行'],
  ['GeneralException', 'failed', '请再试一次'],
] as const)('%s is told as %s, with a way out', async (excelCode, code, wayOut) => {
  pane.faults.failSync(1, 0, excelCode);
  await expect(new ExcelHost().getSettings(['gouji.test'])).rejects.toMatchObject({ code });
  expect(paneMessagesIn('zh-CN').notices.faults[code]).toContain(wayOut);
});

test('a row that would push the last one off the sheet is not put in, and that is told', async () => {
  const sheet = workbook.sheet('支出');
  sheet.put(ROWS - 1, 0, { ...sheet.cell(0, 0), value: '末行' });
  const inserting = new ExcelHost().edit([
    {
      kind: 'row',
      before: { sheet: '支出', row: 0, column: 0 },
      standing: { value: '合计' },
      cells: [{ column: 1, content: { amount: '2' } }],
    },
  ]);
  await expect(inserting).rejects.toMatchObject({ code: 'no-room' });
  expect(sheet.cell(0, 0).value).toBe('合计');
});
