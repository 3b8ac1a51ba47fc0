import type { SheetSource } from '../workbook-of';
import { sheet } from './head';
import type { Line } from './head';

/** beijing-12 12 项目支出绩效表; rows from 5: A unit, B project, C 总额, D 财政资金, E 其他资金, F goal, G … indicators. */
export function projectPerformanceSheet(rows: readonly Line[], unit = '万元'): SheetSource {
  const indicator = ['一级指标', '二级指标', '三级指标', '绩效指标性质', '本年绩效指标值', '绩效度量单位'];
  const header = [
    ['单位名称', '项目名称', '项目总额', '其中：', null, '绩效目标', ...indicator],
    [null, null, null, '财政资金', '其他资金'],
  ];
  return sheet('预算表12 年度项目支出绩效表', unit, header, rows);
}

/** A project with one indicator. */
export function project(name: string, ...amounts: Line): Line {
  const [total = null, fiscal = null, other = null] = amounts;
  return ['618001-某街道', name, total, fiscal, other, '目标', '产出指标', '数量指标', '场次', '≥', 10, '场'];
}
