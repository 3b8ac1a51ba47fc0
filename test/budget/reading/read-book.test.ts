import { readBook } from '../../../src/budget/reading/read-book';
import { Sheet } from '../../../src/workbook/sheet';
import { Workbook } from '../../../src/workbook/workbook';
import { workbookOf } from '../workbook-of';
import type { SheetSource } from '../workbook-of';
import { bookOf, placesOf, rowsOf, tableOf } from './reading-of';
import {
  balance,
  emptyFundTable,
  expenditure,
  expenditureAsRead,
  expenditureHeader,
  expenditureRows,
  expenditureTotal,
  threePublic,
} from './tables';

const t01: SheetSource = [['预算01表 收支总表'], ['金额单位：万元'], ...balance];
const t03: SheetSource = [['预算03表 支出总表'], ['金额单位：万元'], ...expenditure];
const t08: SheetSource = [['预算08表 政府性基金预算财政拨款支出表'], ['金额单位：万元'], ...emptyFundTable];

describe('sheets', () => {
  test('whatever their names and order, tables come in the order of the sheets', () => {
    expect(placesOf(bookOf({ b: t08, 'Sheet (2)': t03, 表1: t01 }))).toEqual([
      'government-fund b!A1:F4',
      'expenditure Sheet (2)!A1:F7',
      'revenue-and-expenditure 表1!A1:D9',
    ]);
  });

  test('a sheet without a table is listed with what it comes nearest to; an empty one as empty', () => {
    const { unrecognised } = bookOf({ 封面: [['2026年部门预算']], 空: [[' ']], 无题: expenditure, 表3: t03 });
    expect(unrecognised.map(({ sheet, empty, nearest }) => [sheet, empty, nearest?.layout.key])).toEqual([
      ['封面', false, undefined],
      ['空', true, undefined],
      ['无题', false, 'expenditure'],
    ]);
  });

  test('an empty workbook has neither tables nor sheets without', () => {
    expect(bookOf({})).toMatchObject({ tables: [], unrecognised: [] });
  });

  test('two copies of one table are two tables, the better recognised is the one that others are tied to', () => {
    const book = bookOf({ 草稿: [['某局支出总表'], ...expenditure], 定稿: t03 });
    expect(placesOf(book)).toEqual(['expenditure 草稿!A1:F6', 'expenditure 定稿!A1:F7']);
    expect(book.table('expenditure')?.sheet).toBe('定稿');
  });

  test('of two equal copies it is the first', () => {
    expect(bookOf({ a: t03, b: t03 }).table('expenditure')?.sheet).toBe('a');
  });

  test('a table on a hidden sheet is read, but one that is shown goes before it', () => {
    const [shown] = workbookOf({ 显示: [['某局支出总表'], ...expenditure] }).sheets;
    const [hidden] = workbookOf({ 隐藏: t03 }).sheets.map(
      ({ name, rows }) => new Sheet({ name, cells: rows.flatMap(({ cells }) => cells), hidden: true }),
    );
    if (!shown || !hidden) throw new Error('No sheets');
    expect(readBook(new Workbook([hidden])).table('expenditure')?.sheet).toBe('隐藏');
    expect(readBook(new Workbook([hidden, shown])).table('expenditure')?.sheet).toBe('显示');
  });

  test('a kind that is not there is undefined', () => {
    expect(bookOf({ 表3: t03 }).table('revenue')).toBeUndefined();
  });

  test('fiscal appropriations of every fund are not the table of one fund a second time', () => {
    const rows: SheetSource = [
      ['科目编码', '科目名称', '合计', '人员经费', '公用经费'],
      ['合计', null, 5, 3, 2],
      ['30101', '基本工资', 3, 3],
      ['30201', '办公费', 2, null, 2],
    ];
    const book = bookOf({
      '06': [['财政拨款基本支出表（经济科目）'], ...rows],
      '08': [['一般公共预算基本支出表'], ...rows],
    });
    expect(book.tables.map(({ layout }) => layout.key)).toEqual(['unregistered', 'basic-expenditure']);
  });

  test('where two packs fit about equally, that of the other tables is taken', () => {
    const title = '支出预算总表';
    const flat: SheetSource = [
      [title],
      ['支出功能分类科目', '合计', '基本支出', '项目支出'],
      ['2010302-一般行政管理事务', 1, 1],
    ];
    const packOf = (others: Readonly<Record<string, SheetSource>>): string | undefined =>
      bookOf({ ...others, 表3: flat }).table('expenditure')?.pack.key;
    const shanghai: SheetSource = [['财务收支预算总表'], ...balance];
    expect(packOf({ 表1: shanghai, 表2: shanghai })).toBe('shanghai-9');
  });
});

