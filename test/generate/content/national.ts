import { generalBudget, governmentFund, stateCapital, undertaking } from '../../../src/budget/layouts/funds';
import type { BlockLayout, TableKey } from '../../../src/budget/layouts/layout';
import { nationalBudget9 } from '../../../src/budget/layouts/national-budget-9';
import { nationalFinal9 } from '../../../src/budget/layouts/national-final-9';
import { percentage } from '../../../src/amount/percentage';
import { Amount } from '../../../src/amount/amount';
import type { Department, Fen, Line, Saving } from '../department/department';
import { isFiscal } from '../department/sums';
import type { TableStyle } from '../render/presentation';
import { codeBlock } from './code-block';
import { plainBlock } from './content';
import type { BlockContent, RowContent, TableContent } from './content';
import { nestedItems } from './nested-items';
import {
  accounts,
  basic,
  finalSource,
  functional,
  functionalOf,
  revenue,
  summary,
  tablesOf,
} from './nine-tables';
import type { Fill, Fills } from './nine-tables';
import { numberedLines } from './numbered-lines';
import { officialFigures } from './official';
import { basicOrProject, byPurpose } from './purposes';
import { expenditureFigures, incomeFigures } from './summary';

/** What stands in each of the nine tables of a budget. */
export function nationalTables(
  department: Department,
  styleOf: (key: TableKey) => TableStyle,
): TableContent[] {
  return tablesOf(nationalBudget9, budgetFill, department, styleOf);
}

/** What stands in each of the nine tables of final accounts. */
export function nationalFinalTables(
  department: Department,
  styleOf: (key: TableKey) => TableStyle,
): TableContent[] {
  return tablesOf(nationalFinal9, finalFill, department, styleOf).map((table) => {
    const hasNumbers = table.layout.blocks.every(({ columns }) =>
      columns.some(({ key }) => key === 'line-number'),
    );
    return hasNumbers ? { ...table, blocks: numberedLines(table.blocks) } : table;
  });
}

const budgetFill: Fills = {
  'revenue-and-expenditure': summary(
    () => true,
    ({ key }) => key,
  ),
  revenue: revenueByCode,
  expenditure: withoutUnits(functional(() => true, byPurpose)),
  'fiscal-appropriation': (department, block, style) =>
    nestedItems(
      block,
      block.key === 'income'
        ? incomeFigures(department, isFiscal, ({ key }) => key)
        : expenditureFigures(department, isFiscal),
      style,
    ),
  'general-budget': withoutUnits(generalBudgetRows),
  'basic-expenditure': withoutUnits(basic),
  'three-public': officialRows('.last-year'),
  'government-fund': withoutUnits(functional(({ fund }) => fund === governmentFund, basicOrProject)),
  'state-capital': withoutUnits(functional(({ fund }) => fund === stateCapital, basicOrProject)),
};

const finalFill: Fills = {
  'revenue-and-expenditure': summary(() => true, finalSource),
  revenue: revenue(finalSource),
  expenditure: functional(() => true, byPurpose),
  'fiscal-appropriation': summary(isFiscal, finalSource),
  'general-budget': generalBudgetAccounts,
  'basic-expenditure': basicGroup,
  'three-public': officialRows('.budget'),
  'government-fund': accounts(governmentFund),
  'state-capital': (department, block, style) => {
    const own = accounts(stateCapital)(department, block, style);
    const isOlder = style.otherExpenditure === 'added';
    return isOlder ? own : without(own, 'opening', 'income', 'closing');
  },
};

/** What was spent of the general public budget; in some forms also what was carried in, taken in and carried out. */
function generalBudgetAccounts(department: Department, block: BlockLayout, style: TableStyle): BlockContent {
  const hasAccounts = style.otherExpenditure === 'added';
  const fill = hasAccounts
    ? accounts(generalBudget)
    : functional(({ fund }) => fund === generalBudget, basicOrProject);
  const left = hasAccounts ? [] : ACCOUNTS;
  const parts = ACCOUNTS.flatMap((key) => [`${key}.basic`, `${key}.project`]);
  return without(withoutUnits(fill)(department, block, style), 'personnel', 'public', ...left, ...parts);
}

const ACCOUNTS = ['opening', 'income', 'closing'];

function without(block: BlockContent, ...keys: readonly string[]): BlockContent {
  return { ...block, without: new Set([...block.without, ...keys]) };
}

/** The tables of one department have no columns for its units. */
function withoutUnits(fill: Fill): Fill {
  return (department, block, style) => without(fill(department, block, style), 'unit', 'unit-code');
}

