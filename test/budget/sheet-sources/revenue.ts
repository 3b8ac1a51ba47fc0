import type { SheetSource } from '../workbook-of';
import { sheet } from './head';
import type { Line } from './head';

/**
 * beijing-12 02 收入总表; rows from 5: A unit, B code, C 合计, D 本年收入小计, E 一般公共预算, F 政府性基金, G 事业收入,
 * H 其他收入, I 上年结转结余小计, J 一般公共预算, K 单位资金.
 */
export function revenueSheet(rows: readonly Line[], unit = '万元'): SheetSource {
  const sources = ['一般公共预算资金', '政府性基金预算资金', '事业收入', '其他收入'];
  const header = [
    ['部门(单位)名称', '部门(单位)代码', '合计', '本年收入', null, null, null, null, '上年结转结余'],
    [null, null, null, '小计', ...sources, '小计', '一般公共预算资金', '单位资金'],
  ];
  return sheet('预算02表 收入总表', unit, header, rows);
}

/** shanghai-9 2 收入预算总表; rows from 6: A 类 B 款 C 项 D name, E 合计, F 财政拨款, G 事业, H 经营, I 其他. */
export function shanghaiRevenueSheet(rows: readonly Line[], unit = '元'): SheetSource {
  const header = [
    [null, null, null, '项目', null, null, '收入预算'],
    [null, '功能分类科目编码', null, null, null, null, null, '事业单位'],
    ['类', '款', '项', '功能分类科目名称', '合计', '财政拨款收入', '事业收入', '经营收入', '其他收入'],
  ];
  return sheet('收入预算总表', unit, header, rows);
}

/** shanghai-9-final 2 收入决算表; rows from 5: A code, B name, C 本年收入合计, D 财政拨款, E 上级补助 … I 其他. */
export function finalRevenueSheet(rows: readonly Line[], unit = '万元'): SheetSource {
  const sources = ['财政拨款收入', '上级补助收入', '事业收入', '经营收入', '附属单位上缴收入', '其他收入'];
  const header = [
    [null, '项目'],
    ['功能分类科目编码', '科目名称', '本年收入合计', ...sources],
  ];
  return sheet('收入决算表', unit, header, rows);
}

/** national-budget-9 2 部门收入总表; rows from 4: A code, B name, C 合计, D 上年结转, E 一般公共预算, F 其他收入, G 使用非财政拨款结余. */
export function nationalRevenueSheet(rows: readonly Line[], more = ['使用非财政拨款结余']): SheetSource {
  const header = [['科目编码', '科目名称', '合计', '上年结转', '一般公共预算拨款收入', '其他收入', ...more]];
  return sheet('部门收入总表', '万元', header, rows);
}
