import { checkBook } from '../../../../src/budget/checking/check-book';
import { textNumber } from '../../../../src/budget/identities/form/text-number';
import { readBook } from '../../../../src/budget/reading/read-book';
import { a1 } from '../../../../src/workbook/address';
import { countsOf, findingsOf } from '../../findings-of';
import { workbookOf } from '../../workbook-of';
import type { CellSource } from '../../workbook-of';
import { expenditureSheet, line } from './expenditure-sheet';

const regular = [
  line('2010301-行政运行', '1,020.500000', '1,020.500000'),
  line('2010302-机关服务', '3.250000', '3.250000'),
];

function withAmount(amount: CellSource) {
  return workbookOf({ 支出: expenditureSheet([...regular, line('2050803-培训支出', amount, 1.5)]) });
}

describe('text-number', () => {
  test.each<[string, CellSource]>([
    ['a number', 11262.466491],
    ['a blank', null],
    ['a dash', '—'],
    ['a formula', { formula: '5+6', value: 11 }],
    ['a unit behind it (stray-unit)', '12.500000万元'],
    ['words (unreadable-amount)', '见附件'],
  ])('%s is no odd text', (_, amount) => {
    expect(findingsOf(textNumber, withAmount(amount)).filter(({ severity }) => severity === 'error')).toEqual(
      [],
    );
  });

  test.each<[string, string, string]>([
    ['11,262,466491', 'ambiguous', '11262.466491'],
    ['12. 362000', 'fail', '12.362'],
    ['１２．５', 'fail', '12.5'],
    ['12,5', 'ambiguous', '125'],
    ["'12.500000", 'fail', '12.5'],
    ['11,262,466491万元', 'ambiguous', '11262.466491'],
  ])('%s is an error read as an amount', (amount, message, expected) => {
    expect(findingsOf(textNumber, withAmount(amount))).toContainEqual({
      cell: '支出!D6',
      outcome: 'fail',
      severity: 'error',
      message,
      expected,
    });
  });

  it('says texts pasted as such once a table', () => {
    const [finding, ...others] = checkBook(readBook(withAmount(2)), [textNumber]).findings;
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      message: 'pasted',
      severity: 'info',
      values: { count: 4, text: '1,020.500000' },
    });
    expect(finding && [finding.at, ...finding.cells].map(a1)).toEqual(['D4', 'E4', 'D5', 'E5']);
  });

  it('gives the alternatives of an ambiguous text', () => {
    const findings = checkBook(readBook(withAmount('11,262,466491')), [textNumber]).findings;
    expect(findings.find(({ message }) => message === 'ambiguous')?.values).toMatchObject({
      text: '11,262,466491',
      alternatives: '11,262,466,491.000000',
    });
  });

  it('is not applicable to a table without amounts, and passes numbers', () => {
    expect(countsOf(textNumber, workbookOf({ 支出: expenditureSheet([]) }))).toMatchObject({
      notApplicable: 1,
      pass: 0,
    });
    const numbers = workbookOf({ 支出: expenditureSheet([line('2010301-行政运行', 1, 1)]) });
    expect(countsOf(textNumber, numbers)).toMatchObject({ pass: 1, fail: 0 });
  });
});