/** Revenue and what was carried in, code by code; or, of one department alone, a record without any name. */
function revenueByCode({ lines, savings }: Department, block: BlockLayout, style: TableStyle): BlockContent {
  const rows = codeBlock<Line | Saving>(
    block,
    { things: [...lines, ...savings], codesOf: functionalOf, amountsOf: (things) => received(block, things) },
    style,
  );
  const units = ['unit', 'unit-code'];
  if (!style.departmentRow) return without(rows, ...units);
  const amounts = received(block, [...lines, ...savings]);
  const record: RowContent = { role: 'data', texts: {}, amounts, adds: [] };
  const names = block.columns.filter(({ role }) => role.kind !== 'amount').map(({ key }) => key);
  return plainBlock(block, [record], names);
}

function received({ columns }: BlockLayout, things: readonly (Line | Saving)[]): Record<string, Fen> {
  const carriedIn = sum(things, carriedInOf);
  const thisYear = (thing: Line | Saving): Fen => thing.amount - carriedInOf(thing);
  const ofFund = (key: string): Fen =>
    sum(
      things.filter(({ fund }) => `this-year.${fund.key}` === key),
      thisYear,
    );
  const sources = columns.map(({ key }) => key).filter((key) => key.startsWith('this-year.'));
  const fees = things.filter(({ fund }) => fund === undertaking);
  return {
    ...Object.fromEntries(sources.map((key) => [key, ofFund(key)])),
    'carried-in': carriedIn,
    'education-fees': sum(fees, (each) => Math.floor(thisYear(each) / 2)),
    'reserves-used': 0,
    total: sum(things, thisYear) + carriedIn,
  };
}

function carriedInOf(thing: Line | Saving): Fen {
  return 'carriedIn' in thing ? thing.carriedIn : 0;
}

function sum<T>(things: readonly T[], of: (thing: T) => Fen): Fen {
  return things.reduce((all, thing) => all + of(thing), 0);
}

/** What was spent last year for the same: from seven tenths up to thirteen. */
function lastYear({ amount }: Line): Fen {
  return Math.floor((amount / 10) * (7 + (amount % 7)));
}

function generalBudgetRows({ lines }: Department, block: BlockLayout, style: TableStyle): BlockContent {
  const rows = codeBlock<Line>(
    block,
    {
      things: lines.filter(({ fund }) => fund === generalBudget),
      codesOf: functionalOf,
      textsOf: (own) => ({ 'increase-rate': rateOf(own) }),
      amountsOf: (own) => {
        const [now, before] = [basicOrProject(own), sum(own, lastYear)];
        return { ...now, 'last-year': before, increase: now.total - before };
      },
    },
    style,
  );
  const alone = style.otherExpenditure === 'added';
  return alone ? without(rows, 'last-year', 'increase', 'increase-rate') : rows;
}

function rateOf(lines: readonly Line[]): string {
  const [now, before] = [sum(lines, ({ amount }) => amount), sum(lines, lastYear)];
  const [difference, whole] = [now - before, before].map((fen) => Amount.ofScaled(fen, 0));
  const rate = difference && whole && percentage(difference, whole, 2);
  return rate?.toString(2) ?? '';
}

/** @param other the ending of the keys of the group beside */
function officialRows(other: string): Fill {
  return ({ official, officialBudget }, block) =>
    plainBlock(block, [
      {
        role: 'data',
        texts: {},
        amounts: { ...officialFigures(official), ...officialFigures(officialBudget, other) },
        adds: [],
      },
    ]);
}

/** Personnel funds; public funds in two groups, whose total stands under either of them. */
function basicGroup(department: Department, block: BlockLayout, style: TableStyle): BlockContent {
  const isBeside = (code: string): boolean => code.slice(0, 3) > '302';
  const purpose = block.key === 'personnel' ? 'personnel' : 'public';
  const all = department.lines.filter((line) => line.purpose === purpose);
  const own = all.filter(
    ({ departmentEconomic }) =>
      purpose === 'personnel' || isBeside(departmentEconomic) === (block.key !== 'public'),
  );
  const rows = basic({ ...department, lines: own }, block, { ...style, total: 'absent' }).rows;
  const total = sum(
    all.filter(({ fund }) => fund === generalBudget),
    ({ amount }) => amount,
  );
  const spans = style.alignEnds && purpose === 'public';
  const label = { total: `${purpose === 'personnel' ? '人员经费' : '公用经费'}合计` };
  const last: RowContent[] = [];
  if (block.key !== 'public-beside')
    last.push({ role: 'total', texts: label, amounts: spans ? {} : { total }, adds: [] });
  else if (spans) last.push({ role: 'total', texts: { total: '' }, amounts: { total }, adds: [] });
  return plainBlock(block, [...rows, ...last]);
}
