import { bookOf, placesOf } from '../reading-of';
import { balance, expenditure, shanghaiExpenditure, threePublic } from '../tables';
import type { SheetSource } from '../../workbook-of';

function kindsOn(name: string, rows: SheetSource, merges: readonly string[] = []): string[] {
  return bookOf({ [name]: rows }, { [name]: merges }).tables.map(({ layout }) => layout.key);
}

describe('titles', () => {
  test.each([
    '支出预算总表',
    '支 出 预 算 总 表',
    '支出预\n算总表',
    '预算03表 支出预算总表',
    '2026年部门支出预算总表',
    '上海市普陀区2026年部门支出预算总表',
    '北京市朝阳区人民政府小关街道办事处2026年支出总表',
    '附件3：2026年部门支出总表',
    '表三 部门支出总表',
    '某某小学支出预算总表',
    '支出总表（2026年）',
    '部门支出总体情况表',
    '支出预算表',
    '支出预算总表（单位：万元）',
  ])('%j', (title) => {
    expect(kindsOn('Sheet1', [[title], ['单位：元'], ...expenditure])).toEqual(['expenditure']);
  });

  test.each<[string, SheetSource]>([
    ['number and title in two cells', [['预算03表', null, '支出预算总表']]],
    ['number and title in two rows', [['附表3'], ['支出预算总表']]],
    ['number below', [['支出预算总表'], ['公开03表']]],
    ['year, unit and title in rows of their own', [['某某局'], ['2026年度'], ['支出预算总表']]],
    ['year and title in two cells', [['2026年', '支出预算总表']]],
    ['unit in the row of the title', [['支出预算总表', null, null, null, '单位：元']]],
    ['blank rows before and after', [[], [], ['支出预算总表'], [], []]],
    ['in the last column', [[null, null, null, null, null, '支出预算总表']]],
  ])('%s', (_, above) => {
    expect(kindsOn('Sheet1', [...above, ...expenditure])).toEqual(['expenditure']);
  });

  test('merged over the columns', () => {
    expect(kindsOn('Sheet1', [['支出预算总表'], ...expenditure], ['A1:F1'])).toEqual(['expenditure']);
  });

  test('a title counts for more than the name of the sheet', () => {
    expect(kindsOn('收支总表', [['支出预算总表'], ...expenditure])).toEqual(['expenditure']);
  });

  test('tables of equal columns are told by their titles', () => {
    const titles = ['支出总表', '政府性基金预算财政拨款支出表', '国有资本经营预算财政拨款支出表'];
    expect(titles.flatMap((title) => kindsOn('Sheet1', [[title], ...expenditure]))).toEqual([
      'expenditure',
      'government-fund',
      'state-capital',
    ]);
  });

  test('01 and 05 are told by their titles', () => {
    expect(kindsOn('S', [['收支总表'], ...balance])).toEqual(['revenue-and-expenditure']);
    expect(kindsOn('S', [['财政拨款收支总表'], ...balance])).toEqual(['fiscal-appropriation']);
  });
});

describe('without a title', () => {
  test.each(['支出预算总表', '03支出总表', '3.支出总表', '表3支出总表'])('the sheet is called %s', (name) => {
    expect(kindsOn(name, expenditure)).toEqual(['expenditure']);
  });

  test.each<[string, SheetSource]>([
    ['revenue-and-expenditure', balance],
    ['three-public', threePublic],
    ['expenditure', shanghaiExpenditure],
  ])('the header alone tells %s', (kind, rows) => {
    expect(kindsOn('Sheet1', rows)).toEqual([kind]);
    expect(kindsOn('Sheet1', [['单位：元'], ...rows])).toEqual([kind]);
  });

  test('a header that three tables have tells none of them: it is said to be nearest to one', () => {
    const { tables, unrecognised } = bookOf({ Sheet1: expenditure });
    expect(tables).toEqual([]);
    expect(unrecognised).toMatchObject([
      { sheet: 'Sheet1', empty: false, nearest: { layout: { key: 'expenditure' } } },
    ]);
  });
});

describe('what is no table of ours', () => {
  test.each<[string, SheetSource]>([
    ['cover', [['2026年部门预算'], [], ['某某局'], ['二〇二六年一月']]],
    ['contents', [['目 录'], ['一、收支总表'], ['二、收入总表'], ['三、支出总表'], ['四、财政拨款收支总表']]],
    ['contents with pages', [['目录'], ['表1 收支总表', 1], ['表2 收入总表', 2], ['表3 支出总表', 3]]],
    [
      'contents as a table',
      [
        ['序号', '表名', '备注'],
        [1, '收支总表'],
        [2, '收入总表'],
        [3, '支出总表'],
      ],
    ],
    [
      'words',
      [['一、部门职责'], ['负责本区预算。'], ['二、2026年支出总表说明'], ['支出总表中的合计为438万元。']],
    ],
    ['staff', [['人员情况表'], ['单位名称', '合计', '在职', '离退休'], ['某局', 10, 8, 2], ['某所', 5, 5]]],
    [
      'assets',
      [
        ['国有资产占有使用情况表'],
        ['项目', '数量', '金额'],
        ['一、车辆', 2, 30],
        ['二、设备', 3, 40],
        ['合计', 5, 70],
      ],
    ],
  ])('%s', (_, rows) => {
    expect(kindsOn('Sheet1', rows)).toEqual([]);
  });

  test.each<[string, SheetSource]>([
    [
      'projects',
      [
        ['项目支出表'],
        ['单位名称', '项目名称', '合计', '一般公共预算', '政府性基金预算', '其他资金'],
        ['某局', '甲项目', 10, 10],
        ['合计', null, 10, 10],
      ],
    ],
    [
      'running costs',
      [
        ['机关运行经费表'],
        ['科目编码', '科目名称', '合计'],
        ['30201', '办公费', 10],
        ['30202', '印刷费', 5],
        ['合计', null, 15],
      ],
    ],
    ['a header of ours under a title that is not', [['上级专项转移支付明细表'], ...expenditure]],
  ])('read by its own headings, for no pack has it: %s', (_, rows) => {
    expect(kindsOn('Sheet1', rows)).toEqual(['unregistered']);
  });

  test('contents above the tables on one sheet do not disturb them', () => {
    const rows = [
      ['目录'],
      ['1.收支总表'],
      ['2.支出总表'],
      [],
      ['收支总表'],
      ...balance,
      [],
      ['支出总表'],
      ...expenditure,
    ];
    expect(placesOf(bookOf({ S: rows }))).toEqual([
      'revenue-and-expenditure S!A5:D12',
      'expenditure S!A14:F19',
    ]);
  });
});
