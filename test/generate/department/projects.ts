import type { IndicatorPlan, Line, ProjectPlan } from './department';
import type { DepartmentSeed } from './seeds';
import { groupedBy, isFiscal, spent } from './sums';

const NAMES = [
  '民生家园建设经费',
  '城市精细化管理项目',
  '社区文化活动项目',
  '办公用房修缮项目',
  '公共法律服务项目',
  '信息化运维项目',
];

/** Projects with complete indicators, each made of some of the project lines. */
export function projectPlans(seed: DepartmentSeed, lines: readonly Line[]): ProjectPlan[] {
  if (seed.projects === 0) return [];
  const own = lines.filter(({ purpose }) => purpose === 'project');
  const groups = groupedBy(
    own.map((line, i) => ({ line, project: i % seed.projects })),
    ({ line, project }) => `${line.unit.code} ${project}`,
  );
  const plans = [...groups].map(([, group], i) =>
    planOf(
      group.map(({ line }) => line),
      i,
      seed.indicators,
    ),
  );
  return seed.allProjectsListed ? plans : plans.slice(0, Math.ceil(plans.length / 2));
}

function planOf(lines: readonly Line[], index: number, more: number): ProjectPlan {
  const [first] = lines;
  if (!first) throw new Error('A project without lines');
  const name = `${NAMES[index % NAMES.length] ?? ''}（${index + 1}）`;
  const [fiscal, other] = [spent(lines.filter(isFiscal)), spent(lines.filter((line) => !isFiscal(line)))];
  return {
    unit: first.unit,
    name,
    goal: `完成${name}的年度任务，资金使用规范、安全。`,
    fiscal,
    other,
    indicators: indicatorsOf(name, fiscal + other, more),
  };
}

/** One indicator of each kind that a project needs, and some more quantities. */
function indicatorsOf(name: string, total: number, more: number): IndicatorPlan[] {
  const quantities = Array.from({ length: more }, (_, i) => ({
    ...output('数量指标', `第${i + 1}类服务次数`),
    value: String((i + 1) * 12),
    measure: '次',
  }));
  return [
    { ...output('数量指标', '服务居民人数'), value: '500', measure: '人' },
    ...quantities,
    { ...output('质量指标', '任务验收合格率'), value: '95', measure: '%' },
    { ...output('时效指标', '任务完成时间'), relation: '≤', value: '12', measure: '月' },
    costOf(total),
    {
      ...indicator('效益指标', '社会效益指标', '提升公共服务水平'),
      relation: '定性',
      value: `${name}成效明显`,
      measure: '级',
    },
    { ...indicator('满意度指标', '服务对象满意度指标', '居民满意度'), value: '90', measure: '%' },
  ];
}

function indicator(level1: string, level2: string, level3: string) {
  return { level1, level2, level3, relation: '≥' };
}

function output(level2: string, level3: string) {
  return indicator('产出指标', level2, level3);
}

/** Never more than the project's own total. */
function costOf(total: number): IndicatorPlan {
  const cost = { ...indicator('成本指标', '经济成本指标', '项目总成本'), relation: '≤' };
  const yuan = Math.floor(total / 100);
  return yuan === 0
    ? { ...cost, value: '100', measure: '%' }
    : { ...cost, value: String(yuan), measure: '元' };
}
