import { buildSet } from '../../../../src/budget/disclosure/building/build-set';
import { beijing12 } from '../../../../src/budget/layouts/beijing-12';
import type { LayoutPack } from '../../../../src/budget/layouts/layout';
import { shanghai9 } from '../../../../src/budget/layouts/shanghai-9';
import { disclosureSheets } from '../../../../src/budget/sheets/set/disclosure-sheets';
import { includedData } from '../../../../src/budget/sheets/base-sheet/included-data';
import { carryOver, dataOf, line, projectLine, revenue } from '../../disclosure/building/sample-data';

const data = dataOf({
  lines: [
    line('2010301 50101 30101', '100'),
    projectLine('2010302 50205 30227', '7'),
    projectLine('2080206 50205 30227', '2', { construction: true }),
  ],
  revenues: [revenue('general', '108')],
  carryOvers: [carryOver('carried-in', 'general', '1')],
});

/** The formulas of the last row with that text, in a sheet of the set; `-` where a cell has none. */
function formulasOf(sheet: string, label: string, pack: LayoutPack, dataIncluded = false): string[] {
  const set = buildSet(data, pack, { dataIncluded });
  const { places } = includedData(data);
  const plans = disclosureSheets(set, { totals: 'formulas', ...(dataIncluded && { data: places }) });
  const rows = plans.find(({ name }) => name === sheet)?.rows ?? [];
  const row = rows.findLast(({ cells }) => cells.some(({ value }) => value === label));
  return (row?.cells ?? []).map(({ formula }) => formula ?? '-');
}

test.each([
  [
    '预算01表',
    '一、一般公共预算拨款收入',
    ['-', "'预算02表'!E7", '-', "SUMIFS('预算03表'!$D$6:$D$8,'预算03表'!$A$6:$A$8,\"201*\")"],
  ],
  ['预算01表', '收入总计', ['-', 'B32+B33', '-', 'D32+D33']],
  ['预算03表', '2010302-一般行政管理事务', ['-', '-', '-', 'E7+F7+G7+H7+I7', '-', '-', '-', '-', '-']],
  ['预算03表', '合计', ['-', '-', '-', ...['D', 'E', 'F', 'G', 'H', 'I'].map((c) => `SUM(${c}6:${c}8)`)]],
  [
    '预算05表',
    '一、一般公共服务支出',
    ['-', "'预算02表'!E7", '-', "SUMIFS('预算06表'!$D$6:$D$8,'预算06表'!$B$6:$B$8,\"201*\")"],
  ],
])('a total of Beijing is live: %s %s', (sheet, label, formulas) => {
  expect(formulasOf(sheet, label, beijing12)).toEqual(formulas);
});

test.each([
  ['部门收支总表', '一、财政拨款收入', ['-', 'SUM(B6:B8)', '-', "'部门支出总表'!E6"]],
  ['部门支出总表', '一般公共服务支出', ['-', '-', '-', '-', 'SUM(E7)', 'SUM(F7)', 'SUM(G7)']],
])('a total of Shanghai is live: %s %s', (sheet, label, formulas) => {
  expect(formulasOf(sheet, label, shanghai9)).toEqual(formulas);
});

test('a figure is a live sum over the base sheet where that is included', () => {
  const [basic = ''] = formulasOf('预算03表', '2010301-行政运行', beijing12, true).slice(4);
  expect(basic).toContain("SUMIFS('底表'!");
  expect(basic).toContain('"2010301*"');
  expect(basic).toContain('"=人员经费"');
});

test('money for the next year of which nothing tells the fund is a live sum over all funds', () => {
  const left = dataOf({ ...data, carryOvers: [carryOver('carried-out', '', '1')] });
  const set = buildSet(left, beijing12, { dataIncluded: true });
  const plans = disclosureSheets(set, { totals: 'formulas', data: includedData(left).places });
  const carriedOut = (sheet: string) =>
    plans
      .find(({ name }) => name === sheet)
      ?.rows.find(({ cells }) => cells.some(({ value }) => value === '年终结转结余'))
      ?.cells.at(-1);
  const formula = "SUMIFS('结转结余'!$F$5:$F$5,'结转结余'!$C$5:$C$5,\"=年终结转结余\")";
  expect(carriedOut('预算01表')).toMatchObject({ value: 1, formula });
  // How much of it is fiscal money is not known.
  expect(carriedOut('预算05表')?.value).toBe(null);
});
