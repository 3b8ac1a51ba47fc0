import type { CellSource, SheetSource } from '../../workbook-of';

/** Six columns: levels 1 to 3, relation, value, unit of measure. */
export type IndicatorSource = readonly CellSource[];

/** One indicator of every kind that is asked for. */
export const complete: readonly IndicatorSource[] = [
  ['产出指标', '数量指标', '活动次数', '≥', 12, '次'],
  ['产出指标', '质量指标', '验收合格率', '=', 100, '%'],
  ['产出指标', '时效指标', '完成时间', '≤', 12, '月'],
  ['成本指标', '经济成本指标', '控制在预算内', '=', 100, '%'],
  ['效益指标', '社会效益指标', '服务水平', '定性', '不断提升', null],
  ['满意度指标', '服务对象满意度指标', '居民满意度', '≥', 95, '%'],
];

/** All of `complete` but those of a level. */
export function completeBut(level: string): readonly IndicatorSource[] {
  return complete.filter((cells) => !cells.slice(0, 2).includes(level));
}

export interface ProjectSource {
  readonly name: string;
  readonly total: CellSource;
  readonly indicators: readonly IndicatorSource[];
  /** In which of its rows the name stands; the first where left out. */
  readonly nameIn?: number;
}

/** The rows of 项目支出绩效表, the first project in row 5. */
export function projectsSheet(projects: readonly ProjectSource[]): SheetSource {
  return [
    ['预算表12 年度项目支出绩效表'],
    ['金额单位：万元'],
    [
      ...['单位名称', '项目名称', '项目总额', '其中：', null, '绩效目标', '一级指标', '二级指标', '三级指标'],
      ...['绩效指标性质', '本年绩效指标值', '绩效度量单位'],
    ],
    [null, null, null, '财政资金', '其他资金'],
    ...projects.flatMap(rowsOf),
  ];
}

function rowsOf({ name, total, indicators, nameIn = 0 }: ProjectSource): SheetSource {
  const own = ['618001-街道办事处', name, total, total, null, '完成各项任务'];
  const none: readonly CellSource[] = [null, null, null, null, null, null];
  const rows = indicators.length === 0 ? [none] : indicators;
  return rows.map((cells, i) => [...(i === nameIn ? own : none), ...cells]);
}

/** The merges of project names over the rows of their indicators. */
export function mergesOf(projects: readonly ProjectSource[]): string[] {
  let first = 5;
  return projects.map(({ indicators }) => {
    const last = first + indicators.length - 1;
    const range = `B${first}:B${last}`;
    first = last + 1;
    return range;
  });
}
