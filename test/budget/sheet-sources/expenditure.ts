import type { SheetSource } from '../workbook-of';
import { shanghaiFunctionalSheet } from './functional';
import { sheet } from './head';
import type { Line } from './head';

/**
 * beijing-12 03 支出预算总表; rows from 5: A 功能 B 政府经济 C 部门经济, D 合计, E 基本支出, F 项目支出,
 * 其中 G 经营 H 上缴 I 补助.
 */
export function expenditureSheet(rows: readonly Line[], unit = '万元'): SheetSource {
  const codes = ['支出功能分类科目', '政府支出经济分类科目', '部门支出经济分类科目'];
  const header = [
    [...codes, '合计', '基本支出', '项目支出', '其中'],
    [null, null, null, null, null, null, '事业单位经营支出', '上缴上级支出', '对附属单位补助支出'],
  ];
  return sheet('预算03表 支出预算总表', unit, header, rows);
}

/** shanghai-9 3 支出预算总表; rows from 6: A 类 B 款 C 项 D name, E 合计, F 基本支出, G 项目支出. */
export function shanghaiExpenditureSheet(rows: readonly Line[], unit = '元'): SheetSource {
  return shanghaiFunctionalSheet('支出预算总表', '支出预算', rows, unit);
}

/** The same where every 类 and 款 has a row of its own. */
export const shanghaiExpenditureByLevel = shanghaiExpenditureSheet([
  ['201', null, null, '一般公共服务支出', 30, 20, 10],
  ['201', '03', null, '政府办公厅', 30, 20, 10],
  ['201', '03', '01', '行政运行', 20, 20],
  ['201', '03', '02', '一般行政管理事务', 10, null, 10],
]);

/** The same with rows of 类 and 项, and none of 款. */
export const shanghaiExpenditureWithoutSections = shanghaiExpenditureSheet([
  ['201', null, null, '一般公共服务支出', 30, 30],
  ['201', '03', '01', '行政运行', 20, 20],
  ['201', '01', '01', '行政运行', 10, 10],
]);

/** shanghai-9-final 3 支出决算表; rows from 5: A code B name, C 合计, D 基本, E 项目, F 上缴, G 经营, H 补助. */
export function finalExpenditureSheet(rows: readonly Line[], unit = '万元'): SheetSource {
  const columns = ['本年支出合计', '基本支出', '项目支出', '上缴上级支出', '经营支出', '对附属单位补助支出'];
  return sheet(
    '支出决算表',
    unit,
    [
      [null, '项目'],
      ['功能分类科目编码', '科目名称', ...columns],
    ],
    rows,
  );
}
