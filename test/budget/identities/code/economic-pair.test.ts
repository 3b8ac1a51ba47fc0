import { economicPair } from '../../../../src/budget/identities/code/economic-pair';
import { countsOf } from '../../findings-of';
import { workbookOf } from '../../workbook-of';
import { testRule } from '../test-rule';
import { basic, cases } from './economic-pair.cases';

testRule(cases);

test('codes are not judged where the crosswalk does not have them', () => {
  const workbook = workbookOf({ 基本: basic(['50201-办公经费', '30298-本地专用']) });
  expect(countsOf(economicPair, workbook)).toEqual({ pass: 0, fail: 0, cannotJudge: 0, notApplicable: 1 });
});
