import { indicatorComplete } from '../../../../src/budget/identities/indicator/indicator-complete';
import { countsOf, findingsOf } from '../../findings-of';
import { workbookOf } from '../../workbook-of';
import { complete, completeBut, mergesOf, projectsSheet } from './projects-sheet';
import type { IndicatorSource, ProjectSource } from './projects-sheet';

const workbook = (...projects: readonly ProjectSource[]) =>
  workbookOf({ 绩效: projectsSheet(projects) }, { 绩效: mergesOf(projects) });
const flat = (...projects: readonly ProjectSource[]) => workbookOf({ 绩效: projectsSheet(projects) });
const project = (name: string, indicators: readonly IndicatorSource[]): ProjectSource => ({
  name,
  total: 10,
  indicators,
});

describe('performance indicators', () => {
  test.each([
    ['where all kinds are there', complete],
    [
      'with cost under output and satisfaction under benefit, as older forms have it',
      [
        ...completeBut('成本指标').filter(([level]) => level !== '满意度指标'),
        ['产出指标', '成本指标', '控制在预算内', '=', 100, '%'],
        ['效益指标', '服务对象满意度指标', '居民满意度', '≥', 95, '%'],
      ],
    ],
    [
      'with relation and unit in the value',
      [...complete, ['产出指标', '数量指标', '参加人数', null, '≥100人', null]],
    ],
  ] satisfies [string, readonly IndicatorSource[]][])('are complete %s', (_, indicators) => {
    expect(findingsOf(indicatorComplete, workbook(project('甲项目', indicators)))).toEqual([]);
    expect(countsOf(indicatorComplete, workbook(project('甲项目', indicators)))).toMatchObject({ pass: 1 });
  });

  test.each(['数量指标', '质量指标', '时效指标', '成本指标', '效益指标', '满意度指标'])(
    'lack %s',
    (level) => {
      const projects = [project('甲项目', complete), project('乙项目', completeBut(level))];
      const expected = [{ cell: '绩效!B11', outcome: 'fail', severity: 'warning', message: 'fail' }];
      expect(findingsOf(indicatorComplete, workbook(...projects))).toEqual(expected);
      expect(findingsOf(indicatorComplete, flat(...projects))).toEqual(expected);
    },
  );

  test('are missing altogether', () => {
    expect(
      findingsOf(indicatorComplete, flat(project('甲项目', complete), project('乙项目', []))),
    ).toMatchObject([{ cell: '绩效!B11', message: 'none' }]);
  });

  test.each([
    ['level 3', ['产出指标', '数量指标', null, '≥', 12, '次']],
    ['the relation', ['产出指标', '数量指标', '受益人数', null, 12, '次']],
    ['the value', ['产出指标', '数量指标', '受益人数', '≥', null, '次']],
    ['the unit of measure', ['产出指标', '数量指标', '受益人数', '≥', 12, null]],
  ] satisfies [string, IndicatorSource][])('lack %s', (_, broken) => {
    expect(findingsOf(indicatorComplete, workbook(project('甲项目', [...complete, broken])))).toMatchObject([
      { cell: '绩效!G11', outcome: 'fail', message: 'broken' },
    ]);
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
