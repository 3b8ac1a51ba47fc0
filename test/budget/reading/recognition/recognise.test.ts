import type { SheetSource } from '../../workbook-of';
import { rowsOf, tableOf } from '../reading-of';
import {
  balance,
  expenditure,
  expenditureAsRead,
  expenditureHeader,
  expenditureRows,
  expenditureTotal,
  shanghaiExpenditure,
} from '../tables';

function expenditureUnder(
  header: SheetSource[number],
  row: (row: SheetSource[number]) => SheetSource[number],
): string[] {
  return rowsOf(tableOf([['支出总表'], header, ...[...expenditureRows, expenditureTotal].map(row)]));
}

/** A row as long as the header, so that what is put behind it stands behind the last column. */
function wide(row: SheetSource[number]): SheetSource[number] {
  return expenditureHeader.map((_, i) => row[i] ?? null);
}

test('why a table is recognised is said in shares', () => {
  expect(tableOf([['支出总表'], ...expenditure]).recognition).toEqual({
    score: 1,
    titleFit: 1,
    headerFit: 1,
    contentFit: 1,
  });
});

test('an empty table is told by title and header alone', () => {
  const { recognition } = tableOf([['支出总表'], expenditureHeader]);
  expect(recognition).toEqual({ score: 1, titleFit: 1, headerFit: 1 });
});

test('a total row does not speak against the rows being codes', () => {
  expect(tableOf([['支出总表'], ...expenditure, ['总计', null, null, 438]]).recognition.contentFit).toBe(1);
});

test('each pack is known by its own layout', () => {
  expect(tableOf([['收支总表'], ...balance]).pack.key).toBe('beijing-12');
  expect(tableOf([['支出预算总表'], ...shanghaiExpenditure]).pack.key).toBe('shanghai-9');
  const final = shanghaiExpenditure.map((row) =>
    row.map((cell) => (cell === '支出预算' ? '本年支出' : cell)),
  );
  expect(tableOf([['一般公共预算财政拨款支出决算表'], ...final]).pack.key).toBe('shanghai-9-final');
});

