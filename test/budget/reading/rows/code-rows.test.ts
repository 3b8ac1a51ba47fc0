import { a1 } from '../../../../src/workbook/address';
import type { SheetSource } from '../../workbook-of';
import { placedFigures, rowsOf, tableOf, valueOf } from '../reading-of';
import { expenditureHeader, expenditureRows, expenditureTotal, shanghaiHeader } from '../tables';

/** The rows of an expenditure table as read. */
function read(rows: SheetSource, merges: readonly string[] = []): string[] {
  return rowsOf(tableOf([['支出总表'], expenditureHeader, ...rows], merges));
}

/** The rows of an expenditure table with 类, 款 and 项 columns as read. */
function readParts(rows: SheetSource, merges: readonly string[] = []): string[] {
  return rowsOf(tableOf([['支出预算总表'], ...shanghaiHeader, ...rows], merges));
}

describe('codes in one cell', () => {
  test.each([
    ['2010302-一般行政管理事务'],
    ['2010302－一般行政管理事务'],
    ['2010302—一般行政管理事务'],
    ['2010302_一般行政管理事务'],
    ['2010302 一般行政管理事务'],
    ['2010302一般行政管理事务'],
    ['2010302\n一般行政管理事务'],
    ['[2010302]一般行政管理事务'],
    ['２０１０３０２-一般行政管理事务'],
    ['  2010302-一般行政管理事务'],
    ['2010302'],
    [2010302],
  ])('%j', (code) => {
    expect(read([[code, 50303, '31013', 36, null, 36]])).toEqual(['2010302/50303/31013 total=36 project=36']);
  });

  test('the name stands with the code, or in a column of its own', () => {
    const [row] = tableOf([['支出总表'], expenditureHeader, ...expenditureRows]).blocks[0]?.rows ?? [];
    expect(row?.codes.functional).toMatchObject({ code: '2010302', name: '一般行政管理事务' });
    const named = tableOf([['支出预算总表'], ...shanghaiHeader, [201, 3, 1, '行政运行', 1, 1]]).blocks[0]
      ?.rows[0];
    const { at, nameAt, ...entry } = named?.codes.functional ?? {};
    expect(entry).toEqual({ code: '2010301', name: '行政运行' });
    expect([at, nameAt].map((each) => each && a1(each))).toEqual(['C4', 'D4']);
  });
});

describe('codes in 类, 款 and 项 columns', () => {
  const expected = ['201 total=30 basic=30', '20103 total=30 basic=30', '2010301 total=30 basic=30'];
  const amounts = ['名称', 30, 30] as const;

  test.each<[string, SheetSource]>([
    [
      'texts',
      [
        ['201', null, null],
        ['201', '03', null],
        ['201', '03', '01'],
      ],
    ],
    [
      'numbers, leading zeros lost',
      [
        [201, null, null],
        [201, 3, null],
        [201, 3, 1],
      ],
    ],
    [
      'full codes',
      [
        ['201', null, null],
        ['201', '20103', null],
        ['201', '20103', '2010301'],
      ],
    ],
    [
      'full codes alone',
      [
        ['201', null, null],
        [null, '20103', null],
        [null, null, '2010301'],
      ],
    ],
    [
      'printed once',
      [
        ['201', null, null],
        [null, '03', null],
        [null, null, '01'],
      ],
    ],
    [
      'zeros for nothing',
      [
        ['201', '00', '00'],
        ['201', '03', '00'],
        ['201', '03', '01'],
      ],
    ],
  ])('%s', (_, codes) => {
    expect(readParts(codes.map((parts) => [...parts, ...amounts]))).toEqual(expected);
  });

  test('printed once for several rows that are not above one another', () => {
    const rows: SheetSource = [
      ['201', '03', '01', '行政运行', 1, 1],
      [null, null, '02', '一般行政管理事务', 2, 2],
      [null, '31', '01', '行政运行', 3, 3],
      ['208', '05', '01', '行政单位离退休', 4, 4],
      [null, null, '05', '养老保险', 5, 5],
    ];
    const codes = ['2010301', '2010302', '2013101', '2080501', '2080505'];
    expect(readParts(rows).map((row) => row.split(' ')[0])).toEqual(codes);
    expect(readParts(rows, ['A4:A6', 'B4:B5', 'A7:A8', 'B7:B8']).map((row) => row.split(' ')[0])).toEqual(
      codes,
    );
  });
});

