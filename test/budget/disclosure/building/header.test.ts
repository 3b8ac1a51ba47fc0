import { readFileSync } from 'node:fs';
import path from 'node:path';
import { headerOf } from '../../../../src/budget/disclosure/building/header';
import { beijing12 } from '../../../../src/budget/layouts/beijing-12';
import { shanghai9 } from '../../../../src/budget/layouts/shanghai-9';
import type { LayoutPack } from '../../../../src/budget/layouts/layout';
import { a1Range } from '../../../../src/workbook/address';

/** The cells of a header, by rows, each as `range text`. */
function headerCells(pack: LayoutPack, number: string): string[] {
  const layout = pack.tables.find((table) => table.number === number);
  if (!layout?.form) throw new Error(`No form of ${number}`);
  return headerOf(layout, layout.form.header).cells.map(({ text, row, column, rowSpan, columnSpan }) => {
    const range = { top: row, left: column, bottom: row + rowSpan - 1, right: column + columnSpan - 1 };
    return `${a1Range(range)} ${text}`;
  });
}

const FUNCTIONAL = [
  'A1:D1 项目',
  'A2:C2 功能分类科目编码',
  'D2:D3 功能分类科目名称',
  'A3 类',
  'B3 款',
  'C3 项',
];

/** A table by functional codes of Shanghai, the amount headings from column E on. */
const byFunction = (over: string, last: string, ...amounts: readonly string[]): string[] =>
  [
    ...FUNCTIONAL,
    `E1:${last}1 ${over}`,
    ...amounts.map((text, i) => `${'EFGHI'.charAt(i)}2:${'EFGHI'.charAt(i)}3 ${text}`),
  ].sort();

// The header cells and merges of the official form of 2026, the first row of the header counted as row 1.
test.each([
  ['1', ['A1:B1 本年收入', 'C1:D1 本年支出', 'A2 项目', 'B2 预算数', 'C2 项目', 'D2 预算数']],
  ['2', byFunction('收入预算', 'I', '合计', '财政拨款收入', '事业收入', '事业单位经营收入', '其他收入')],
  ['3', byFunction('支出预算', 'G', '合计', '基本支出', '项目支出')],
  [
    '4',
    [
      'A1:B1 财政拨款收入',
      'C1:G1 财政拨款支出',
      ...['A2 项目', 'B2 预算数', 'C2 项目', 'D2 合计'],
      ...['E2 一般公共预算', 'F2 政府性基金预算', 'G2 国有资本经营预算'],
    ],
  ],
  ['5', byFunction('一般公共预算支出', 'G', '合计', '基本支出', '项目支出')],
  ['6', byFunction('政府性基金预算支出', 'G', '合计', '基本支出', '项目支出')],
  ['7', byFunction('国有资本经营预算支出', 'G', '合计', '基本支出', '项目支出')],
  [
    '8',
    [
      'A1:C1 项目',
      'D1:F1 一般公共预算基本支出',
      'A2:B2 部门预算经济分类科目编码',
      'C2:C3 经济分类科目名称',
      ...['D2:D3 合计', 'E2:E3 人员经费', 'F2:F3 公用经费'],
      ...['A3 类', 'B3 款'],
    ],
  ],
  [
    '9',
    [
      'A1:F1 “三公”经费预算数',
      'G1:G3 机关运行经费预算数',
      ...['A2:A3 合计', 'B2:B3 因公出国(境)费', 'C2:C3 公务接待费', 'D2:F2 公务用车购置及运行费'],
      ...['D3 小计', 'E3 购置费', 'F3 运行费'],
    ],
  ],
])('table %s of Shanghai has the header of the official form', (number, cells) => {
  expect(headerCells(shanghai9, number).sort()).toEqual([...cells].sort());
});

const DOCUMENT = readFileSync(path.join(__dirname, '../../../../samples/xiaoguan-2026.txt'), 'utf8');

/** The texts of so many lines of the real document, from the one that begins so. */
function printedFrom(beginning: string, lines: number): string[] {
  const all = DOCUMENT.split('\n');
  const at = all.findIndex((line) => line.startsWith(beginning));
  return all
    .slice(at, at + lines)
    .flatMap((line) => line.split('\t'))
    .map((text) => text.replace(/[\s：]/g, ''))
    .filter((text) => text !== '');
}

// In these the transcription has kept the header whole.
test.each([
  ['02', '部门(单位)名称', 2],
  ['03', '支出功能分类科目\t政府支出经济分类科目\t部门支出经济分类科目\t合计', 2],
  ['04', '采购类别', 1],
  ['06', '单位名称\t科目编码', 2],
  ['07', '政府支出经济分类科目\t部门支出经济分类科目\t预算数', 2],
  ['11', '指导性目录', 2],
  ['12', '单位名称\t项目名称', 2],
])('table %s of Beijing has the header of the real document, in its order', (number, beginning, lines) => {
  const texts = headerCells(beijing12, number).map((cell) => cell.slice(cell.indexOf(' ') + 1));
  expect(texts).toEqual(printedFrom(beginning, lines));
});

test('09 and 08 have the same header but for what stands over the amounts', () => {
  expect(headerCells(beijing12, '08')).toEqual(
    headerCells(beijing12, '09').map((cell) => cell.replace('国有资本经营预算支出', '预算数')),
  );
});