describe('several tables on one sheet', () => {
  const places = [
    ['with blank rows between', [...t01, [], [], ...t03, [], ...t08]],
    ['without', [...t01, ...t03, ...t08]],
  ] as const;
  test.each(places)('%s', (_, rows) => {
    const book = bookOf({ S: rows });
    expect(book.tables.map(({ layout }) => layout.key)).toEqual([
      'revenue-and-expenditure',
      'expenditure',
      'government-fund',
    ]);
    const [first, second, third] = book.tables;
    expect(first && rowsOf(first, 1).at(-1)).toBe('grand-total total=438');
    expect(second && rowsOf(second)).toEqual(expenditureAsRead);
    expect(third && rowsOf(third)).toEqual(['total: 合计 total=0 basic=0 project=0']);
    expect(book.tables.flatMap(({ strays }) => strays)).toEqual([]);
  });

  test('notes below one are not the next', () => {
    const rows = [...t08, ['注：本部门无此项支出，故《政府性基金预算财政拨款支出表》无数据。'], ...t03];
    expect(placesOf(bookOf({ S: rows }))).toEqual(['government-fund S!A1:F4', 'expenditure S!A6:F12']);
  });

  test('the same table of two units, each with its own total', () => {
    const unit = (name: string): SheetSource => [[`${name}支出总表`], ...expenditure, []];
    expect(placesOf(bookOf({ S: [...unit('甲学校'), ...unit('乙学校')] }))).toEqual([
      'expenditure S!A1:F6',
      'expenditure S!A8:F13',
    ]);
  });

  test.each<[string, SheetSource]>([
    ['支出总表', expenditure],
    ['收支总表', balance],
    ['财政拨款“三公”经费支出表', threePublic],
  ])('two copies of %s under one title', (title, rows) => {
    expect(bookOf({ S: [[title], ...rows, [], [title], ...rows] }).tables).toHaveLength(2);
  });
});

describe('a table that goes on over pages', () => {
  const [first, ...rest] = expenditureRows;
  const page = (...rows: SheetSource): SheetSource => [
    ['支出总表'],
    ['单位：元'],
    expenditureHeader,
    ...rows,
  ];
  const half: SheetSource = first ? page(first) : [];

  test.each<[string, SheetSource]>([
    ['header repeated', [...half, expenditureHeader, ...rest, expenditureTotal]],
    ['header repeated after a blank row', [...half, [], expenditureHeader, ...rest, expenditureTotal]],
    ['title, unit and header repeated', [...half, ...page(...rest, expenditureTotal)]],
    ['a title that says 续', [...half, ['支出总表（续）'], expenditureHeader, ...rest, expenditureTotal]],
    ['续表 alone', [...half, ['续表'], ['单位：元'], expenditureHeader, ...rest, expenditureTotal]],
    ['total on a page of its own', [...half, ...rest, [], ...page(expenditureTotal)]],
    ['rows of the page go on without anything', [...half, [], ...rest, expenditureTotal]],
  ])('%s', (_, rows) => {
    const table = tableOf(rows);
    expect(rowsOf(table)).toEqual(expenditureAsRead);
    expect(table.strays).toEqual([]);
  });

  test('the total first, on the first page', () => {
    const [total, ...others] = [...expenditureAsRead].reverse();
    const rows = first ? [...page(expenditureTotal, first), ...page(...rest)] : [];
    expect(rowsOf(tableOf(rows))).toEqual([total, ...others.reverse()]);
  });

  test('the column numbers repeated with the header', () => {
    const numbers = [1, 2, 3, 4, 5, 6];
    const rows = first
      ? [
          ['支出总表'],
          expenditureHeader,
          numbers,
          first,
          expenditureHeader,
          numbers,
          ...rest,
          expenditureTotal,
        ]
      : [];
    expect(rowsOf(tableOf(rows))).toEqual(expenditureAsRead);
  });

  test('a subtotal of the page is no data', () => {
    const rows = first
      ? [...page(first, ['本页小计', null, null, 36, null, 36]), ...page(...rest, expenditureTotal)]
      : [];
    expect(rowsOf(tableOf(rows))[1]).toBe('subtotal: 本页小计 total=36 project=36');
  });
});

