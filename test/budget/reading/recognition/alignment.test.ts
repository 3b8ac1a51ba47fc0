import { packs } from '../../../../src/budget/layouts/packs';
import { alignColumns } from '../../../../src/budget/reading/recognition/alignment';
import type { HeaderColumn } from '../../../../src/budget/reading/recognition/header';

/** Aligns header texts (`above/leaf`, from column A on) with a table's columns: `key=column`, and the fit. */
function align(table: string, texts: readonly string[]): { columns: string; fit: number } {
  const [pack, key] = table.split('/');
  const layout = packs.find((each) => each.key === pack)?.tables.find((each) => each.key === key);
  if (!layout) throw new Error(`There is no ${table}`);
  const columns = layout.blocks.flatMap((block) => block.columns);
  const header = texts.map((text, column): HeaderColumn => {
    const [leaf = '', ...above] = text.split('/').reverse();
    return { column, leaf, above };
  });
  const aligned = alignColumns(layout, header);
  const named = columns.flatMap((column, i) => {
    const found = aligned.columns[i];
    return found === undefined ? [] : [`${column.key}=${found}`];
  });
  return { columns: named.join(' '), fit: aligned.fit };
}

const keys = ['支出功能分类科目', '政府支出经济分类科目', '部门支出经济分类科目'];

test('the header of the layout itself fits wholly', () => {
  const { columns, fit } = align('beijing-12/basic-expenditure', [
    ...keys.slice(1),
    '合计',
    '人员经费',
    '公用经费',
  ]);
  expect(columns).toBe('governmentEconomic=0 departmentEconomic=1 total=2 personnel=3 public=4');
  expect(fit).toBe(1);
});

test('columns of one name are told apart by their headings', () => {
  const texts = [
    '单位名称',
    '合计',
    '本年收入/小计',
    '本年收入/事业收入',
    '上年结转/小计',
    '上年结转/单位资金',
  ];
  expect(align('beijing-12/revenue', texts).columns).toBe(
    'unit=0 total=1 this-year=2 this-year.undertaking=3 carried-in=4 carried-in.own=5',
  );
});

test('a heading tells which of two columns of one name is there', () => {
  const texts = ['单位名称', '合计', '上年结转结余/小计', '上年结转结余/一般公共预算'];
  expect(align('beijing-12/revenue', texts).columns).toBe('unit=0 total=1 carried-in=2 carried-in.general=3');
});

test('columns that an office has moved are known by name', () => {
  const texts = [keys[0] ?? '', keys[2] ?? '', keys[1] ?? '', '基本支出', '项目支出', '合计'];
  expect(align('beijing-12/government-fund', texts).columns).toBe(
    'functional=0 governmentEconomic=2 departmentEconomic=1 total=5 basic=3 project=4',
  );
});

test('columns that the layout does not have are left out and cost a little', () => {
  const { columns, fit } = align('beijing-12/basic-expenditure', [
    '序号',
    ...keys.slice(1),
    '合计',
    '人员经费',
    '公用经费',
    '备注',
  ]);
  expect(columns).toBe('governmentEconomic=1 departmentEconomic=2 total=3 personnel=4 public=5');
  expect(fit).toBeGreaterThan(0.8);
  expect(fit).toBeLessThan(1);
});

test('columns shown again (其中) may be left out at no cost', () => {
  expect(align('beijing-12/expenditure', [...keys, '合计', '基本支出', '项目支出']).fit).toBe(1);
});

test('a code column and its 类 款 项 stand for one another', () => {
  const amounts = ['合计', '基本支出', '项目支出'];
  expect(align('shanghai-9/expenditure', ['科目编码', '科目名称', ...amounts]).fit).toBe(1);
  expect(
    align('shanghai-9/expenditure', ['科目编码/类', '科目编码/款', '科目编码/项', '科目名称', ...amounts])
      .fit,
  ).toBe(1);
});

test('what stands above the columns tells tables of equal columns apart', () => {
  const header = (heading: string): string[] => [
    '功能分类科目编码',
    '功能分类科目名称',
    ...['合计', '基本支出', '项目支出'].map((text) => `${heading}/${text}`),
  ];
  const fits = (heading: string): number[] =>
    ['expenditure', 'general-budget', 'government-fund'].map(
      (key) => align(`shanghai-9/${key}`, header(heading)).fit,
    );
  expect(fits('支出预算').indexOf(Math.max(...fits('支出预算')))).toBe(0);
  expect(fits('一般公共预算支出').indexOf(Math.max(...fits('一般公共预算支出')))).toBe(1);
  expect(fits('政府性基金预算支出').indexOf(Math.max(...fits('政府性基金预算支出')))).toBe(2);
});

test('小计 for 合计 leaves 基本支出 its own column', () => {
  const texts = ['科目编码', '科目名称', '小计', '基本支出', '项目支出'];
  expect(align('beijing-12/general-budget', texts).columns).toBe(
    'functional=0 name=1 total=2 basic=3 project=4',
  );
});

test('nothing in common, no fit', () => {
  expect(align('beijing-12/basic-expenditure', ['姓名', '职务'])).toEqual({ columns: '', fit: 0 });
});
