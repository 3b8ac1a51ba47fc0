import { checkBook } from '../../../src/budget/checking/check-book';
import { readBook } from '../../../src/budget/reading/read-book';
import { workbookOf } from '../workbook-of';
import type { SheetSource } from '../workbook-of';

const header = [
  '支出功能分类科目',
  '政府支出经济分类科目',
  '部门支出经济分类科目',
  '合计',
  '基本支出',
  '项目支出',
];
const line = (code: string, amount: number) => [code, '50201-办公经费', '30201-办公费', amount, amount];

function page(title: string, ...rows: SheetSource): SheetSource {
  return [[title], ['单位：元'], header, ...rows];
}

const first = page('预算03表 支出预算总表', line('2010301-行政运行', 1), line('2010302-一般行政管理事务', 2));

test.each([
  ['by its title', '03续', '预算03表 支出预算总表（续）'],
  ['by the name of its sheet', '预算03表（续）', '支出预算总表'],
])('a table that goes on on another sheet, %s, is one table', (_, sheet, title) => {
  const last = page(title, line('2050803-培训支出', 4), ['合计', null, null, 7, 7]);
  const book = readBook(workbookOf({ '03': first, [sheet]: last }));
  expect(book.tables).toHaveLength(1);
  expect(book.tables[0]?.blocks[0]?.rows.map(({ labelAt }) => labelAt.sheet)).toEqual([
    '03',
    '03',
    sheet,
    sheet,
  ]);
  const { counts, findings } = checkBook(book);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(counts.fail).toBe(0);
});

test('a total on the page after is held against the rows of both', () => {
  const last = page('支出预算总表（续）', line('2050803-培训支出', 4), ['合计', null, null, 18, 18]);
  const { findings } = checkBook(readBook(workbookOf({ '03': first, '03续': last })));
  const totals = findings.filter(({ rule }) => rule.id === 'column-total');
  expect(totals.map(({ at, expected }) => [at.sheet, expected?.toString()])).toEqual([
    ['03续', '7'],
    ['03续', '7'],
  ]);
});

test('a second table of the kind that does not say 续 stays a table of its own', () => {
  const other = page('支出预算总表', line('2050803-培训支出', 4), ['合计', null, null, 4, 4]);
  expect(readBook(workbookOf({ '03': first, other })).tables).toHaveLength(2);
});

test('a table that goes on below itself, under its number and a title that says 续, is one table', () => {
  const last = page('支出预算总表（续）', line('2050803-培训支出', 4), ['合计', null, null, 7, 7]);
  const book = readBook(workbookOf({ '03': [...first, ['预算03表'], ...last] }));
  expect(book.tables.map(({ pack, blocks: [block] }) => [pack.key, block?.rows.length])).toEqual([
    ['beijing-12', 4],
  ]);
});
