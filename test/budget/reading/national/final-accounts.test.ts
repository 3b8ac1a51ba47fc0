import type { SheetSource } from '../../workbook-of';
import { placedFigures, rowsOf, tableOf } from '../reading-of';

const title = ['支出决算表'];
const amounts = ['本年支出合计', '基本支出', '项目支出', '上缴上级支出', '经营支出', '对附属单位补助支出'];
const header: SheetSource = [
  ['项目', null, null, null, ...amounts],
  ['功能分类科目编码', null, null, '科目名称'],
];
const total = [100, 60, 40];
const rows: SheetSource = [
  ['201', null, null, '一般公共服务支出', ...total],
  ['201', '03', null, '政府办公厅（室）及相关机构事务', ...total],
  ['201', '03', '01', '行政运行', 60, 60],
  ['201', '03', '02', '一般行政管理事务', 40, null, 40],
];
const totalRow = [null, null, null, '合计', ...total];
const read = [
  'total: 合计 total=100 basic=60 project=40',
  '201 total=100 basic=60 project=40',
  '20103 total=100 basic=60 project=40',
  '2010301 total=60 basic=60',
  '2010302 total=40 project=40',
];

/** The rows of the table under what stands between its headings and its rows. */
function readUnder(between: SheetSource, body: SheetSource = rows, merges: readonly string[] = []): string[] {
  const table = tableOf([title, ['单位：万元'], ...header, ...between, ...body], merges);
  expect(placedFigures(table.strays)).toEqual([]);
  return rowsOf(table);
}

describe('the last row of a header', () => {
  test.each<[string, SheetSource]>([
    ['类 款 项 栏次 1 2 3', [['类', '款', '项', '栏次', '1', '2', '3', '4', '5', '6'], totalRow]],
    ['the same with numbers', [['类', '款', '项', '栏次', 1, 2, 3, 4, 5, 6], totalRow]],
    ['栏次 below 类 款 项', [['类', '款', '项'], ['栏次', null, null, null, 1, 2, 3, 4, 5, 6], totalRow]],
    ['** ** 1 2 3', [['类', '款', '项'], ['**', '**', '**', '**', 1, 2, 3, 4, 5, 6], totalRow]],
    ['类 款 项 beside the totals', [['类', '款', '项', '合计', ...total]]],
  ])('%s', (_, between) => {
    expect(readUnder(between)).toEqual(read);
  });

  test('an empty table whose header is its total row too', () => {
    const table = tableOf([title, ['单位：万元'], ...header, ['类', '款', '项', '合计']]);
    expect(rowsOf(table)).toEqual(['total: 合计']);
  });
});

describe('codes in 类, 款 and 项 columns', () => {
  const under: SheetSource = [['类', '款', '项', '栏次', 1, 2, 3, 4, 5, 6], totalRow];
  const written = (write: (parts: readonly string[]) => SheetSource[number]): SheetSource =>
    rows.map((row) => {
      const parts = row.slice(0, 3).filter((part) => typeof part === 'string');
      return [...write(parts), ...row.slice(3)];
    });

  test.each<[string, (parts: readonly string[]) => SheetSource[number]]>([
    ['as numbers', (parts) => [0, 1, 2].map((i) => (parts[i] ? Number(parts[i]) : null))],
    ['whole in the first', (parts) => [parts.join(''), null, null]],
    ['whole in the last', (parts) => [null, null, Number(parts.join(''))]],
    ['so far in each', (parts) => [0, 1, 2].map((i) => (parts[i] ? parts.slice(0, i + 1).join('') : null))],
    ['the class again', (parts) => [parts[0] ?? null, parts[0] ?? null, parts.join('')]],
  ])('%s', (_, write) => {
    expect(readUnder(under, written(write))).toEqual(read);
  });

  test('merged over all three', () => {
    const merges = [7, 8, 9, 10].map((row) => `A${row}:C${row}`);
    const whole = written((parts) => [parts.join(''), null, null]);
    expect(readUnder(under, whole, merges)).toEqual(read);
  });
});

test('line numbers are no amounts, nor are lines that have nothing else', () => {
  const table = tableOf([
    ['收入支出决算总表'],
    ['单位：万元'],
    ['收入', null, null, '支出'],
    ['项目', '行次', '金额', '项目', '行次', '金额'],
    ['栏次', null, 1, '栏次', null, 2],
    ['一、一般公共预算财政拨款收入', 1, 100, '一、一般公共服务支出', 5, 90],
    [null, 2, null, '二、外交支出', 6],
    [null, 3, null, null, 7],
    ['总计', 4, 100, '总计', 8, 90],
  ]);
  expect(table.pack.key).toBe('national-final-9');
  expect(placedFigures([...table.strays, ...table.displaced])).toEqual([]);
  expect(rowsOf(table, 0)).toEqual(['general total=100', 'grand-total total=100']);
  expect(rowsOf(table, 1)).toEqual(['201 total=90', '202', 'grand-total total=90']);
});

