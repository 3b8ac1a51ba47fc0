import { isPlaceholder } from '../../../../src/budget/identities/form/found-text';
import { testRule } from '../test-rule';
import { cases } from './placeholder.cases';

testRule(cases);

describe('isPlaceholder', () => {
  test.each([
    ['XX街道办事处'],
    ['××项目'],
    ['ＸＸ局'],
    ['20XX年'],
    ['x,xxx'],
    ['X,XXX.XX'],
    ['xx.xx'],
    ['…'],
    ['……'],
    ['......'],
    ['【】'],
    ['【 】万元'],
    ['待填'],
    ['待填写'],
    ['待定'],
    ['【待确认】'],
    ['○○公司'],
    ['第__项'],
  ])('%s is one', (text) => {
    expect(isPlaceholder(text)).toBe(true);
  });

  test.each([
    ['一般公共服务支出'],
    ['XXL号工作服'],
    ['3×4米'],
    ['二○○八年遗留项目'],
    ['【基建】维修'],
    ['购买桌椅、电脑……'],
    ['待遇支出'],
    ['退役待安置人员'],
    ['1,262.50'],
    ['-'],
    ['Excel'],
  ])('%s is none', (text) => {
    expect(isPlaceholder(text)).toBe(false);
  });
});
