import {
  generalBudget,
  governmentFund,
  operating,
  otherRevenue,
  stateCapital,
  undertaking,
} from '../../../src/budget/layouts/funds';
import type { Fund } from '../../../src/budget/layouts/funds';
import type { TableKey } from '../../../src/budget/layouts/layout';
import { shanghai9 } from '../../../src/budget/layouts/shanghai-9';
import { shanghai9Final } from '../../../src/budget/layouts/shanghai-9-final';
import type { Department } from '../department/department';
import { isFiscal } from '../department/sums';
import type { TableStyle } from '../render/presentation';
import { plainBlock } from './content';
import type { TableContent } from './content';
import { accounts, basic, finalSource, functional, revenue, summary, tablesOf } from './nine-tables';
import type { Fills } from './nine-tables';
import { officialFigures } from './official';
import { basicOrProject, byPurpose } from './purposes';

/** What stands in each of the nine tables of a budget. */
export function shanghaiTables(
  department: Department,
  styleOf: (key: TableKey) => TableStyle,
): TableContent[] {
  return tablesOf(shanghai9, budgetFill, department, styleOf);
}

/** What stands in each of the nine tables of final accounts. */
export function shanghaiFinalTables(
  department: Department,
  styleOf: (key: TableKey) => TableStyle,
): TableContent[] {
  return tablesOf(shanghai9Final, finalFill, department, styleOf);
}

/** The budget has fewer sources than there are. */
function sourceAmong(printed: readonly Fund[]): (fund: Fund) => string {
  return (fund) => (printed.includes(fund) || isFiscal({ fund }) ? fund.key : otherRevenue.key);
}

const budgetSource = sourceAmong([undertaking, operating]);
const finalFill: Fills = {
  'revenue-and-expenditure': summary(() => true, finalSource),
  revenue: revenue(finalSource),
  expenditure: functional(() => true, byPurpose),
  'fiscal-appropriation': summary(isFiscal, finalSource),
  'general-budget': functional(({ fund }) => fund === generalBudget, basicOrProject),
  'basic-expenditure': (department, block, style) => {
    const label = block.key === 'personnel' ? '人员经费合计' : '公用经费合计';
    const own = { ...department, lines: department.lines.filter(({ purpose }) => purpose === block.key) };
    return basic(own, block, { ...style, total: 'last' }, label);
  },
  'three-public': ({ official, officialBudget }, block) =>
    plainBlock(block, [
      {
        role: 'data',
        texts: {},
        amounts: { ...officialFigures(official), ...officialFigures(officialBudget, '.budget') },
        adds: [],
      },
    ]),
  'government-fund': accounts(governmentFund),
  'state-capital': accounts(stateCapital),
};

const budgetFill: Fills = {
  'revenue-and-expenditure': summary(() => true, budgetSource),
  revenue: revenue(budgetSource),
  expenditure: functional(() => true, basicOrProject),
  'fiscal-appropriation': summary(isFiscal, budgetSource),
  'general-budget': functional(({ fund }) => fund === generalBudget, basicOrProject),
  'government-fund': functional(({ fund }) => fund === governmentFund, basicOrProject),
  'state-capital': functional(({ fund }) => fund === stateCapital, basicOrProject),
  'basic-expenditure': basic,
  'three-public': ({ official, officeRunning }, block) =>
    plainBlock(block, [
      {
        role: 'data',
        texts: {},
        amounts: { ...officialFigures(official), 'office-running': officeRunning },
        adds: [],
      },
    ]),
};
