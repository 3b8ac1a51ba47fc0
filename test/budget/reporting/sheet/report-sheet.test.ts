import type { Language } from '../../../../src/common/language';
import { checkBook } from '../../../../src/budget/checking/check-book';
import { rules } from '../../../../src/budget/identities/rules';
import { locate } from '../../../../src/budget/locating/locate';
import { readBook } from '../../../../src/budget/reading/read-book';
import { reportView } from '../../../../src/budget/reporting/view/report-view';
import type { Dismissed } from '../../../../src/budget/reporting/dismissals';
import type { ReportView } from '../../../../src/budget/reporting/view/report-view';
import type { Workbook } from '../../../../src/workbook/workbook';
import { Sheet } from '../../../../src/workbook/sheet';
import { Workbook as Book } from '../../../../src/workbook/workbook';
import { reportSheet } from '../../../../src/budget/reporting/sheet/report-sheet';
import type { SheetPlan } from '../../../../src/workbook/sheet-plan';
import { sample } from '../../../samples/sample';
import { smallBook } from '../../../session/small-book';
import { PLAIN_DOCUMENT } from '../plain-document';

function viewOf(
  workbook: Workbook,
  language: Language = 'zh-CN',
  dismissed: readonly Dismissed[] = [],
  expected: readonly string[] = ['3'],
): ReportView {
  const result = checkBook(readBook(workbook), rules, { numbers: expected });
  return reportView(result, locate(result), language, { dismissed });
}

function valuesOf({ rows }: SheetPlan): (string | number | null)[][] {
  return rows.map(({ cells }) => cells.map(({ value }) => value));
}

/** The rows of a report, without those at its foot. */
function rowsOf(report: ReportView): (string | number | null)[][] {
  return valuesOf(reportSheet(report, PLAIN_DOCUMENT)).slice(0, -FOOT.length);
}

const FOOT = [
  [],
  ['核对人：＿＿＿＿＿＿＿＿＿＿　　复核人：＿＿＿＿＿＿＿＿＿＿　　日期：＿＿＿＿＿＿＿＿＿＿'],
];

test('its headings filter the lines, and below them there is room to sign', () => {
  const plan = reportSheet(viewOf(smallBook(600)), PLAIN_DOCUMENT);
  expect(plan.filter).toEqual({ top: 2, left: 0, bottom: 3, right: 8 });
  expect(valuesOf(plan).slice(-FOOT.length)).toEqual(FOOT);
});

test('lists what was changed last', () => {
  const change = {
    sheet: '支出',
    at: { sheet: '支出', row: 6, column: 3 },
    label: '合计',
    before: '600',
    after: '60',
  };
  const changes = [
    { ...change, seen: '2026-03-02 09:31' },
    { sheet: '收入', label: '插入 1 行（第 8 行起）', before: '', after: '', seen: '2026-03-02 09:35' },
  ];
  const lines = valuesOf(reportSheet(viewOf(smallBook(600)), { ...PLAIN_DOCUMENT, changes })).slice(4, -2);
  expect(lines).toEqual([
    [2, null, '支出', 'D7', '合计', '600', '60', '已改动', '2026-03-02 09:31 核对时已改'],
    [3, null, '收入', null, '插入 1 行（第 8 行起）', '', '', '已改动', '2026-03-02 09:35 核对时已改'],
  ]);
});

test('lists every cell to correct', () => {
  const [sentence, particulars, head, ...lines] = rowsOf(viewOf(smallBook(600)));
  expect(sentence).toEqual([expect.stringMatching(/^2 处需改/)]);
  expect(particulars).toEqual(['核对时间：2026-03-02 09:30']);
  expect(head).toEqual(['序号', '表', '工作表', '单元格', '问题', '现为', '应为', '确定程度', '说明']);
  expect(lines).toEqual([
    [1, '3 支出预算总表', '支出', 'D7', '数字写错', 600, 60, '确定', expect.stringContaining('600 应为 60')],
  ]);
});

test('tells why something is no error', () => {
  const dismissed = viewOf(smallBook(600)).causes.map(({ fingerprint }) => ({
    fingerprint,
    reason: '口径不同',
    since: '2026-11-30',
  }));
  const [[sentence] = [], , , ...lines] = rowsOf(viewOf(smallBook(600), 'zh-CN', dismissed));
  expect(sentence).toMatch(/^问题均已说明；2 处已由用户说明/);
  expect(lines).toEqual([
    [
      1,
      '3 支出预算总表',
      '支出',
      'D7',
      '数字写错',
      null,
      null,
      '已说明',
      expect.stringMatching(/^已说明不是错误：口径不同（2026-11-30）\n/),
    ],
  ]);
});

test('lists the sample, rows to insert and findings without a cause included', async () => {
  const lines = rowsOf(viewOf(await sample('xiaoguan-2026-typed.xlsx'), 'zh-CN', [], [])).slice(3);
  const report = viewOf(await sample('xiaoguan-2026-typed.xlsx'), 'zh-CN', [], []);
  const cells = report.causes.flatMap(({ corrections, absent }) => [
    ...corrections,
    ...absent.flatMap(({ amounts }) => amounts),
  ]);
  const others = report.findings.filter(({ cause }) => cause === undefined);
  expect(lines).toHaveLength(cells.length + others.length + report.notChecked.length);
  expect(lines.at(-1)).toEqual(expect.arrayContaining(['没有核对', '没有“合计”一行，这里的合计无从核对。']));
  expect(lines.map(([number]) => number)).toEqual(lines.map((_, i) => i + 1));
  expect(lines.find((line) => line[3] === '第 22 行之前插入')).toEqual([
    expect.any(Number),
    '07 一般公共预算财政拨款基本支出表',
    '预算07表',
    '第 22 行之前插入',
    '漏了行 · 50201-办公经费 30239-其他交通费用 · 合计',
    '新增行',
    64.8,
    '确定',
    expect.stringMatching(/^预算07表：漏了一行/),
  ]);
});

test('says that nothing was found', () => {
  expect(rowsOf(viewOf(smallBook(), 'en-US'))[3]).toContain('Nothing was found.');
});

test('is taken for no budget table when the workbook is checked again', async () => {
  const workbook = await sample('xiaoguan-2026-typed.xlsx');
  const before = viewOf(workbook);
  const plan = reportSheet(before, PLAIN_DOCUMENT);
  const sheet = new Sheet({
    name: plan.name,
    cells: plan.rows.flatMap(({ cells }, row) => cells.map(({ value }, column) => ({ row, column, value }))),
  });
  const after = viewOf(new Book([...workbook.sheets, sheet]));
  expect(after.tables).toEqual(before.tables);
  expect(after.findings).toEqual(before.findings);
  expect(after.others).toEqual([{ sheet: '勾稽检查报告', empty: false }]);
});
