import { Amount } from '../../../../src/amount/amount';
import { checkBook } from '../../../../src/budget/checking/check-book';
import { codeCoverage } from '../../../../src/budget/identities/between/code-coverage';
import { readBook } from '../../../../src/budget/reading/read-book';
import { fiscalSheet } from '../../sheet-sources/fiscal';
import { generalBudgetSheet } from '../../sheet-sources/general-budget';
import { workbookOf } from '../../workbook-of';
import type { SheetSource } from '../../workbook-of';
import { testRule } from '../test-rule';
import { cases, detail, education, income, summaries } from './code-coverage.cases';

testRule(cases);

describe('the codes that are told', () => {
  const codes = (sheets: Readonly<Record<string, SheetSource>>) => {
    const [finding] = checkBook(readBook(workbookOf(sheets)), [codeCoverage]).findings;
    const { count, codes, amount } = finding?.values ?? {};
    return { count, codes, amount: amount instanceof Amount && amount.toString() };
  };

  test('are those that are lost for certain, not those that other money of their class may pay for', () => {
    const sheets = {
      ...summaries(3, 2, 0),
      '03': detail,
      '06': generalBudgetSheet([education, ['618001', '2080502', '事业单位离退休']]),
    };
    expect(codes(sheets)).toMatchObject({ codes: '2080501', count: 1, amount: '2' });
  });

  test('are all, where together they are more than all other money', () => {
    const own = summaries(3, 2, 1);
    const noClasses = fiscalSheet({
      income,
      expenditure: [['一、教育支出', 3], ['二、国防支出'], ['支出总计', 6]],
    });
    expect(
      codes({
        ...own,
        '05': noClasses,
        '03': detail,
        '06': generalBudgetSheet([education, ['618001', '2080502', '离退休']]),
      }),
    ).toMatchObject({
      codes: '2080501、2120101',
      count: 2,
      amount: '7',
    });
  });
});
