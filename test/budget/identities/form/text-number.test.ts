import { checkBook } from '../../../../src/budget/checking/check-book';
import { textNumber } from '../../../../src/budget/identities/form/text-number';
import { readBook } from '../../../../src/budget/reading/read-book';
import { a1 } from '../../../../src/workbook/address';
import { findingsOf } from '../../findings-of';
import { workbookOf } from '../../workbook-of';
import type { CellSource } from '../../workbook-of';
import { testRule } from '../test-rule';
import { cases, withAmount } from './text-number.cases';

testRule(cases);

describe('text-number', () => {
  test.each<[string, CellSource]>([
    ['a number', 11262.466491],
    ['a blank', null],
    ['a dash', '—'],
    ['a formula', { formula: '5+6', value: 11 }],
    ['a unit behind it (stray-unit)', '12.500000万元'],
    ['words (unreadable-amount)', '见附件'],
  ])('%s is no odd text', (_, amount) => {
    expect(
      findingsOf(textNumber, workbookOf(withAmount(amount))).filter(({ severity }) => severity === 'error'),
    ).toEqual([]);
  });

  it('says texts pasted as such once a table', () => {
    const [finding, ...others] = checkBook(readBook(workbookOf(withAmount(2))), [textNumber]).findings;
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      message: 'pasted',
      severity: 'info',
      values: { count: 4, text: '1,020.500000' },
    });
    expect(finding && [finding.at, ...finding.cells].map(a1)).toEqual(['D4', 'E4', 'D5', 'E5']);
  });

  it('gives the alternatives of an ambiguous text', () => {
    const findings = checkBook(readBook(workbookOf(withAmount('11,262,466491'))), [textNumber]).findings;
    expect(findings.find(({ message }) => message === 'ambiguous')?.values).toMatchObject({
      text: '11,262,466491',
      alternatives: '11,262,466,491.000000',
    });
  });
});
