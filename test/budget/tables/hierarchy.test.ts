import { hierarchyOf } from '../../../src/budget/tables/hierarchy';
import type { Row } from '../../../src/budget/tables/row';
import type { SheetSource } from '../workbook-of';
import { tableOf } from '../reading/reading-of';
import { expenditureHeader, shanghaiExpenditure } from '../reading/tables';

/** The tree of a table's rows: `top > child child`, one line a row that has parts; tops and leaves by label. */
function treeOf(rows: SheetSource): { tops: string[]; leaves: string[]; parts: string[] } {
  const { tops, leaves, children } = hierarchyOf(tableOf(rows).blocks[0]?.rows ?? []);
  const parts = [...children].map(([row, below]) => `${keyOf(row)} > ${below.map(keyOf).join(' ')}`);
  return { tops: tops.map(keyOf), leaves: leaves.map(keyOf), parts };
}

function keyOf({ unit, codes }: Row): string {
  const own = Object.values(codes).map(({ code }) => code);
  return [...(unit === undefined ? [] : [unit]), ...own].join('/');
}

test('类, 款 and 项 are parts of one another', () => {
  expect(treeOf([['支出预算总表'], ...shanghaiExpenditure])).toEqual({
    tops: ['201'],
    leaves: ['2010301', '2010302'],
    parts: ['201 > 20103', '20103 > 2010301 2010302'],
  });
});

test('without the 款 the 项 are parts of the 类', () => {
  const rows = shanghaiExpenditure.filter((row) => row[3] !== '政府办公厅（室）及相关机构事务');
  expect(treeOf([['支出预算总表'], ...rows]).parts).toEqual(['201 > 2010301 2010302']);
});

test('the order of the rows does not matter', () => {
  const [head = [], sub = [], ...rows] = shanghaiExpenditure;
  expect(treeOf([['支出预算总表'], head, sub, ...rows.reverse()]).tops).toEqual(['201']);
});

test('rows of one depth have no parts, however often a code stands', () => {
  const rows: SheetSource = [
    ['2120101-行政运行', '50101-工资奖金津补贴', '30101-基本工资', 1],
    ['2120101-行政运行', '50101-工资奖金津补贴', '30102-津贴补贴', 2],
    ['2010301-行政运行', '50201-办公经费', '30201-办公费', 3],
  ];
  expect(treeOf([['支出总表'], expenditureHeader, ...rows])).toEqual({
    tops: ['2120101/50101/30101', '2120101/50101/30102', '2010301/50201/30201'],
    leaves: ['2120101/50101/30101', '2120101/50101/30102', '2010301/50201/30201'],
    parts: [],
  });
});

test('a row of the department sums the rows of its units', () => {
  const header = ['单位名称', '单位代码', '合计', '本年收入', null];
  const rows: SheetSource = [
    ['某局', '618', 10],
    ['某局本级', '618001', 7],
    ['某所', '618002', 3],
  ];
  expect(treeOf([['收入总表'], header, [null, null, null, '小计', '事业收入'], ...rows])).toEqual({
    tops: ['618'],
    leaves: ['618001', '618002'],
    parts: ['618 > 618001 618002'],
  });
});

test('total rows are outside of it', () => {
  const { tops, leaves } = treeOf([['支出预算总表'], ...shanghaiExpenditure, ['小计', null, null, null, 1]]);
  expect([...tops, ...leaves]).toEqual(['201', '2010301', '2010302']);
});
