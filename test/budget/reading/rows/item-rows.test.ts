import type { SheetSource } from '../../workbook-of';
import { placedFigures, rowsOf, tableOf } from '../reading-of';
import { balance, balanceHeader } from '../tables';

const income = [
  'general total=400',
  'other total=38',
  'this-year total=438',
  'carried-in',
  'grand-total total=438',
];
const outlays = [
  '201 total=36',
  '212 total=402',
  'this-year total=438',
  'carried-out',
  'grand-total total=438',
];

function halves(rows: SheetSource, title = '收支总表'): string[][] {
  const table = tableOf([[title], ...rows]);
  return [rowsOf(table, 0), rowsOf(table, 1)];
}

test('two halves side by side', () => {
  expect(halves(balance)).toEqual([income, outlays]);
});

test.each<[string, (label: string) => string]>([
  ['renumbered', (label) => label.replace(/^[一二]、/, '九、')],
  ['missing', (label) => label.replace(/^[一二]、/, '')],
  ['in figures', (label) => label.replace(/^[一二]、/, '1.')],
  ['in brackets', (label) => label.replace(/^([一二])、/, '（$1）')],
  ['followed by blanks', (label) => label.replace(/^([一二]、)/, '$1　')],
])('ordinals %s', (_, renumber) => {
  const rows = balance.map((row) => row.map((cell) => (typeof cell === 'string' ? renumber(cell) : cell)));
  expect(halves(rows)).toEqual([income, outlays]);
});

test('行次 columns before the amounts', () => {
  const header = [
    ['收入', null, null, '支出'],
    ['项目', '行次', '预算数', '项目', '行次', '预算数'],
    ['栏次', null, '1', '栏次', null, '2'],
  ];
  const rows = balance
    .slice(2)
    .map(([a = null, b = null, c = null, d = null], i) => [a, i + 1, b, c, i + 6, d]);
  expect(halves([...header, ...rows])).toEqual([income, outlays]);
});

test('a blank column between the halves', () => {
  expect(halves(balance.map(([a = null, b = null, c = null, d = null]) => [a, b, null, c, d]))).toEqual([
    income,
    outlays,
  ]);
});

test('halves of different length', () => {
  const rows: SheetSource = [
    ...balanceHeader,
    ['一、其他收入', 1, '一、外交支出', 1],
    [null, null, '二、国防支出', 2],
  ];
  expect(halves(rows)).toEqual([['other total=1'], ['202 total=1', '203 total=2']]);
});

test.each([
  ['收入合计', '支出合计'],
  ['总计', '总计'],
  ['收 入 总 计', '支 出 总 计'],
])('the last line called %s and %s', (left, right) => {
  const rows = [...balance.slice(0, -1), [left, 438, right, 438]];
  expect(halves(rows).map((half) => half.at(-1))).toEqual(['grand-total total=438', 'grand-total total=438']);
});

test('older and shorter names of classes', () => {
  const rows: SheetSource = [
    ...balanceHeader,
    [null, null, '文化体育与传媒支出', 1],
    [null, null, '八、社会保障和就业', 2],
    [null, null, '医疗卫生与计划生育支出', 3],
    [null, null, '十一、城乡社区事务', 4],
  ];
  expect(halves(rows)[1]?.map((row) => row.split(' ')[0])).toEqual(['207', '208', '210', '212']);
});

test('a line that the layout does not know is kept under its own name', () => {
  const rows: SheetSource = [...balanceHeader, ['三、捐赠收入', 5, '一、其他事务', 6]];
  expect(halves(rows)).toEqual([['捐赠收入 total=5'], ['其他事务 total=6']]);
});

