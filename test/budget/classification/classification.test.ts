import { listedItems, listedName, olderNames } from '../../../src/budget/classification/classification';
import type { Classification } from '../../../src/budget/classification/classification';
import type { CodeList } from '../../../src/budget/classification/code';
import { departmentEconomicCodes } from '../../../src/budget/classification/department-economic-codes';
import { functionalCodes } from '../../../src/budget/classification/functional-codes';
import { governmentEconomicCodes } from '../../../src/budget/classification/government-economic-codes';

test.each<[Classification, string, string | undefined]>([
  ['functional', '201', '一般公共服务支出'],
  ['functional', '2010302', '一般行政管理事务'],
  ['departmentEconomic', '30213', '维修（护）费'],
  ['departmentEconomic', '30913', '公务用车购置'],
  ['governmentEconomic', '50101', '工资奖金津补贴'],
  ['functional', '30101', undefined],
  ['departmentEconomic', '50101', undefined],
  ['functional', '2019999', undefined],
])('listedName(%s, %s) is %s', (classification, code, name) => {
  expect(listedName(classification, code)).toBe(name);
});

test.each<[Classification, item: string, others: readonly string[]]>([
  ['functional', '2010302-一般行政管理事务', ['201-一般公共服务支出', '20105-统计信息事务']],
  ['departmentEconomic', '30213-维修（护）费', ['302-商品和服务支出']],
  ['governmentEconomic', '50101-工资奖金津补贴', ['501-机关工资福利支出']],
])(
  'the items of %s have %s and nothing above it, in the order of their codes',
  (classification, item, others) => {
    const items = listedItems(classification);
    expect(items).toContain(item);
    expect(items.filter((each) => others.includes(each))).toEqual([]);
    expect(items).toEqual([...items].sort());
  },
);

test.each<[Classification, string, readonly string[]]>([
  ['functional', '210', ['医疗卫生与计划生育支出', '医疗卫生支出']],
  ['functional', '201', []],
  ['functional', '2019999', []],
])('olderNames(%s, %s) are %j', (classification, code, names) => {
  expect(olderNames(classification, code)).toEqual(names);
});

describe.each<[string, CodeList, RegExp]>([
  ['functionalCodes', functionalCodes, /^2\d{2}(\d\d){0,2}$/],
  ['departmentEconomicCodes', departmentEconomicCodes, /^3\d{2}(\d\d)?$/],
  ['governmentEconomicCodes', governmentEconomicCodes, /^5\d{2}(\d\d)?$/],
])('%s', (_, list, pattern) => {
  const codes = list.map(([code]) => code);

  test('holds codes of its own form, each once', () => {
    expect(codes.filter((code) => !pattern.test(code))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test('holds the class of every code', () => {
    expect(codes.filter((code) => !codes.includes(code.slice(0, 3)))).toEqual([]);
  });

  test('holds names without space around them', () => {
    const names = list.flatMap(([, name, older = []]) => [name, ...older]);
    expect(names.filter((name) => name === '' || name !== name.trim())).toEqual([]);
  });
});
