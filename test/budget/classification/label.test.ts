import {
  bareLabel,
  isPartMark,
  isSubtotalLabel,
  isTotalLabel,
  ordinalDepth,
  plainLabel,
  similarity,
} from '../../../src/budget/classification/label';

test.each([
  ['项 目', '项目'],
  ['合\n计', '合计'],
  ['“三公”经费', '三公经费'],
  ['因公出国（境）费用', '因公出国(境)费用'],
  ['合计：', '合计'],
  ['　本年收入合计　', '本年收入合计'],
])('%j is plainly %s', (text, plain) => {
  expect(plainLabel(text)).toBe(plain);
});

test.each([
  ['一、一般公共预算拨款收入', '一般公共预算拨款收入'],
  ['二十一、国有资本经营预算支出', '国有资本经营预算支出'],
  ['（一）一般公共预算拨款', '一般公共预算拨款'],
  ['1.事业收入', '事业收入'],
  ['（2）事业收入', '事业收入'],
  ['③其他收入', '3其他收入'],
  ['其中：公务用车购置费', '公务用车购置费'],
  ['一、其中：公务接待费', '公务接待费'],
  ['一般公共服务支出', '一般公共服务支出'],
])('%s is barely %s', (text, bare) => {
  expect(bareLabel(text)).toBe(bare);
});

test.each([
  ['一、教育支出', 1],
  ['（一）教育支出', 2],
  ['1.教育支出', 3],
  ['（1）教育支出', 4],
  ['教育支出', undefined],
  ['2010302', undefined],
  ['12.362', undefined],
])('the ordinal of %s stands at depth %p', (text, depth) => {
  expect(ordinalDepth(text)).toBe(depth);
});

test.each(['合计', '合 计', '总计', '合  计：', '总合计'])('%s names a total', (text) => {
  expect(isTotalLabel(text)).toBe(true);
});

test.each(['小计', '本年收入合计', '人员经费合计', '合计数以下', '一、合计事项'])(
  '%s names no total',
  (text) => {
    expect(isTotalLabel(text)).toBe(false);
  },
);

test('a layout may name totals of its own', () => {
  expect(isTotalLabel('人员经费合计', ['人员经费合计'])).toBe(true);
});

test('subtotals of pages and groups are told from totals', () => {
  expect(['小计', '小 计', '本页小计', '合计'].map(isSubtotalLabel)).toEqual([true, true, true, false]);
});

test('其中 marks a part with or without its colon', () => {
  expect(['其中：车辆', '其中车辆', '其 中', '其他'].map(isPartMark)).toEqual([true, true, true, false]);
});

test.each([
  ['基本支出', '基本支出', 1],
  ['基本支出', '项目支出', 1 / 3],
  ['合', '合计', 0],
  ['基本支出', '人员经费', 0],
])('%s and %s are alike by %p', (a, b, likeness) => {
  expect(similarity(a, b)).toBeCloseTo(likeness);
});

test('likeness is the same both ways, and nothing below the least asked for', () => {
  const [a, b] = ['上年结转结余', '上年结转和结余'];
  expect(similarity(a, b)).toBe(similarity(b, a));
  expect(similarity('基本支出', '一般公共预算财政拨款基本支出', 0.7)).toBe(0);
});
