import { expenditure as expenditureTable } from '../../../../src/budget/layouts/beijing-12/03-expenditure';
import { fiscalAppropriation } from '../../../../src/budget/layouts/beijing-12/05-fiscal-appropriation';
import { revenueAndExpenditure } from '../../../../src/budget/layouts/beijing-12/01-revenue-and-expenditure';
import { isContinued, plainTitle, titleFit } from '../../../../src/budget/reading/recognition/title';

test.each([
  ['预算01表 收支总表', '收支总表'],
  ['2026年部门收支总表', '收支总表'],
  ['上海市普陀区2026年部门收入预算总表', '收入预算总表'],
  ['北京市朝阳区人民政府小关街道办事处2026年收支总表', '收支总表'],
  ['附件3：2026年度收支总表', '收支总表'],
  ['附件3-2 收支总表', '收支总表'],
  ['表二 收入总表', '收入总表'],
  ['公开03表 支出总表', '支出总表'],
  ['三、支出总表', '支出总表'],
  ['（三）支出总表', '支出总表'],
  ['支 出 总 表', '支出总表'],
  ['支出总表（续）', '支出总表'],
  ['支出总表 续表1', '支出总表'],
  ['支出总表（单位：万元）', '支出总表'],
  ['支出总表（2026年）', '支出总表'],
  ['二〇二六年支出总表', '支出总表'],
  ['《支出总表》', '支出总表'],
  ['部门支出总体情况表', '支出总表'],
  ['一般公共预算支出情况表', '一般公共预算支出表'],
])('%s is plainly %s', (text, plain) => {
  expect(plainTitle(text)).toBe(plain);
});

test.each(['预算03表', '表3', '附件', '2026年度', '03', ''])('%j alone says nothing of a table', (text) => {
  expect(titleFit(text, expenditureTable)).toBe(0);
});

test('a name fits itself best, with a unit before it a little less', () => {
  const [own, unit, other] = ['支出总表', '某某局支出总表', '采购明细表'].map((text) =>
    titleFit(text, expenditureTable),
  );
  expect(own).toBe(1);
  expect(unit).toBeGreaterThan(0.8);
  expect(unit).toBeLessThan(1);
  expect(other).toBeLessThan(0.3);
});

test.each(['项目支出总表', '政府性基金支出预算总表', '基本支出预算总表', '一般公共预算支出总表'])(
  '%s is another table than 支出总表',
  (text) => {
    expect(titleFit(text, expenditureTable)).toBeLessThan(0.8);
  },
);

test('财政拨款收支总表 is 05 rather than 01', () => {
  const title = '某局2026年财政拨款收支总表';
  expect(titleFit(title, fiscalAppropriation)).toBe(1);
  expect(titleFit(title, revenueAndExpenditure)).toBeLessThan(0.9);
});

test.each([
  ['支出总表（续）', true],
  ['支出总表续表', true],
  ['续表', true],
  ['支出总表（续1）（单位：元）', true],
  ['支出总表', false],
  ['手续费支出表', false],
])('whether %s goes on with another table: %p', (text, continued) => {
  expect(isContinued(text)).toBe(continued);
});