describe('units', () => {
  const unitOf = (rows: SheetSource): string => {
    const { unit, unitStated } = tableOf(rows);
    return unitStated ? unit : `${unit}?`;
  };

  test.each<[string, string, SheetSource]>([
    ['元', 'in the title', [['支出总表（单位：元）'], ...expenditure]],
    [
      '千元',
      'below the title, at the right',
      [['支出总表'], [null, null, null, null, null, '单位:千元'], ...expenditure],
    ],
    ['亿元', 'in the row of the title', [['支出总表', null, null, null, '单位：亿元'], ...expenditure]],
    ['元', 'with 人民币', [['支出总表'], ['金额单位：人民币元'], ...expenditure]],
    ['元', 'above the title', [['金额单位：元'], ['支出总表'], ...expenditure]],
    ['元', 'in two cells', [['支出总表'], [null, null, null, null, '单位：', '元'], ...expenditure]],
    [
      '万元',
      'beside the name of the department',
      [['支出总表'], ['部门：某局', null, '金额单位：万元'], ...expenditure],
    ],
    ['万元?', 'nowhere', [['支出总表'], ...expenditure]],
    ['万元?', 'in a note about something else', [['支出总表'], ...expenditure, ['注：人均经费单位：元']]],
  ])('%s, stated %s', (unit, _, rows) => {
    expect(unitOf(rows)).toBe(unit);
  });

  test('in the header', () => {
    const header = [...expenditureHeader.slice(0, 3), '合计（元）', '基本支出（元）', '项目支出（元）'];
    const rows = [['支出总表'], header, ...expenditureRows, expenditureTotal];
    expect(unitOf(rows)).toBe('元');
    expect(rowsOf(tableOf(rows))).toEqual(expenditureAsRead);
  });

  test('a table that states none has that of most others', () => {
    const book = bookOf({
      a: [['支出总表'], ...expenditure],
      b: [['收支总表'], ['单位：元'], ...balance],
      c: [['财政拨款收支总表'], ['单位：元'], ...balance],
      d: [['政府性基金预算财政拨款支出表'], ['单位：万元'], ...emptyFundTable],
    });
    expect(book.tables.map(({ unit, unitStated }) => [unit, unitStated])).toEqual([
      ['元', false],
      ['元', true],
      ['元', true],
      ['万元', true],
    ]);
  });

  test('the unit of the table above is not that of the next', () => {
    const short: SheetSource = [['政府性基金预算财政拨款支出表'], ['单位：元'], ...emptyFundTable];
    const { tables } = bookOf({ S: [...short, ['支出总表'], ...expenditure] });
    expect(tables.map(({ unitStated }) => unitStated)).toEqual([true, false]);
  });
});

test('reading is pure: the same workbook, the same book', () => {
  const workbook = workbookOf({ a: [...t01, ...t03], b: t08 });
  expect(readBook(workbook)).toEqual(readBook(workbook));
});
