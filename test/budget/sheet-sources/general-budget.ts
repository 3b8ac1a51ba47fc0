import type { SheetSource } from '../workbook-of';
import { shanghaiFunctionalSheet } from './functional';
import { sheet } from './head';
import type { Line } from './head';

/**
 * beijing-12 06 一般公共预算财政拨款支出表; rows from 5: A unit, B code, C name, D 合计, E 基本支出小计, F 人员, G 公用,
 * H 项目支出总数, I 扣除基建项目后.
 */
export function generalBudgetSheet(rows: readonly Line[], unit = '万元'): SheetSource {
  const header = [
    ['单位名称', '科目编码', '科目名称', '合计', '基本支出', null, null, '项目支出'],
    [null, null, null, null, '小计', '人员经费', '公用经费', '项目支出总数', '扣除基建项目后预算数'],
  ];
  return sheet('预算06表 一般公共预算财政拨款支出表', unit, header, rows);
}

/** shanghai-9 5 一般公共预算支出功能分类预算表; rows from 6. */
export function shanghaiGeneralBudgetSheet(rows: readonly Line[], unit = '元'): SheetSource {
  return shanghaiFunctionalSheet('一般公共预算支出功能分类预算表', '一般公共预算支出', rows, unit);
}

/** shanghai-9-final 5 一般公共预算财政拨款支出决算表; rows from 5: A code B name, C 合计, D 基本, E 项目. */
export function finalGeneralBudgetSheet(rows: readonly Line[], unit = '万元'): SheetSource {
  const header = [
    [null, '项目'],
    ['功能分类科目编码', '科目名称', '合计', '基本支出', '项目支出'],
  ];
  return sheet('一般公共预算财政拨款支出决算表', unit, header, rows);
}

/**
 * national-budget-9 5 一般公共预算支出表; rows from 5: A code, B name, C last year, D 小计, E 基本, F 项目, G 增减额, H 增减%.
 */
export function nationalGeneralBudgetSheet(rows: readonly Line[], unit = '万元'): SheetSource {
  const header = [
    [
      ...['功能分类科目', null, '2025年执行数', '2026年预算数', null, null],
      ...['2026年预算数比2025年执行数', null],
    ],
    ['科目编码', '科目名称', null, '小计', '基本支出', '项目支出', '增减额', '增减%'],
  ];
  return sheet('一般公共预算支出表', unit, header, rows);
}
