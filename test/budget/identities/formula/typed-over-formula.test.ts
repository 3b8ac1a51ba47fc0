import { checkBook } from '../../../../src/budget/checking/check-book';
import { typedOverFormula } from '../../../../src/budget/identities/formula/typed-over-formula';
import { readBook } from '../../../../src/budget/reading/read-book';
import { a1 } from '../../../../src/workbook/address';
import { workbookOf } from '../../workbook-of';
import { testRule } from '../test-rule';
import { cases, totals } from './typed-over-formula.cases';

testRule(cases);

test('shows the nearest formula', () => {
  const [finding] = checkBook(readBook(workbookOf({ 表: totals(1) })), [typedOverFormula]).findings;
  expect(finding && a1(finding.at)).toBe('D4');
  expect(finding?.values).toMatchObject({ formulas: 4, example: 'D5', formula: '=E5+F5' });
});