describe('codes printed once for several rows', () => {
  const rows: SheetSource = [
    ['2120101-行政运行', '50101-工资奖金津补贴', '30101-基本工资', 1, 1],
    [null, null, '30102-津贴补贴', 2, 2],
    [null, '50201-办公经费', '30201-办公费', 3, 3],
    ['合计', null, null, 6, 6],
  ];
  const expected = [
    '2120101/50101/30101 total=1 basic=1',
    '2120101/50101/30102 total=2 basic=2',
    '2120101/50201/30201 total=3 basic=3',
    'total: 合计 total=6 basic=6',
  ];

  test('left blank below', () => {
    expect(read(rows)).toEqual(expected);
  });

  test('merged down', () => {
    expect(read(rows, ['A3:A5', 'B3:B4'])).toEqual(expected);
  });

  test('units merged down beside them', () => {
    const header = ['预算单位', '科目编码', '科目名称', '合计', '基本支出', '项目支出'];
    const table = tableOf(
      [
        ['一般公共预算支出表'],
        header,
        ['618001-某局本级', '2010301', '行政运行', 1, 1],
        [null, '2010302', '一般行政管理事务', 2, null, 2],
        ['618002-某所', '2010350', '事业运行', 3, 3],
        ['合计', null, null, 6, 4, 2],
      ],
      ['A3:A4'],
    );
    expect(rowsOf(table)).toEqual([
      '(618001) 2010301 total=1 basic=1',
      '(618001) 2010302 total=2 project=2',
      '(618002) 2010350 total=3 basic=3',
      'total: 合计 total=6 basic=4 project=2',
    ]);
  });
});

describe('the total row', () => {
  const data = expenditureRows.map((_, i) => read(expenditureRows)[i]);
  const total = 'total: 合计 total=438 basic=402 project=36';

  test('last, first, absent', () => {
    expect(read([...expenditureRows, expenditureTotal])).toEqual([...data, total]);
    expect(read([expenditureTotal, ...expenditureRows])).toEqual([total, ...data]);
    expect(read(expenditureRows)).toEqual(data);
  });

  test.each(['合计', '合 计', '合　　计', '总计', '合计：'])('called %s', (label) => {
    const [row] = read([[label, null, null, 438, 402, 36], ...expenditureRows]);
    expect(row).toBe(`total: ${label} total=438 basic=402 project=36`);
  });

  test('merged over the keys, or in the last of them', () => {
    expect(read([...expenditureRows, expenditureTotal], ['A6:C6']).at(-1)).toBe(total);
    expect(read([...expenditureRows, [null, null, '合计', 438, 402, 36]]).at(-1)).toBe(total);
  });

  test('over 序号 too', () => {
    const rows = [
      ...expenditureRows.map((row, i) => [i + 1, ...row]),
      ['合计', null, null, null, 438, 402, 36],
    ];
    const table = tableOf([['支出总表'], ['序号', ...expenditureHeader], ...rows], ['A6:D6']);
    expect(rowsOf(table)).toEqual([...data, total]);
    expect(table.strays).toEqual([]);
  });

  test('小计 is never added', () => {
    expect(read([['小计', null, null, 1, 1], ...expenditureRows])[0]).toBe('subtotal: 小计 total=1 basic=1');
  });

  test('two halves have a total each, by their own names', () => {
    const half = ['经济分类科目编码', '科目名称', '决算数'];
    const table = tableOf([
      ['一般公共预算财政拨款基本支出决算表'],
      ['人员经费', null, null, '公用经费'],
      [...half, ...half],
      ['301', '工资福利支出', 10, '302', '商品和服务支出', 5],
      ['30101', '基本工资', 10, '30201', '办公费', 5],
      ['人员经费合计', null, 10, '公用经费合计', null, 5],
    ]);
    expect(rowsOf(table, 0)).toEqual(['301 total=10', '30101 total=10', 'total: 人员经费合计 total=10']);
    expect(rowsOf(table, 1)).toEqual(['302 total=5', '30201 total=5', 'total: 公用经费合计 total=5']);
  });
});

