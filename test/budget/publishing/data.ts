import { Amount } from '../../../src/amount/amount';
import type { BudgetLine } from '../../../src/budget/disclosure/data/lines';
import type { DisclosureData } from '../../../src/budget/disclosure/data/disclosure-data';
import { NO_SOURCE_FIGURES, NO_SOURCE_ROWS } from '../../../src/budget/disclosure/data/source-figures';

/** A budget line, of which a test says what it is about. */
export function line(about: Partial<BudgetLine>): BudgetLine {
  return {
    unit: '某某街道办事处',
    functional: { code: '2010301', name: '行政运行' },
    governmentEconomic: { code: '50101', name: '工资奖金津补贴' },
    departmentEconomic: { code: '30101', name: '基本工资' },
    fund: 'general',
    year: 'this-year',
    category: 'personnel',
    project: null,
    construction: false,
    amount: Amount.fromDecimal('1'),
    procurement: null,
    catalogue: null,
    threePublic: null,
    ...about,
  };
}

/** What a set is made of, of which a test says what it is about. */
export function dataOf(about: Partial<DisclosureData> = {}): DisclosureData {
  return {
    department: { year: 2026, name: '某某街道办事处', officeRunning: undefined },
    lines: undefined,
    revenues: undefined,
    carryOvers: undefined,
    indicators: undefined,
    memoItems: [],
    missing: new Set(),
    sourceFigures: NO_SOURCE_FIGURES,
    sourceRows: NO_SOURCE_ROWS,
    ...about,
  };
}
