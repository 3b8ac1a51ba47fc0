import { generalBudget, otherRevenue } from '../../../src/budget/layouts/funds';
import type { Fund } from '../../../src/budget/layouts/funds';
import type { BlockLayout, LayoutPack, TableKey } from '../../../src/budget/layouts/layout';
import type { Department, Fen, Line } from '../department/department';
import { carriedInto, isFiscal, spent } from '../department/sums';
import type { TableStyle } from '../render/presentation';
import { codeBlock } from './code-block';
import type { BlockContent, TableContent } from './content';
import { itemBlock } from './item-block';
import { basicOrProject, byPurpose } from './purposes';
import { expenditureFigures, incomeFigures } from './summary';

/** What stands in a block of a table. */
export type Fill = (department: Department, block: BlockLayout, style: TableStyle) => BlockContent;
export type Fills = Readonly<Partial<Record<TableKey, Fill>>>;

interface Money {
  readonly fund: Fund;
}

/** The tables of a pack that something fills. */
export function tablesOf(
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

/** 上级补助 and 附属单位上缴 have columns in final accounts, 财政专户 has none. */
export const finalSource = (fund: Fund): string =>
  fund.key === 'special-account' ? otherRevenue.key : fund.key;

/** Revenue and expenditure beside one another. */
export function summary(picks: (money: Money) => boolean, sourceOf: (fund: Fund) => string): Fill {
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

/** What is taken in, code by code, in the columns that sources have. */
export function revenue(sourceOf: (fund: Fund) => string): Fill {
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

/** What a line is spent for. */
export function functionalOf({ functional: code }: { readonly functional: string }) {
  return { functional: code };
}

/** What is spent, code by code. */
export function functional(
  picks: (line: Line) => boolean,
  amountsOf: (lines: readonly Line[]) => Readonly<Record<string, Fen>>,
): Fill {
  return ({ lines }, block, style) =>
    codeBlock<Line>(block, { things: lines.filter(picks), codesOf: functionalOf, amountsOf }, style);
}

/** Basic expenditure of the general public budget by economic code. */
export function basic(
  { lines }: Department,
  block: BlockLayout,
  style: TableStyle,
  label?: string,
): BlockContent {
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
export function accounts(fund: Fund): Fill {
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
