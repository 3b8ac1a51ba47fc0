import { costIndicator } from '../../../../src/budget/identities/indicator/cost-indicator';
import { countsOf, findingsOf } from '../../findings-of';
import { workbookOf } from '../../workbook-of';
import { complete, completeBut, projectsSheet } from './projects-sheet';
import type { ProjectSource } from './projects-sheet';
import { testRule } from '../test-rule';
import { cases, project } from './cost-indicator.cases';

const workbook = (...projects: readonly ProjectSource[]) => workbookOf({ 绩效: projectsSheet(projects) });

testRule(cases);

describe('a cost indicator', () => {
  test.each([
    ['per head', 3000, '元/人'],
    ['per time', 3000, '元/次'],
    ['per item', 3000, '元/个'],
    ['a share', 100, '%'],
    ['per head with its unit in the value', '3000元', '元/人'],
  ])('is not held against the total where it is %s', (_, value, measure) => {
    expect(countsOf(costIndicator, workbook(project(0.1, value, measure)))).toMatchObject({
      pass: 0,
      fail: 0,
    });
  });

  test.each(['≤', '<', '=', '≥'])('exceeds the total with relation %s', (relation) => {
    expect(findingsOf(costIndicator, workbook(project(10, 20, '万元', relation)))).toHaveLength(1);
  });

  test('is of its own project, not of the total row', () => {
    const sheet = [...projectsSheet([project(10, 20, '万元')]), ['合计', null, 10, 10]];
    expect(findingsOf(costIndicator, workbookOf({ 绩效: sheet }))).toMatchObject([{ expected: '10' }]);
  });
});

describe('a cost indicator of nobody knows which project', () => {
  const cost = (value: number) => ['成本指标', '经济成本指标', '项目总成本', '≤', value, '万元'] as const;
  const centred = (name: string, total: number, value: number): ProjectSource => ({
    name,
    total,
    indicators: [cost(value), ...completeBut('成本指标')],
    nameIn: 2,
  });
  const others = [
    { name: '丙项目', total: 500, indicators: complete, nameIn: 3 },
    { name: '丁项目', total: 500, indicators: complete, nameIn: 3 },
  ];

  test('may be its neighbour’s', () => {
    const workbookRead = workbook(centred('甲项目', 10, 5), centred('乙项目', 100, 50), ...others);
    expect(findingsOf(costIndicator, workbookRead)).toMatchObject([
      { cell: '绩效!K11', outcome: 'cannot-judge' },
    ]);
  });

  test('exceeds all that it may belong to', () => {
    const workbookRead = workbook(centred('甲项目', 10, 5), centred('乙项目', 100, 5000), ...others);
    expect(findingsOf(costIndicator, workbookRead)).toMatchObject([
      { cell: '绩效!K11', outcome: 'fail', observed: '5000', expected: '10' },
    ]);
  });

  test('stands below money whose project could not be read', () => {
    const first = { name: '甲项目', total: 10, indicators: completeBut('成本指标') };
    const sheet = [...projectsSheet([first]), ['30.25'], [null, null, null, null, null, null, ...cost(20)]];
    expect(findingsOf(costIndicator, workbookOf({ 绩效: sheet }))).toMatchObject([
      { cell: '绩效!K11', outcome: 'cannot-judge' },
    ]);
  });
});
