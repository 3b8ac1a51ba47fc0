import {
  generalBudget,
  governmentFund,
  operating,
  otherRevenue,
  stateCapital,
  undertaking,
} from '../../../src/budget/layouts/funds';
import type { Fund } from '../../../src/budget/layouts/funds';
import type { BlockLayout, LayoutPack, TableKey } from '../../../src/budget/layouts/layout';
import { shanghai9 } from '../../../src/budget/layouts/shanghai-9';
import { shanghai9Final } from '../../../src/budget/layouts/shanghai-9-final';
import type { Department, Fen, Line } from '../department/department';
import { carriedInto, isFiscal, spent } from '../department/sums';
import type { TableStyle } from '../render/presentation';
import { codeBlock } from './code-block';
import { plainBlock } from './content';
import type { BlockContent, TableContent } from './content';
import { itemBlock } from './item-block';
import { officialFigures } from './official';
import { basicOrProject, byPurpose } from './purposes';
import { expenditureFigures, incomeFigures } from './summary';

type Fill = (department: Department, block: BlockLayout, style: TableStyle) => BlockContent;
interface Money {
  readonly fund: Fund;
}

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

type Fills = Readonly<Partial<Record<TableKey, Fill>>>;

function tablesOf(
  pack: LayoutPack,
  fills: Fills,
  department: Department,
  styleOf: (key: TableKey) => TableStyle,
): TableContent[] {
  return pack.tables.flatMap((layout) => {
    const fill = fills[layout.key];
    if (!fill) return [];
    return [{ layout, blocks: layout.blocks.map((block) => fill(department, block, styleOf(layout.key))) }];
  });
}

/** Both packs have fewer sources than there are. */
function sourceAmong(printed: readonly Fund[]): (fund: Fund) => string {
  return (fund) => (printed.includes(fund) || isFiscal({ fund }) ? fund.key : otherRevenue.key);
}

const budgetSource = sourceAmong([undertaking, operating]);
/** 上级补助 and 附属单位上缴 have columns in final accounts. */
const finalSource = (fund: Fund): string => (fund.key === 'special-account' ? otherRevenue.key : fund.key);

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

function summary(picks: (money: Money) => boolean, sourceOf: (fund: Fund) => string): Fill {
  return (department, block, style) =>
    itemBlock(
      block,
      block.key === 'income'
        ? incomeFigures(department, picks, sourceOf)
        : expenditureFigures(department, picks),
      style,
    );
}

/** Money with the code it is taken in for. */
interface Receipt {
  readonly functional: string;
  readonly fund: Fund;
  readonly amount: Fen;
}

function receiptsOf({ lines, savings }: Department): Receipt[] {
  return [...lines.map((line) => ({ ...line, amount: line.amount - line.carriedIn })), ...savings].filter(
    ({ amount }) => amount > 0,
  );
}

function total(receipts: readonly { readonly amount: Fen }[]): Fen {
  return receipts.reduce((sum, { amount }) => sum + amount, 0);
}

function revenue(sourceOf: (fund: Fund) => string): Fill {
  return (department, block, style) => {
    const sources = block.columns.map(({ key }) => key).filter((key) => !['total', 'fiscal'].includes(key));
    return codeBlock<Receipt>(
      block,
      {
        things: receiptsOf(department),
        codesOf: functionalOf,
        amountsOf: (own) => ({
          total: total(own),
          fiscal: total(own.filter(isFiscal)),
          ...Object.fromEntries(
            sources.map((key) => [key, total(own.filter(({ fund }) => sourceOf(fund) === key))]),
          ),
        }),
      },
      style,
    );
  };
}

function functionalOf({ functional: code }: { readonly functional: string }) {
  return { functional: code };
}

function functional(
  picks: (line: Line) => boolean,
  amountsOf: (lines: readonly Line[]) => Readonly<Record<string, Fen>>,
): Fill {
  return ({ lines }, block, style) =>
    codeBlock<Line>(block, { things: lines.filter(picks), codesOf: functionalOf, amountsOf }, style);
}

function basic({ lines }: Department, block: BlockLayout, style: TableStyle, label?: string): BlockContent {
  return codeBlock<Line>(
    block,
    {
      things: lines.filter(({ fund, purpose }) => fund === generalBudget && purpose !== 'project'),
      codesOf: ({ departmentEconomic }) => ({ departmentEconomic }),
      amountsOf: byPurpose,
    },
    style,
    label,
  );
}

/** What a fund took in, spent and still holds, code by code. */
function accounts(fund: Fund): Fill {
  return ({ lines, savings }, block, style) => {
    const own = lines.filter((line) => line.fund === fund);
    const kept = savings.filter((saving) => saving.fund === fund);
    return codeBlock<Line | Department['savings'][number]>(
      block,
      {
        things: [...own, ...kept],
        codesOf: functionalOf,
        amountsOf: (things) => {
          const [used, left] = [things.filter(isLine), things.filter((each) => !isLine(each))];
          const [opening, closing] = [carriedInto(used), total(left)];
          return { ...basicOrProject(used), opening, income: spent(used) - opening + closing, closing };
        },
      },
      style,
    );
  };
}

function isLine(thing: Line | Department['savings'][number]): thing is Line {
  return 'purpose' in thing;
}
