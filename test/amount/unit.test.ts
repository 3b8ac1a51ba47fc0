import { Amount } from '../../src/amount/amount';
import { convert, findUnit, unitPower } from '../../src/amount/unit';

test.each([
  ['金额单位：万元', '万元'],
  ['单位:元', '元'],
  ['单位：千元', '千元'],
  ['（单位：万元）', '万元'],
  ['单位：人民币万元', '万元'],
  ['单位：人民币（亿元）', '亿元'],
  ['单位：元人民币', '元'],
  ['单 位 ： 万 元', '万元'],
  ['单位\u3000：\u3000万元', '万元'],
  ['单位：万元，保留两位小数', '万元'],
  ['部门：某街道\u3000单位：万元 2026年', '万元'],
  ['编制单位：某街道办事处 金额单位：元', '元'],
  ['金额（万元）', '万元'],
  ['预算数(元)', '元'],
  ['单位（元）', '元'],
])('%j states %s', (text, unit) => {
  expect(findUnit(text)).toBe(unit);
});

test.each([
  '',
  '元',
  '单位名称',
  '单位资金',
  '部门单位',
  '单位元素',
  '元/年',
  '单价（元/年）',
  '单位：元/年',
  '单位：元 / 年',
  '计量单位：元',
  '度量单位：万元',
  '单位：美元',
  '单位：万美元',
  '单位：百元',
  '单位：',
  '编制单位：元大都遗址公园',
])('%j states none', (text) => {
  expect(findUnit(text)).toBeUndefined();
});

test.each([
  ['12.5', '万元', '元', '125000'],
  ['1', '元', '万元', '0.0001'],
  ['1', '亿元', '万元', '10000'],
  ['3.5', '千元', '千元', '3.5'],
] as const)('%s %s in %s is %s', (text, from, to, expected) => {
  expect(convert(Amount.fromDecimal(text), from, to).toString()).toBe(expected);
  expect(unitPower('千元')).toBe(3);
});