describe('what is no row', () => {
  test.each<[string, SheetSource]>([
    ['a note', [['注：1.本表为公开表。'], ['备注：金额为0的不列示。'], ['说明：无。']]],
    ['signatures', [['填表人：张三', null, '审核人：李四'], ['（单位公章）']]],
    ['a page number', [[null, null, null, 3]]],
    ['blank rows', [[], [null, ' '], []]],
  ])('%s', (_, below) => {
    const table = tableOf([['支出总表'], expenditureHeader, ...expenditureRows, ...below]);
    expect(rowsOf(table)).toHaveLength(expenditureRows.length);
    expect(table.strays).toEqual([]);
  });

  test.each<[string, SheetSource]>([
    ['nothing', []],
    ['a note', [['注：本部门2026年无此项支出，本表无数据。']]],
    ['a remark without 注', [['本表无数据']]],
    ['a blank total and a note', [['合计'], ['说明：本单位无政府性基金预算。']]],
  ])('an empty table with %s', (_, below) => {
    const table = tableOf([['政府性基金预算财政拨款支出表'], expenditureHeader, ...below]);
    expect(table.layout.key).toBe('government-fund');
    expect(rowsOf(table).filter((row) => row !== 'total: 合计')).toEqual([]);
  });
});

describe('amounts that stand one column off', () => {
  test('are read where they stand', () => {
    const [row] = expenditureRows;
    const moved = row ? [...row.slice(0, 3), null, ...row.slice(3, 5)] : [];
    expect(read([moved])).toEqual(['2010302/50303/31013 basic=36']);
  });

  test('beyond the last column they are strays, with their cell', () => {
    const table = tableOf([
      ['支出总表'],
      expenditureHeader,
      ['2010302-一般行政管理事务', '50303-公务用车购置', '31013-公务用车购置', null, null, 36, 36],
    ]);
    expect(rowsOf(table)).toEqual(['2010302/50303/31013 project=36']);
    expect(placedFigures(table.strays)).toEqual(['G3=36']);
  });
});

test('a figure keeps its cell, blank ones too', () => {
  const [row] = tableOf([['支出总表'], expenditureHeader, ...expenditureRows]).blocks[0]?.rows ?? [];
  expect([...(row?.figures ?? [])].map(([key, figure]) => `${key} ${a1(figure)} ${valueOf(figure)}`)).toEqual(
    ['total D3 36', 'basic E3 blank', 'project F3 36'],
  );
});

test('a catalogue keeps the words of its columns', () => {
  const table = tableOf([
    ['政府购买服务预算财政拨款明细表'],
    ['指导性目录', null, null, '服务领域', '预算金额'],
    ['一级', '二级', '三级'],
    ['01-公共服务', '0102-教育', '010201-课程', '205-教育支出', 5],
    ['合计', null, null, null, 5],
  ]);
  expect(rowsOf(table)).toEqual(['205 total=5', 'total: 合计 total=5']);
  const texts = table.blocks[0]?.rows[0]?.texts ?? new Map<string, { readonly text: string }>();
  expect([...texts].map(([key, { text }]) => `${key}=${text}`)).toEqual([
    'catalogue-1=01-公共服务',
    'catalogue-2=0102-教育',
    'catalogue-3=010201-课程',
  ]);
});
