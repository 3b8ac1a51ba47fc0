import { checkBook } from '../../../src/budget/checking/check-book';
import type { CheckResult } from '../../../src/budget/checking/check-book';
import { rowTotal } from '../../../src/budget/identities/within/row-total';
import { readBook } from '../../../src/budget/reading/read-book';
import { workbookOf } from '../workbook-of';
import type { SheetSource } from '../workbook-of';

const HEAD: SheetSource = [
  ['预算03表 支出预算总表'],
  ['单位：万元'],
  ['支出功能分类科目', '政府支出经济分类科目', '部门支出经济分类科目', '合计', '基本支出', '项目支出'],
];

/** A sheet with 收支总表. */
export const summarySheet: SheetSource = [
  ['预算01表 收支总表'],
  ['收入', null, '支出'],
  ['项目', '预算数', '项目', '预算数'],
  ['一、一般公共预算拨款收入', 30, '一、一般公共服务支出', 30],
  ['收入总计', 30, '支出总计', 30],
];

export type Amounts = readonly [
  total: string | number | null,
  basic: string | number | null,
  project: string | number | null,
];

/** A sheet with 支出预算总表: a row for each triple of amounts, from row 4 on, with two decimals. */
export function expenditureSheet(rows: readonly Amounts[]): SheetSource {
  return [
    ...HEAD,
    ...rows.map((amounts, i) => [
      `20103${String(i + 1).padStart(2, '0')}-一般行政管理事务`,
      '50201-办公经费',
      '30201-办公费',
      ...amounts.map((value) => (typeof value === 'number' ? { value, format: '0.00' } : value)),
    ]),
  ];
}

/** The result of adding those rows up across, where no other table is to be there. */
export function checked(
  rows: readonly Amounts[],
  more: Readonly<Record<string, SheetSource>> = {},
): CheckResult {
  return checkBook(readBook(workbookOf({ 支出: expenditureSheet(rows), ...more })), [rowTotal], {
    numbers: ['03'],
  });
}
