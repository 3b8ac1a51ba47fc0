import { costIndicator } from '../../../../src/budget/identities/indicator/cost-indicator';
import type { CellSource } from '../../workbook-of';
import type { RuleCases } from '../test-rule';
import { completeBut, projectsSheet } from './projects-sheet';
import type { ProjectSource } from './projects-sheet';

export const project = (
  total: CellSource,
  value: CellSource,
  measure: CellSource,
  relation = '≤',
): ProjectSource => ({
  name: '甲项目',
  total,
  indicators: [
    ['成本指标', '经济成本指标', '项目总成本', relation, value, measure],
    ...completeBut('成本指标'),
  ],
});
const book = (...source: Parameters<typeof project>) => ({ 绩效: projectsSheet([project(...source)]) });
const exceeds = (observed: string, expected: string) =>
  [{ cell: '绩效!K5', severity: 'error', message: 'fail', cells: ['C5'], observed, expected }] as const;

export const cases: RuleCases = {
  rule: costIndicator,
  holds: [
    { name: 'below the total', sheets: book(20.5, 20, '万元') },
    { name: 'equal to the total', sheets: book(20.5, 205000, '元') },
    { name: 'rounded to the printed decimals', sheets: book('12.36', 123620, '元') },
    { name: 'blank', sheets: book(20.5, null, '万元'), pass: 0 },
  ],
  fails: [
    { name: 'in 万元', sheets: book(10, 20, '万元'), findings: exceeds('20', '10') },
    { name: 'in 元', sheets: book(1000, 100000000, '元'), findings: exceeds('10000', '1000') },
    { name: 'in 元 a year', sheets: book(1000, '100,000,000', '元/年'), findings: exceeds('10000', '1000') },
    { name: 'in 万元 a project', sheets: book(10, '20', '万元/每 项目'), findings: exceeds('20', '10') },
    { name: 'in 亿元', sheets: book(10, 1, '亿元'), findings: exceeds('10000', '10') },
    {
      name: 'a cost among what is produced',
      sheets: {
        绩效: projectsSheet([
          {
            name: '甲项目',
            total: 10,
            indicators: [
              ['产出指标', '产出成本指标', '项目总成本', '≤', 20, '万元'],
              ...completeBut('成本指标'),
            ],
          },
        ]),
      },
      findings: exceeds('20', '10'),
    },
    { name: 'a unit in the value', sheets: book(10, '≤20万元', null), findings: exceeds('20', '10') },
  ],
};