describe('public funds in two groups', () => {
  const groups: SheetSource = [
    ['一般公共预算财政拨款基本支出决算表'],
    ['单位：万元'],
    ['人员经费', null, null, '公用经费'],
    [
      ...['科目代码', '科目名称', '决算数'],
      ...['科目代码', '科目名称', '决算数', '科目代码', '科目名称', '决算数'],
    ],
    ['301', '工资福利支出', 50, '302', '商品和服务支出', 20, '307', '债务利息及费用支出'],
    ['30101', '基本工资', 50, '30201', '办公费', 20, '310', '资本性支出', 5],
    [null, null, null, null, null, null, '31002', '办公设备购置', 5],
  ];
  const publicFunds = ['302 total=20', '30201 total=20', '307', '310 total=5', '31002 total=5'];

  test('are one list, and have one total', () => {
    const last = ['人员经费合计', null, 50, '公用经费合计', null, null, null, null, 25];
    const table = tableOf([...groups, last], ['A8:B8', 'D8:H8']);
    expect(table.blocks.map(({ layout }) => layout.key)).toEqual(['personnel', 'public']);
    expect(rowsOf(table, 1)).toEqual([...publicFunds, 'total: 公用经费合计 total=25']);
    expect(placedFigures(table.strays)).toEqual([]);
  });

  test('the total stands in a line that the group beside has a row in', () => {
    const [head, body] = [groups.slice(0, 6), groups[6] ?? []];
    const last = ['人员经费合计', null, 50, '公用经费合计', null, 25, ...body.slice(6)];
    expect(rowsOf(tableOf([...head, last]), 1)).toEqual([...publicFunds, 'total: 公用经费合计 total=25']);
  });
});

test('the budget beside the final account', () => {
  const kinds = ['合计', '因公出国（境）费', '公务用车购置及运行维护费', null, null, '公务接待费'];
  const vehicles = [null, null, '小计', '公务用车购置费', '公务用车运行维护费', null];
  const table = tableOf([
    ['财政拨款“三公”经费支出决算表'],
    ['单位：万元'],
    ['预算数', null, null, null, null, null, '决算数'],
    [...kinds, ...kinds],
    [...vehicles, ...vehicles],
    Array.from({ length: 12 }, (_, i) => i + 1),
    [11, null, 9.8, null, 9.8, 1.2, 10, null, 9, null, 9, 1],
  ]);
  expect(rowsOf(table).map((row) => row.replace(/^.*?total/u, 'total'))).toEqual([
    'total.budget=11 vehicles.budget=9.8 vehicle-operation.budget=9.8 reception.budget=1.2 total=10 vehicles=9 vehicle-operation=9 reception=1',
  ]);
});

test('what was carried in, taken in and carried out beside the expenditure of the general public budget', () => {
  const carried = ['合计', '基本支出结转', '项目支出结转和结余'];
  const table = tableOf(
    [
      ['一般公共预算财政拨款收入支出决算表'],
      ['单位：万元'],
      [
        ...['项目', null, '年初结转和结余', null, null, '本年收入', null, null],
        ...['本年支出', null, null, null, null, '年末结转和结余'],
      ],
      [
        ...['功能分类科目编码', '科目名称', ...carried, '合计', '基本支出', '项目支出'],
        ...['合计', '基本支出', null, null, '项目支出', ...carried],
      ],
      [null, null, null, null, null, null, null, null, null, '小计', '人员经费', '公用经费'],
      [null, '合计', 5, 2, 3, 90, 50, 40, 91, 51, 41, 10, 40, 4, 1, 3],
      ['2010301', '行政运行', 2, 2, null, 50, 50, null, 51, 51, 41, 10, null, 1, 1],
      ['2010302', '一般行政管理事务', 3, null, 3, 40, null, 40, 40, null, null, null, 40, 3, null, 3],
    ],
    ['A3:B3', 'C3:E3', 'F3:H3', 'I3:M3', 'N3:P3', 'J4:L4'],
  );
  expect([table.pack.key, table.layout.key]).toEqual(['national-final-9', 'general-budget']);
  expect(rowsOf(table)[1]).toBe(
    [
      '2010301 opening=2 opening.basic=2 income=50 income.basic=50 total=51 basic=51 personnel=41 public=10',
      'closing=1 closing.basic=1',
    ].join(' '),
  );
});

describe('headings of single columns in the row of totals', () => {
  test.each<[string, SheetSource[number]]>([
    ['beside the totals', ['合计', null, 3, 40, '合计', '基本支出', '项目支出', 2]],
    ['without any', ['合计', null, null, null, '合计', '基本支出', '项目支出']],
  ])('%s', (_, total) => {
    const table = tableOf(
      [
        ['政府性基金预算财政拨款收入支出决算表'],
        [
          '功能分类科目编码',
          '科目名称',
          '年初结转和结余',
          '本年收入',
          '本年支出',
          null,
          null,
          '年末结转和结余',
        ],
        total,
        ['2120803', '城市建设支出', 3, 40, 41, null, 41, 2],
      ],
      ['E2:G2'],
    );
    expect(rowsOf(table).at(-1)).toBe('2120803 opening=3 income=40 total=41 project=41 closing=2');
    expect(rowsOf(table)[0]).toBe(
      total[2] === null
        ? '2120803 opening=3 income=40 total=41 project=41 closing=2'
        : 'total: 合计 opening=3 income=40 closing=2',
    );
  });
});
