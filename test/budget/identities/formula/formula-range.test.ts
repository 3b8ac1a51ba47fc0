import { checkBook } from '../../../../src/budget/checking/check-book';
import { formulaRange } from '../../../../src/budget/identities/formula/formula-range';
import { readBook } from '../../../../src/budget/reading/read-book';
import { a1 } from '../../../../src/workbook/address';
import { workbookOf } from '../../workbook-of';
import type { SheetSource } from '../../workbook-of';
import { expenditureSheet, line } from '../form/expenditure-sheet';
import { testRule } from '../test-rule';
import { cases, total } from './formula-range.cases';

interface Found {
  readonly at: string;
  readonly cells: readonly string[];
  readonly message: string;
  readonly severity: string;
}

function found(sheet: SheetSource): Found[] {
  return checkBook(readBook(workbookOf({ 表: sheet })), [formulaRange]).findings.map((finding) => ({
    at: a1(finding.at),
    cells: finding.cells.map(a1),
    message: finding.message,
    severity: finding.severity,
  }));
}

testRule(cases);

describe('formula-range', () => {
  it('judges a parent code by its children', () => {
    const sheet = expenditureSheet([
      ['20103-政府办公厅及相关机构事务', null, null, total('SUM(D5:D6)')],
      ['2010301-行政运行', null, null, 1],
      ['2010302-机关服务', null, null, 2],
      ['2010303-机关服务', null, null, 4],
    ]);
    expect(found(sheet)).toEqual([{ at: 'D4', cells: ['D7'], message: 'fail', severity: 'error' }]);
  });

  it('counts a page subtotal as the rows above it', () => {
    const sheet = (formula: string): SheetSource =>
      expenditureSheet([
        line('2010301-行政运行', 1, 1),
        line('2010302-机关服务', 2, 2),
        ['小计', null, null, 3, 3],
        line('2050803-培训支出', 3, 3),
        ['合计', null, null, total(formula), 6],
      ]);
    expect(found(sheet('D6+D7'))).toEqual([]);
    expect(found(sheet('SUM(D4:D7)'))).toEqual([
      { at: 'D8', cells: ['D6'], message: 'surplus', severity: 'error' },
    ]);
  });

  it('says a slip that was copied across once', () => {
    const sheet = expenditureSheet([
      line('2010301-行政运行', 1, 1),
      line('2010302-机关服务', 2, 2),
      line('2050803-培训支出', 3, 3),
      ['合计', null, null, total('SUM(D4:D5)'), total('SUM(E4:E5)'), total('SUM(F4:F5)')],
    ]);
    expect(found(sheet)).toEqual([
      { at: 'D7', cells: ['D6', 'E6', 'F6', 'E7', 'F7'], message: 'fail', severity: 'error' },
    ]);
  });
});
