import { economicPair } from '../../../../src/budget/identities/code/economic-pair';
import { countsOf, findingsOf } from '../../findings-of';
import { workbookOf } from '../../workbook-of';
import type { CellSource } from '../../workbook-of';

const basic = (...pairs: readonly (readonly [string, string])[]) =>
  workbookOf({
    基本: [
      ['预算07表 一般公共预算财政拨款基本支出表'],
      ['金额单位：万元'],
      ['政府支出经济分类科目', '部门支出经济分类科目', '合计', '人员经费', '公用经费'],
      ...pairs.map(([government, department]): CellSource[] => [government, department, 1, 1, null]),
      ['合计', null, pairs.length, pairs.length, null],
    ],
  });

describe('government and department economic codes', () => {
  test.each([
    ['of a government body', '50101-工资奖金津补贴', '30101-基本工资'],
    ['of a public institution', '50501-工资福利支出', '30101-基本工资'],
    ['without names', '50905', '30302'],
  ])('pair as usual %s', (_, government, department) => {
    const workbook = basic([government, department]);
    expect(findingsOf(economicPair, workbook)).toEqual([]);
    expect(countsOf(economicPair, workbook)).toMatchObject({ pass: 1 });
  });

  test('are not judged where the crosswalk does not have the code', () => {
    const workbook = basic(['50201-办公经费', '30298-本地专用']);
    expect(countsOf(economicPair, workbook)).toEqual({ pass: 0, fail: 0, cannotJudge: 0, notApplicable: 1 });
  });

  test('are a hint where they do not pair, once for each pair', () => {
    const odd = ['50201-办公经费', '30302-退休费'] as const;
    expect(findingsOf(economicPair, basic(['50201-办公经费', '30201-办公费'], odd, odd))).toEqual([
      { cell: '基本!B5', outcome: 'fail', severity: 'info', message: 'fail' },
    ]);
  });
});
