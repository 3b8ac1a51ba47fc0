import { indicatorComplete } from '../../../../src/budget/identities/indicator/indicator-complete';
import { findingsOf } from '../../findings-of';
import { workbookOf } from '../../workbook-of';
import { complete, completeBut, projectsSheet } from './projects-sheet';
import type { ProjectSource } from './projects-sheet';
import { testRule } from '../test-rule';
import { cases, project } from './indicator-complete.cases';

const flat = (...projects: readonly ProjectSource[]) => workbookOf({ 绩效: projectsSheet(projects) });
testRule(cases);

describe('performance indicators', () => {
  test.each(['数量指标', '质量指标', '时效指标', '成本指标', '效益指标', '满意度指标'])(
    'lack %s, where no cells are merged',
    (level) => {
      const projects = [project('甲项目', complete), project('乙项目', completeBut(level))];
      expect(findingsOf(indicatorComplete, flat(...projects))).toEqual([
        { cell: '绩效!B11', outcome: 'fail', severity: 'warning', message: 'fail' },
      ]);
    },
  );

  test('are missing altogether', () => {
    expect(
      findingsOf(indicatorComplete, flat(project('甲项目', complete), project('乙项目', []))),
    ).toMatchObject([{ cell: '绩效!B11', message: 'none' }]);
  });

  test('are not asked of total rows', () => {
    const sheet = [
      ...projectsSheet([project('甲项目', complete)]),
      ['618001-街道办事处', null, 10, 10],
      [null, '小计', 10, 10],
      ['合计', null, 10, 10],
    ];
    expect(findingsOf(indicatorComplete, workbookOf({ 绩效: sheet }))).toEqual([]);
  });
});

describe('indicators of a transcription with names in the middle of their rows', () => {
  const projects = ['甲项目', '乙项目', '丙项目'].map((name) => ({ ...project(name, complete), nameIn: 3 }));

  test('cannot be told complete, said once', () => {
    expect(findingsOf(indicatorComplete, flat(...projects))).toEqual([
      { cell: '绩效!B20', outcome: 'cannot-judge', severity: 'info', message: 'cannotJudge' },
    ]);
  });

  test('cannot be told complete where pages begin with a name', () => {
    const pages = projects.map((each, i) => ({
      ...each,
      name: `${each.name}${i}`,
      nameIn: i % 2 === 0 ? 0 : 4,
    }));
    const last = { ...project('丁项目', complete), nameIn: 4 };
    expect(findingsOf(indicatorComplete, flat(...pages, last))).toEqual([
      { cell: '绩效!B15', outcome: 'cannot-judge', severity: 'info', message: 'cannotJudge' },
    ]);
  });

  test('are told broken all the same', () => {
    const [first, ...rest] = projects;
    const broken = {
      ...project('甲项目', [...complete, ['成本指标', '经济成本指标', '费用', '≤', 5, null]]),
      nameIn: 3,
    };
    expect(first && findingsOf(indicatorComplete, flat(broken, ...rest))).toMatchObject([
      { cell: '绩效!G11', message: 'broken' },
      { cell: '绩效!B21', outcome: 'cannot-judge' },
    ]);
  });

  test('are the officer’s omission where no neighbour has what is lacking', () => {
    const lacking = ['甲项目', '乙项目', '丙项目'].map((name) => project(name, completeBut('成本指标')));
    expect(
      findingsOf(indicatorComplete, flat(...lacking)).map(({ cell, outcome }) => `${cell} ${outcome}`),
    ).toEqual(['绩效!B5 fail', '绩效!B10 fail', '绩效!B15 fail']);
  });
});