describe('parts shown again are never added', () => {
  test('其中', () => {
    const rows: SheetSource = [
      ...balanceHeader,
      ['一、其他收入', 9, '一、外交支出', 9],
      ['其中：捐赠', 4, '其中：会费', 5],
    ];
    expect(halves(rows)).toEqual([
      ['other total=9', 'memo: 捐赠 total=4'],
      ['202 total=9', 'memo: 会费 total=5'],
    ]);
  });

  test('a deeper ordinal', () => {
    const rows: SheetSource = [
      ...balanceHeader,
      ['一、其他收入', 9],
      ['（一）捐赠', 4],
      ['1.境外捐赠', 3],
      ['二、事业收入', 1],
    ];
    expect(halves(rows)[0]).toEqual([
      'other total=9',
      'memo: 捐赠 total=4',
      'memo: 境外捐赠 total=3',
      'undertaking total=1',
    ]);
  });
});

test('one name under two items is told by what stands above it', () => {
  const rows: SheetSource = [
    ...balanceHeader,
    ['一、本年收入', 10],
    ['（一）一般公共预算拨款', 7],
    ['（二）政府性基金预算拨款', 3],
    ['二、上年结转', 5],
    ['（一）一般公共预算拨款', 4],
    ['（二）政府性基金预算拨款', 1],
    ['收入总计', 15],
  ];
  expect(halves(rows, '财政拨款收支总表')[0]).toEqual([
    'this-year total=10',
    'general total=7',
    'government-fund total=3',
    'carried-in total=5',
    'carried-in.general total=4',
    'carried-in.government-fund total=1',
    'grand-total total=15',
  ]);
});

test('columns of funds in the right half', () => {
  const table = tableOf([
    ['财政拨款收支预算总表'],
    ['财政拨款收入', null, '财政拨款支出'],
    ['项目', '预算数', '项目', '合计', '一般公共预算', '政府性基金', '国有资本经营预算'],
    ['一、一般公共预算资金', 10, '一、一般公共服务支出', 10, 8, 2],
    ['收入总计', 10, '支出总计', 10, 8, 2],
  ]);
  expect(rowsOf(table, 1)[0]).toBe('201 total=10 general=8 government-fund=2');
});

test('a total that stands in the column of 序号', () => {
  const table = tableOf([
    ['政府采购预算明细表'],
    ['序号', '采购类别', '金额'],
    [1, 'A-货物', 1],
    [2, 'B-工程', 2],
    [3, 'C-服务', 3],
    ['合计', null, 6],
  ]);
  expect(rowsOf(table)).toEqual([
    'goods total=1',
    'works total=2',
    'services total=3',
    'grand-total total=6',
  ]);
  expect(table.strays).toEqual([]);
});

test.each(['货物', 'A-货物', 'A货物', '货物类', '政府采购货物', '一、货物'])(
  'goods are called %s',
  (label) => {
    const table = tableOf([['政府采购预算明细表'], ['采购类别', '金额'], [label, 1], ['合计', 1]]);
    expect(rowsOf(table)[0]).toBe('goods total=1');
  },
);

describe('amounts away from their name', () => {
  test('one row above: read for the name that lacks one', () => {
    const table = tableOf([
      ['收支总表'],
      ...balanceHeader,
      ['一、其他收入', 5],
      [null, 7],
      ['上年结转结余'],
      ['收入总计', 12],
    ]);
    expect(rowsOf(table)).toEqual(['other total=5', 'carried-in total=7', 'grand-total total=12']);
    expect(placedFigures(table.displaced)).toEqual(['B5=7']);
    expect(table.strays).toEqual([]);
  });

  test('where two names may lack it, it is nobody’s', () => {
    const table = tableOf([['收支总表'], ...balanceHeader, ['一、其他收入'], [null, 7.5], ['上年结转结余']]);
    expect(rowsOf(table)).toEqual(['other', 'carried-in']);
    expect(placedFigures(table.strays)).toEqual(['B5=7.5']);
  });

  test('name and amount one column to the right', () => {
    const table = tableOf([['收支总表'], ['项目', '预算数'], ['一、其他收入', 5], [null, '本年收入合计', 5]]);
    expect(rowsOf(table)).toEqual(['other total=5', 'this-year total=5']);
    expect(placedFigures(table.displaced)).toEqual(['C4=5']);
  });
});
