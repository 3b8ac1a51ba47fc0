import { checkBook } from '../../../../src/budget/checking/check-book';
import type { CheckResult } from '../../../../src/budget/checking/check-book';
import { locate } from '../../../../src/budget/locating/locate';
import { readBook } from '../../../../src/budget/reading/read-book';
import { reportView } from '../../../../src/budget/reporting/view/report-view';
import type { ReportView } from '../../../../src/budget/reporting/view/report-view';
import { plain } from '../../../../src/budget/reporting/text/text-style';
import { toText } from '../../../../src/budget/reporting/text/text';
import { a1 } from '../../../../src/workbook/address';
import { sample } from '../../../samples/sample';
import { workbookOf } from '../../workbook-of';
import { noCauses } from '../causes';

let result: CheckResult;
let view: ReportView;

beforeAll(async () => {
  result = checkBook(readBook(await sample('xiaoguan-2026-typed.xlsx')));
  view = reportView(result, locate(result), 'zh-CN');
});

test('the report is plain data: it comes through a structured clone as it was', () => {
  expect(structuredClone(view)).toEqual(view);
});

test('a cause knows its cells for people and for whoever writes the correction', () => {
  const cause = view.causes.find(({ kind, sentence }) => kind === 'stale-total' || sentence.includes('C32'));
  expect(cause?.corrections).toEqual([
    {
      at: { sheet: '预算07表', row: 31, column: 2 },
      label: '合计行 · 合计',
      shown: '4.361211331',
      shownProposed: '4,361.211331',
      proposed: '4361.211331',
      unit: '万元',
      decimals: 6,
      format: '#,##0.000000',
      name: null,
      isTaken: false,
      standing: { value: 4.361211331 },
    },
  ]);
});

test('a row left out knows what it holds, name and code written as the rows beside it', () => {
  const [row] =
    view.causes.find(({ table, kind }) => kind === 'missing-row' && view.tables[table]?.number === '07')
      ?.absent ?? [];
  expect(row?.before).toEqual({ sheet: '预算07表', row: 21, column: 0 });
  expect(row?.standing).toEqual({ value: '50202-会议费' });
  expect(row?.cells).toEqual([
    { column: 0, content: { text: '50201-办公经费' } },
    { column: 1, content: { text: '30239-其他交通费用' } },
    { column: 2, content: { amount: '64.800000' }, format: '#,##0.000000' },
    { column: 4, content: { amount: '64.800000' }, format: '#,##0.000000' },
  ]);
  expect(row?.amounts.map(({ label, shownProposed }) => `${label} ${shownProposed ?? ''}`)).toEqual([
    '合计 64.800000',
    '公用经费 64.800000',
  ]);
});

test('a finding says what money the figure at its cell is about', () => {
  const finding = view.findings.find(({ at }) => at.sheet === '预算03表' && a1(at) === 'D69');
  expect(finding?.scope).toBe('预算 · 支出 · 基本支出 + 项目支出');
});

test('a table of no registered form has no number, and says so in words where the number stands', () => {
  const rows = [
    ['区级统筹支出安排明细表'],
    ['科目编码', '科目名称', '合计', '上半年', '下半年'],
    ['合计', null, 1178.55, 1022.35, 156.2],
    ['201', '一般公共服务支出', 968.55, 812.35, 156.2],
    ['208', '社会保障和就业支出', 120, 120],
    ['221', '住房保障支出', 90, 90],
  ];
  const other = reportView(checkBook(readBook(workbookOf({ Sheet1: rows }))), noCauses, 'zh-CN');
  expect(other.tables).toMatchObject([{ number: '', isUnregistered: true }]);
  expect(toText('a.xlsx', other, { all: false, emphasis: plain })).toContain(
    '  未登记  区级统筹支出安排明细表',
  );
});

test('a row of a table whose rows each say their unit says it too', () => {
  const [row] =
    view.causes.find(({ table, kind }) => kind === 'missing-row' && view.tables[table]?.number === '06')
      ?.absent ?? [];
  expect(row?.cells.slice(0, 3).map(({ content }) => Object.values(content)[0])).toEqual([
    '618001-北京市朝阳区人民政府 小关街道办事处',
    '2010199',
    '其他人大事务支出',
  ]);
});

test('a finding of an identity has it written out, every operand with its cell', () => {
  const finding = view.findings.find(({ at }) => at.sheet === '预算10表' && a1(at) === 'A5');
  expect(finding?.identity).toMatchObject({ relation: '=', outcome: 'fail', observed: '49.674755' });
  const operands = [...(finding?.identity?.subjects ?? []), ...(finding?.identity?.counterparts ?? [])];
  expect(operands.every(({ label }) => label !== '')).toBe(true);
  expect(operands.find(({ at }) => a1(at) === 'D6')).toMatchObject({ shown: '小计' });
});

test('every finding is of a cause or of none, and every cause tells its findings', () => {
  for (const { explains } of view.causes) {
    for (const explained of explains) {
      expect(view.findings.find((finding) => finding.id === explained)?.cause).toBeDefined();
    }
  }
  const explained = new Set(view.causes.flatMap(({ explains }) => explains));
  expect(view.findings.filter(({ cause }) => cause).every(({ id }) => explained.has(id))).toBe(true);
});

test('fingerprints are the same in every language and differ from one finding to the next', () => {
  const english = reportView(result, locate(result), 'en-US');
  const marks = (report: ReportView) =>
    [...report.causes, ...report.findings].map(({ fingerprint }) => fingerprint);
  expect(marks(english)).toEqual(marks(view));
  expect(new Set(view.causes.map(({ fingerprint }) => fingerprint)).size).toBe(view.causes.length);
});
