import { indicatorComplete } from '../../../../src/budget/identities/indicator/indicator-complete';
import type { Failing, RuleCases } from '../test-rule';
import { complete, completeBut, mergesOf, projectsSheet } from './projects-sheet';
import type { IndicatorSource, ProjectSource } from './projects-sheet';

export const project = (name: string, indicators: readonly IndicatorSource[]): ProjectSource => ({
  name,
  total: 10,
  indicators,
});
const book = (...projects: readonly ProjectSource[]) => ({
  sheets: { 绩效: projectsSheet(projects) },
  merges: { 绩效: mergesOf(projects) },
});
const lacking = (level: string): Failing => ({
  name: `a project without ${level}`,
  ...book(project('甲项目', complete), project('乙项目', completeBut(level))),
  findings: [{ cell: '绩效!B11', severity: 'warning', message: 'fail' }],
});
const broken = (name: string, indicator: IndicatorSource): Failing => ({
  name: `an indicator without ${name}`,
  ...book(project('甲项目', [...complete, indicator])),
  findings: [{ cell: '绩效!G11', message: 'broken' }],
});

export const cases: RuleCases = {
  rule: indicatorComplete,
  holds: [
    { name: 'all kinds are there', ...book(project('甲项目', complete)), pass: 1 },
    {
      name: 'cost under output and satisfaction under benefit, as older forms have it',
      ...book(
        project('甲项目', [
          ...completeBut('成本指标').filter(([level]) => level !== '满意度指标'),
          ['产出指标', '成本指标', '控制在预算内', '=', 100, '%'],
          ['效益指标', '服务对象满意度指标', '居民满意度', '≥', 95, '%'],
        ]),
      ),
      pass: 1,
    },
    {
      name: 'relation and unit in the value',
      ...book(project('甲项目', [...complete, ['产出指标', '数量指标', '参加人数', null, '≥100人', null]])),
      pass: 1,
    },
  ],
  fails: [
    broken('level 3', ['产出指标', '数量指标', null, '≥', 12, '次']),
    broken('the relation', ['产出指标', '数量指标', '受益人数', null, 12, '次']),
    broken('the value', ['产出指标', '数量指标', '受益人数', '≥', null, '次']),
    broken('the unit of measure', ['产出指标', '数量指标', '受益人数', '≥', 12, null]),
    lacking('数量指标'),
    lacking('质量指标'),
    lacking('时效指标'),
    lacking('成本指标'),
    lacking('效益指标'),
    lacking('满意度指标'),
  ],
};
