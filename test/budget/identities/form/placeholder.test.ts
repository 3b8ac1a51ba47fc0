import { placeholder } from '../../../../src/budget/identities/form/placeholder';
import { isPlaceholder } from '../../../../src/budget/identities/form/found-text';
import { countsOf, findingsOf } from '../../findings-of';
import { workbookOf } from '../../workbook-of';
import type { CellSource } from '../../workbook-of';
import { expenditureSheet, line } from './expenditure-sheet';

function book(title: string, label: string, amount: CellSource) {
  return workbookOf({
    支出: expenditureSheet([line('2010301-行政运行', 5, 5), line(`2010302-${label}`, 3, amount)], { title }),
  });
}

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

describe('placeholder', () => {
  test.each<[string, string, CellSource]>([
    ['预算03表 支出预算总表', '机关服务', 3],
    ['2026年支出预算总表', '机关服务……等', null],
  ])('%s, %s, %j holds', (...parts) => {
    expect(findingsOf(placeholder, book(...parts))).toEqual([]);
    expect(countsOf(placeholder, book(...parts))).toMatchObject({ pass: 1 });
  });

  test.each<[string, string, CellSource, string, string]>([
    ['20XX年支出预算总表', '机关服务', 3, 'A1', 'warning'],
    ['支出预算总表', '××服务', 3, 'A5', 'warning'],
    ['支出预算总表', '机关服务', 'x,xxx', 'E5', 'error'],
    ['支出预算总表', 'XX服务', '【】', 'A5', 'error'],
  ])('%s, %s, %j fails', (title, label, amount, cell, severity) => {
    expect(findingsOf(placeholder, book(title, label, amount))).toEqual([
      { cell: `支出!${cell}`, outcome: 'fail', severity, message: 'fail' },
    ]);
  });
});
