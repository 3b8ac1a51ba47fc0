import { indicatorDuplicate } from '../../../../src/budget/identities/indicator/indicator-duplicate';
import { countsOf, findingsOf } from '../../findings-of';
import { workbookOf } from '../../workbook-of';
import { complete, projectsSheet } from './projects-sheet';
import type { IndicatorSource, ProjectSource } from './projects-sheet';

const workbook = (...projects: readonly ProjectSource[]) => workbookOf({ 绩效: projectsSheet(projects) });
const project = (name: string, indicators: readonly IndicatorSource[]): ProjectSource => ({
  name,
  total: 10,
  indicators,
});
const SATISFIED: IndicatorSource = ['满意度指标', '服务对象满意度指标', '居民满意度', '≥', 95, '%'];

describe('an indicator', () => {
  test.each([
    ['is in another project again', [project('甲项目', complete), project('乙项目', complete)]],
    [
      'differs in level 3',
      [project('甲项目', [...complete, ['产出指标', '数量指标', '受益人数', '≥', 12, '人']])],
    ],
    [
      'differs in level 2',
      [project('甲项目', [...complete, ['产出指标', '时效指标', '活动次数', '≥', 12, '次']])],
    ],
  ] satisfies [string, ProjectSource[]][])('may stand again where it %s', (_, projects) => {
    expect(findingsOf(indicatorDuplicate, workbook(...projects))).toEqual([]);
    expect(countsOf(indicatorDuplicate, workbook(...projects))).toMatchObject({ pass: projects.length });
  });

  test.each([
    ['word for word', SATISFIED],
    ['with other spaces', ['满意度指标', '服务对象满意度指标', '居民 满意度', '≥', 95, '%']],
    ['with another value', ['满意度指标', '服务对象满意度指标', '居民满意度', '≥', 90, '%']],
  ] satisfies [string, IndicatorSource][])('stands twice in a project %s', (_, again) => {
    expect(findingsOf(indicatorDuplicate, workbook(project('甲项目', [...complete, again])))).toEqual([
      { cell: '绩效!G11', outcome: 'fail', severity: 'warning', message: 'fail' },
    ]);
  });

  test('that stands three times is one finding', () => {
    const projects = [project('甲项目', [...complete, SATISFIED, SATISFIED])];
    expect(findingsOf(indicatorDuplicate, workbook(...projects))).toHaveLength(1);
  });

  test('cannot be told to be repeated where nobody can tell whose it is', () => {
    const projects = ['甲项目', '乙项目', '丙项目'].map((name) => ({
      ...project(name, complete),
      nameIn: 3,
    }));
    const last = { ...project('丁项目', [...complete, SATISFIED]), nameIn: 3 };
    expect(findingsOf(indicatorDuplicate, workbook(...projects, last))).toMatchObject([
      { cell: '绩效!G29', outcome: 'cannot-judge' },
    ]);
  });
});
