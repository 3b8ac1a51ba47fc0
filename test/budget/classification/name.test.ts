import { normaliseName, sameName } from '../../../src/budget/classification/name';

describe('normaliseName', () => {
  test.each([
    ['维修（护）费', '维修(护)费'],
    [' 机关事业单位\n职业 年金　缴费支出', '机关事业单位职业年金缴费支出'],
    ['邮政，电信·网络', '邮政、电信、网络'],
    ['ＡＢＣ１２', 'ABC12'],
  ])('%j → %j', (text, plain) => {
    expect(normaliseName(text)).toBe(plain);
  });
});

describe('sameName', () => {
  test.each([
    ['行政运行', '行政运行', true],
    ['因公出国（境）费用', '因公出国(境)费用', true],
    ['因公出国〔境〕费用', '因公出国（境）费用', true],
    ['公务接待 费', '公务接待费', true],
    ['甲、乙', '甲，乙', true],
    ['甲·乙', '甲・乙', true],
    ['奖励金', '奖金', false],
    ['行政单位医疗', '事业单位医疗', false],
  ])('%j and %j: %p', (a, b, same) => {
    expect(sameName(a, b)).toBe(same);
  });
});
