import { a1 } from '../../../../src/workbook/address';
import type { SheetSource } from '../../workbook-of';
import { rowsOf, tableOf } from '../reading-of';

const header = [
  [
    '单位名称',
    '项目名称',
    '项目总额',
    '其中',
    null,
    '绩效目标',
    '一级指标',
    '二级指标',
    '三级指标',
    '绩效指标性质',
    '本年绩效指标值',
    '绩效度量单位',
  ],
  [null, null, null, '财政资金', '其他资金'],
];

const goals: SheetSource = [
  ['某局', '甲项目', 10, 8, 2, '做好', '产出指标', '数量指标', '次数', '≥', '5', '次'],
  [null, null, null, null, null, null, '产出指标', '质量指标', '合格率', '≥', 95, '%'],
  [null, null, null, null, null, null, '成本指标', '经济成本指标', '总成本', '≤', 10, '万元'],
  ['某局', '乙项目', 5, 5, null, '做', '效益指标', '社会效益指标', '影响', '定性', '好', '级'],
];

/** The projects of a table, each with its indicators: `甲项目: 产出指标/数量指标/次数 ≥ 5 次 (K4)`. */
function projectsOf(rows: SheetSource, merges: readonly string[] = []): string[] {
  const { projects = [] } = tableOf([['项目支出绩效表'], ...rows], merges);
  return projects.flatMap(({ name, indicators }) => [
    name,
    ...indicators.map(
      ({ level1, level2, level3, relation, value, measure, valueAt }) =>
        `${level1}/${level2}/${level3} ${relation} ${value} ${measure} (${a1(valueAt)})`,
    ),
  ]);
}

const expected = [
  '甲项目',
  '产出指标/数量指标/次数 ≥ 5 次 (K4)',
  '产出指标/质量指标/合格率 ≥ 95 % (K5)',
  '成本指标/经济成本指标/总成本 ≤ 10 万元 (K6)',
  '乙项目',
  '效益指标/社会效益指标/影响 定性 好 级 (K7)',
];

test('projects with their indicators', () => {
  expect(projectsOf([...header, ...goals])).toEqual(expected);
  expect(rowsOf(tableOf([['项目支出绩效表'], ...header, ...goals]))).toEqual([
    '甲项目 total=10 fiscal=8 other=2',
    '乙项目 total=5 fiscal=5',
  ]);
});

test('a level that is written for the first of its indicators', () => {
  const once = goals.map((row, i) =>
    i === 1 ? row.map((cell, column) => (column === 6 ? null : cell)) : row,
  );
  expect(projectsOf([...header, ...once])).toEqual(expected);
});

test('keys merged down the indicators', () => {
  expect(projectsOf([...header, ...goals], ['A4:A6', 'B4:B6', 'C4:C6', 'D4:D6', 'E4:E6', 'F4:F6'])).toEqual(
    expected,
  );
});

test('keys repeated beside every indicator make one project', () => {
  const [first = [], second = [], third = [], last = []] = goals;
  const beside = (row: SheetSource[number]): SheetSource[number] => [...first.slice(0, 6), ...row.slice(6)];
  expect(projectsOf([...header, first, beside(second), beside(third), last])).toEqual(expected);
});

test('a header in one row says 其中 itself', () => {
  const [top = []] = header;
  const flat = top.map((cell, i) => (i === 3 ? '其中：财政资金' : i === 4 ? '其中：其他资金' : cell));
  const table = tableOf([['项目支出绩效目标表'], flat, ...goals]);
  expect(rowsOf(table)[0]).toBe('甲项目 total=10 fiscal=8 other=2');
});

test('a page that goes on with the header repeated', () => {
  const [first = [], ...rest] = goals;
  expect(
    projectsOf([...header, first, ...header, ...rest]).map((line) => line.replace(/ \(.*/u, '')),
  ).toEqual(expected.map((line) => line.replace(/ \(.*/u, '')));
});

test('a total of all projects is no project', () => {
  const table = tableOf([['项目支出绩效表'], ...header, ...goals, ['合计', null, 15, 13, 2]]);
  expect(table.projects?.map(({ name }) => name)).toEqual(['甲项目', '乙项目']);
  expect(rowsOf(table).at(-1)).toBe('total: 合计 total=15 fiscal=13 other=2');
});

test('without any project', () => {
  const table = tableOf([['项目支出绩效表'], ...header, ['注：本部门无项目支出。']]);
  expect([table.projects, rowsOf(table)]).toEqual([[], []]);
});

test('a total that is no amount is the total all the same, not the name', () => {
  const table = tableOf([
    ['项目支出绩效表'],
    ...header,
    ['某局', '甲项目', '待定', 8, 2, '做好', '产出指标', '数量指标', '次数', '≥', '5', '次'],
  ]);
  const [project] = table.projects ?? [];
  expect(project?.name).toBe('甲项目');
  expect(project?.row.figures.get('total')).toMatchObject({ state: 'unreadable', column: 2 });
  expect(project?.row.figures.get('fiscal')?.amount?.toString()).toBe('8');
});
