import { catalogueParent } from '../../../../src/budget/identities/code/catalogue-parent';
import { countsOf, findingsOf } from '../../findings-of';
import { workbookOf } from '../../workbook-of';

const purchase = (first: string, second: string, third: string) =>
  workbookOf({
    购买: [
      ['预算11表 政府购买服务预算财政拨款明细表'],
      ['金额单位：万元'],
      ['指导性目录', null, null, '服务领域', '预算金额'],
      ['一级', '二级', '三级', null, null],
      ['合计', null, null, null, 6],
      [first, second, third, '212-城乡社区支出', 6],
    ],
  });

describe('codes of the catalogue of services', () => {
  test.each([
    ['level 2 goes on from level 1', '01-公共服务', '0108-文化公共服务', '群众文化活动服务', 1],
    ['level 3 goes on from level 2', '01-公共服务', '0108-文化公共服务', '010803-群众文化活动服务', 2],
    ['levels have no codes', '公共服务', '文化公共服务', '群众文化活动服务', 0],
  ])('belong together where %s', (_, first, second, third, pass) => {
    const workbook = purchase(first, second, third);
    expect(findingsOf(catalogueParent, workbook)).toEqual([]);
    expect(countsOf(catalogueParent, workbook)).toMatchObject({ pass, notApplicable: 2 - pass });
  });

  test.each([
    ['level 2 is of another level 1', '02-政府履职辅助性服务', '0108-文化公共服务', '', '购买!B6'],
    ['level 2 repeats level 1', '01-公共服务', '01-公共服务', '', '购买!B6'],
    ['level 3 is of another level 2', '01-公共服务', '0108-文化公共服务', '010903-某服务', '购买!C6'],
  ])('do not where %s', (_, first, second, third, cell) => {
    expect(findingsOf(catalogueParent, purchase(first, second, third))).toEqual([
      { cell, outcome: 'fail', severity: 'error', message: 'fail' },
    ]);
  });
});
