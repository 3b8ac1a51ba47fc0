import type { CellSource, SheetSource } from '../../workbook-of';

/** A sheet with 支出预算总表: title in A1, unit in A2, header in row 3, and the rows of a test from row 4 on. */
export function expenditureSheet(
  rows: readonly (readonly CellSource[])[],
  { title = '预算03表 支出预算总表', unit = '金额单位：万元' } = {},
): SheetSource {
  return [
    [title],
    [unit],
    ['支出功能分类科目', '政府支出经济分类科目', '部门支出经济分类科目', '合计', '基本支出', '项目支出'],
    ...rows,
  ];
}

/** A row of codes with the amounts of a test. */
export function line(code: string, ...amounts: readonly CellSource[]): readonly CellSource[] {
  return [code, '50201-办公经费', '30201-办公费', ...amounts];
}

/** A sheet with 收入总表 of one fund, which may be negative on its right: what is carried over. */
export function revenueSheet(rows: readonly (readonly CellSource[])[], title = '收入总表'): SheetSource {
  return [
    [title],
    ['单位：万元'],
    ['部门(单位)名称', '部门(单位)代码', '合计', '本年收入', null, null, '上年结转结余', null],
    [null, null, null, '小计', '一般公共预算资金', '其他收入', '小计', '一般公共预算资金'],
    ...rows,
  ];
}
