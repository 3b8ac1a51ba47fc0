import { indicatorDuplicate } from '../../../../src/budget/identities/indicator/indicator-duplicate';
import type { RuleCases } from '../test-rule';
import { complete, projectsSheet } from './projects-sheet';
import type { IndicatorSource, ProjectSource } from './projects-sheet';

export const project = (name: string, indicators: readonly IndicatorSource[]): ProjectSource => ({
  name,
  total: 10,
  indicators,
});
export const SATISFIED: IndicatorSource = ['满意度指标', '服务对象满意度指标', '居民满意度', '≥', 95, '%'];
const twice = (again: IndicatorSource) => ({
  绩效: projectsSheet([project('甲项目', [...complete, again])]),
});

export const cases: RuleCases = {
  rule: indicatorDuplicate,
  holds: [
    {
      name: 'level 3 differs',
      sheets: twice(['产出指标', '数量指标', '受益人数', '≥', 12, '人']),
      pass: 1,
    },
    {
      name: 'level 2 differs',
      sheets: twice(['产出指标', '时效指标', '活动次数', '≥', 12, '次']),
      pass: 1,
    },
    {
      name: 'in another project again',
      sheets: { 绩效: projectsSheet([project('甲项目', complete), project('乙项目', complete)]) },
      pass: 2,
    },
  ],
  fails: [
    {
      name: 'word for word',
      sheets: twice(SATISFIED),
      findings: [{ cell: '绩效!G11', severity: 'warning', message: 'fail' }],
    },
    {
      name: 'with other spaces',
      sheets: twice(['满意度指标', '服务对象满意度指标', '居民 满意度', '≥', 95, '%']),
      findings: [{ cell: '绩效!G11', severity: 'warning', message: 'fail' }],
    },
    {
      name: 'with another value',
      sheets: twice(['满意度指标', '服务对象满意度指标', '居民满意度', '≥', 90, '%']),
      findings: [{ cell: '绩效!G11', severity: 'warning', message: 'fail' }],
    },
  ],
};
