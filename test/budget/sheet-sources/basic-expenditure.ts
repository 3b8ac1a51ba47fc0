import type { SheetSource } from '../workbook-of';
import { halves, sheet } from './head';
import type { Line } from './head';

/** beijing-12 07 基本支出表; rows from 5: A 政府经济 B 部门经济, C 合计, D 人员经费, E 公用经费. */
export function basicExpenditureSheet(rows: readonly Line[], unit = '万元'): SheetSource {
  const header = [
    ['政府支出经济分类科目', '部门支出经济分类科目', '预算数'],
    [null, null, '合计', '人员经费', '公用经费'],
  ];
  return sheet('预算07表 一般公共预算财政拨款基本支出表', unit, header, rows);
}

/** shanghai-9 8; rows from 6: A 类 B 款 C name, D 合计, E 人员经费, F 公用经费. */
export function shanghaiBasicExpenditureSheet(rows: readonly Line[], unit = '元'): SheetSource {
  const header = [
    [null, null, '项目', null, '一般公共预算基本支出'],
    ['部门预算经济分类科目编码', null, '经济分类科目名称', '合计', '人员经费', '公用经费'],
    ['类', '款'],
  ];
  return sheet('一般公共预算基本支出部门预算经济分类预算表', unit, header, rows);
}

/** shanghai-9-final 6; rows from 4: personnel in A code B name C amount, public in D E F. */
export function finalBasicExpenditureSheet(
  personnel: readonly Line[],
  publicFunds: readonly Line[],
  unit = '万元',
): SheetSource {
  const header = ['经济分类科目编码', '科目名称', '决算数', '经济分类科目编码', '科目名称', '决算数'];
  return sheet('一般公共预算财政拨款基本支出决算表', unit, [header], halves(personnel, publicFunds, 3));
}