describe('columns of a sheet', () => {
  test('序号 before', () => {
    expect(expenditureUnder(['序号', ...expenditureHeader], (row) => [1, ...row])).toEqual(expenditureAsRead);
  });

  test('行次 as text before', () => {
    expect(expenditureUnder(['行次', ...expenditureHeader], (row) => ['1', ...row])).toEqual(
      expenditureAsRead,
    );
  });

  test('备注 behind, with words and numbers', () => {
    expect(expenditureUnder([...expenditureHeader, '备注'], (row) => [...wide(row), 'a'])).toEqual(
      expenditureAsRead,
    );
    expect(expenditureUnder([...expenditureHeader, '备注'], (row) => [...wide(row), 7])).toEqual(
      expenditureAsRead,
    );
  });

  test.each(['上年预算数', '2025年预算数', '人数'])('%s between', (name) => {
    const header = [...expenditureHeader.slice(0, 3), name, ...expenditureHeader.slice(3)];
    const table = tableOf([
      ['2026年支出总表'],
      header,
      ...[...expenditureRows, expenditureTotal].map((row) => [...row.slice(0, 3), 99, ...row.slice(3)]),
    ]);
    expect(rowsOf(table)).toEqual(expenditureAsRead);
    expect(table.strays).toEqual([]);
  });

  test('last year beside this year under headings', () => {
    const header = [
      [...expenditureHeader.slice(0, 3), '2025年预算数', '2026年预算数'],
      [null, null, null, null, ...expenditureHeader.slice(3)],
    ];
    const rows = [...expenditureRows, expenditureTotal].map((row) => [
      ...row.slice(0, 3),
      99,
      ...row.slice(3),
    ]);
    expect(rowsOf(tableOf([['支出总表'], ...header, ...rows]))).toEqual(expenditureAsRead);
  });

  test('three public outlays of two years: each is read as its own', () => {
    const names = ['合计', '因公出国（境）费', '公务接待费', '公务用车购置及运行费', null, null];
    const under = [null, null, null, '小计', '公务用车购置费', '公务用车运行费'];
    const table = tableOf([
      ['财政拨款“三公”经费支出表'],
      ['2025年预算数', null, null, null, null, null, '2026年预算数'],
      [...names, ...names],
      [...under, ...under],
      [9, 1, 1, 7, 3, 4, 10, 1, 2, 7, 3, 4],
    ]);
    expect(rowsOf(table).map((row) => row.slice(row.indexOf('total=')))).toEqual([
      'total=10 overseas=1 vehicles=7 vehicle-purchase=3 vehicle-operation=4 reception=2',
    ]);
  });

  test('amounts that the layout does not know are read where they add up with others, and left alone elsewhere', () => {
    const table = tableOf(
      [
        ['部门支出总表'],
        ['科目编码', '科目名称', '合计', '基本支出', null, null, '项目支出', '绩效工资限额'],
        [null, null, null, '小计', '人员支出', '日常公用支出'],
        ['合计', null, 190, 150, 120, 30, 40, 99],
        ['2010301', '行政运行', 150, 150, 120, 30, null, 99],
        ['2010302', '一般行政管理事务', 40, null, null, null, 40],
      ],
      ['A2:A3', 'B2:B3', 'C2:C3', 'D2:F2', 'G2:G3', 'H2:H3'],
    );
    expect([table.pack.key, rowsOf(table)[1]]).toEqual([
      'national-budget-9',
      '2010301 total=150 basic=150 further-4=120 further-5=30',
    ]);
    expect(table.unread.map(({ heading }) => heading)).toEqual(['绩效工资限额']);
  });

  test('columns moved about', () => {
    const order = [0, 2, 1, 4, 5, 3];
    const moved = (row: SheetSource[number]): SheetSource[number] => order.map((i) => row[i] ?? null);
    expect(expenditureUnder(moved(expenditureHeader), moved)).toEqual(expenditureAsRead);
  });

  test('blank columns between and before', () => {
    const apart = (row: SheetSource[number]): SheetSource[number] =>
      [null, null].concat(expenditureHeader.flatMap((_, i) => [(row[i] ?? null) as null, null]));
    expect(expenditureUnder(apart(expenditureHeader), apart)).toEqual(expenditureAsRead);
  });

  test('a lower header row pasted at the left does not take the codes for amounts', () => {
    const header = [
      [...expenditureHeader, '其中'],
      ['事业单位经营支出', '上缴上级支出', '对附属单位补助支出'],
    ];
    const rows = [...expenditureRows, expenditureTotal];
    expect(rowsOf(tableOf([['支出总表'], ...header, ...rows]))).toEqual(expenditureAsRead);
  });

  test('two halves pasted flat: the names of the items say where the halves are', () => {
    const header = [
      ['项目', '收入', '支出'],
      [null, '预算数', '预算数'],
    ];
    const table = tableOf([['收支总表'], ...header, ...balance.slice(2)]);
    expect(rowsOf(table)).toEqual([
      'general total=400',
      'other total=38',
      'this-year total=438',
      'carried-in',
      'grand-total total=438',
    ]);
    expect(rowsOf(table, 1)).toEqual([
      '201 total=36',
      '212 total=402',
      'this-year total=438',
      'carried-out',
      'grand-total total=438',
    ]);
  });

  test('names that begin with their codes', () => {
    const funds: SheetSource = [
      ['政府性基金预算支出表'],
      ['功能分类科目名称', '合计', '基本支出', '项目支出'],
      ['合计', 28, null, 28],
      ['[229]其他支出', 28, null, 28],
      ['[22960]彩票公益金安排的支出', 28, null, 28],
    ];
    expect(tableOf(funds).blocks[0]?.rows.map(({ codes }) => codes.functional?.code)).toEqual([
      undefined,
      '229',
      '22960',
    ]);
  });

  test('the code of a unit before its name', () => {
    const revenue: SheetSource = [
      ['收入总表'],
      ['部门（单位）代码', '部门（单位）名称', '合计', '本年收入', null, null, '上年结转结余'],
      [null, null, null, '小计', '一般公共预算', '其他收入', '小计', '一般公共预算'],
      [null, '合计', 12, 11, 10, 1, 1, 1],
      ['333', '某局', 12, 11, 10, 1, 1, 1],
      ['333001', '某局机关', 12, 11, 10, 1, 1, 1],
    ];
    expect(tableOf(revenue).blocks[0]?.rows.map(({ unit }) => unit)).toEqual([undefined, '333', '333001']);
  });

  test('digits of units beside 类 款 项 are no codes', () => {
    const spending: SheetSource = [
      ['支出总表'],
      ['科目编码', null, null, '科目代码', '科目名称', '合计', '基本支出', '项目支出'],
      ['类', '款', '项'],
      [null, null, null, null, '合计', 12, 11, 1],
      ['201', '03', '01', '333001', '行政运行', 11, 11],
      ['201', '03', '02', '333001', '一般行政管理事务', 1, null, 1],
    ];
    expect(tableOf(spending).blocks[0]?.rows.map(({ codes }) => codes.functional?.code)).toEqual([
      undefined,
      '2010301',
      '2010302',
    ]);
  });

  test('codes that a header calls otherwise are known by themselves', () => {
    const header = ['类别', ...expenditureHeader.slice(1)];
    expect(expenditureUnder(header, (row) => row)).toEqual(expenditureAsRead);
  });
});

test('two blocks whose codes stand below headings that nobody knows each take the codes at their left', () => {
  const table = tableOf([
    ['一般公共预算财政拨款基本支出决算表'],
    ['事宜', '经济分类科目名称', '决算数', '事宜', '经济分类科目名称', '决算数'],
    ['301', '工资福利支出', 30, '302', '商品和服务支出', 12],
    ['30101', '基本工资', 20, '30201', '办公费', 7],
    ['30102', '津贴补贴', 10, '30211', '差旅费', 5],
    [null, '人员经费合计', 30, null, '公用经费合计', 12],
  ]);
  expect(table.blocks.map(({ columns }) => columns.get('departmentEconomic'))).toEqual([0, 3]);
});
