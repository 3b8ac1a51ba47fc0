import { readBook } from '../../../src/budget/reading/read-book';
import { scopeLabel } from '../../../src/budget/scopes/scope-label';
import { scopeOf } from '../../../src/budget/scopes/scope-of';
import { Places } from '../../../src/budget/tables/places';
import { parseA1 } from '../../../src/workbook/address';
import { finalSummarySheet, summarySheet } from '../sheet-sources/summary';
import { workbookOf } from '../workbook-of';
import type { SheetSource } from '../workbook-of';

/** What the figure at a cell of a sheet is about; `–` where nothing restricts it. */
function scopeAt(rows: SheetSource, name: string): string | undefined {
  const book = readBook(workbookOf({ S: rows }));
  const places = new Places(book);
  const at = parseA1(name);
  const figure = at && places.figureAt({ sheet: 'S', ...at });
  const place = figure && places.of(figure);
  return place && (scopeLabel(scopeOf(place))?.zh ?? '–');
}

const summary = summarySheet({
  income: [
    ['一、一般公共预算拨款收入', 10],
    ['二、事业收入', 2],
    ['本年收入合计', 12],
    ['上年结转结余', 3],
    ['收入总计', 15],
  ],
  expenditure: [
    ['一、教育支出', 14],
    ['本年支出合计', 14],
    ['结转下年', 1],
    ['支出总计', 15],
  ],
});

const final = finalSummarySheet({
  income: [
    ['一、一般公共预算财政拨款收入', 10],
    ['本年收入合计', 10],
    ['使用非财政拨款结余（含专用结余）', 2],
    ['总计', 12],
  ],
});

const general: SheetSource = [
  ['2026年一般公共预算财政拨款支出预算表'],
  ['单位：万元'],
  ['功能分类科目编码', '科目名称', '合计', '基本支出', null, null, '项目支出'],
  [null, null, null, '小计', '人员经费', '公用经费'],
  ['2010301', '行政运行', 18, 15, 10, 5, 3],
  [null, '合计', 18, 15, 10, 5, 3],
];

const basic: SheetSource = [
  ['一般公共预算财政拨款基本支出表'],
  ['单位：万元'],
  ['政府支出经济分类科目', '部门支出经济分类科目', '合计', '人员经费', '公用经费'],
  ['50101-工资奖金津补贴', '30101-基本工资', 10, 10],
  ['50201-办公经费', '30201-办公费', 5, null, 5],
  ['合计', null, 15, 10, 5],
];

/** Of a form that no pack has. */
const unregistered: SheetSource = [
  ['区级统筹支出安排明细表'],
  ['单位：万元'],
  ['科目编码', '科目名称', '合计', '一般公共预算资金', '统筹安排'],
  ['201', '一般公共服务支出', 15, 10, 5],
  ['208', '社会保障和就业支出', 8, 6, 2],
  ['合计', null, 23, 16, 7],
];

test.each<[string, SheetSource, string, string]>([
  ['a fund among the sources of this year', summary, 'B5', '预算 · 本年收入 · 一般公共预算'],
  ['another', summary, 'B6', '预算 · 本年收入 · 事业收入'],
  ['what was carried over', summary, 'B8', '预算 · 上年结转'],
  ['a grand total is what it adds', summary, 'B9', '预算 · 本年收入 + 上年结转'],
  ['a class of expenditure', summary, 'D5', '预算 · 本年支出 · 205'],
  ['what is carried on', summary, 'D7', '预算 · 结转下年'],
  ['reserves used, in final accounts', final, 'B7', '决算 · 使用结余'],
  ['a column within a heading', general, 'E5', '2026 预算 · 支出 · 一般公共预算 · 2010301 · 人员经费'],
  ['a subtotal by its heading', general, 'D5', '2026 预算 · 支出 · 一般公共预算 · 2010301 · 基本支出'],
  [
    'a total of columns is what they add',
    general,
    'C5',
    '2026 预算 · 支出 · 一般公共预算 · 2010301 · 基本支出 + 项目支出',
  ],
  ['the total row is about every code', general, 'G6', '2026 预算 · 支出 · 一般公共预算 · 项目支出'],
  ['both economic codes', basic, 'D4', '支出 · 一般公共预算 · 50101 · 30101 · 人员经费'],
  ['a word that nobody knows restricts, too', unregistered, 'E4', '支出 · 201 · 统筹安排'],
  ['beside it a fund that is known', unregistered, 'D4', '支出 · 一般公共预算 · 201'],
])('%s', (_, rows, cell, scope) => {
  expect(scopeAt(rows, cell)).toBe(scope);
});
