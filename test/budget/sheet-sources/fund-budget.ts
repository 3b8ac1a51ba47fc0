import type { SheetSource } from '../workbook-of';
import { sheet } from './head';
import type { Line } from './head';

/** beijing-12 08 政府性基金预算财政拨款支出表; rows from 5: A 功能 B 政府经济 C 部门经济, D 合计, E 基本, F 项目. */
export function governmentFundSheet(rows: readonly Line[], unit = '万元'): SheetSource {
  const header = [
    ['支出功能分类科目', '政府支出经济分类科目', '部门支出经济分类科目', '政府性基金预算支出'],
    [null, null, null, '合计', '基本支出', '项目支出'],
  ];
  return sheet('预算08表 政府性基金预算财政拨款支出表', unit, header, rows);
}

/** beijing-12 08 as some offices publish it, without 合计; rows from 5: A 功能 B 政府经济 C 部门经济, D 基本, E 项目. */
export function narrowGovernmentFundSheet(rows: readonly Line[], unit = '万元'): SheetSource {
  const header = [
    ['支出功能分类科目', '政府支出经济分类科目', '部门支出经济分类科目', '预算数'],
    [null, null, null, '基本支出', '项目支出'],
  ];
  return sheet('预算08表 政府性基金预算财政拨款支出表', unit, header, rows);
}

/**
 * shanghai-9-final 8 政府性基金收入支出决算表; rows from 5: A code B name, C 年初结转, D 本年收入, E 本年支出合计,
 * F 基本, G 项目, H 年末结转.
 */
export function finalGovernmentFundSheet(rows: readonly Line[], unit = '万元'): SheetSource {
  const header = [
    [null, '项目', '年初结转和结余', '本年收入', '本年支出', null, null, '年末结转和结余'],
    ['功能分类科目编码', '科目名称', null, null, '小计', '基本支出', '项目支出'],
  ];
  return sheet('政府性基金收入支出决算表', unit, header, rows);
}
