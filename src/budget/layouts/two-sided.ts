import { amount, item, lineNumber, total } from './columns';
import { fiscalFunds } from './funds';
import type { Fund } from './funds';
import {
  carriedIn,
  carriedOut,
  CLASSES,
  classRows,
  expenditureThisYear,
  expenditureTotal,
  incomeThisYear,
  incomeTotal,
  source,
  sourceRows,
  SOURCES,
} from './items';
import type { BlockLayout, ItemLayout, ItemSum, TableLayout } from './layout';

/** What sets one table of revenue beside expenditure (收支总表) apart from another. */
export interface TwoSided {
  /** What stands above the columns of each side. */
  readonly headings: { readonly income: readonly string[]; readonly expenditure: readonly string[] };
  /** What the amount columns are called: 预算数, 决算数. */
  readonly amounts: readonly string[];
  readonly sources: readonly ItemLayout[];
  /** Whether what was carried over is told by fund. */
  readonly carriedByFund?: boolean;
  /** Whether expenditure has a column for each fund beside its total. */
  readonly columnsByFund?: boolean;
  /** Whether every line bears a number (行次). */
  readonly lineNumbers?: boolean;
  /** What else is added to this year's revenue and expenditure in the grand totals. */
  readonly beside?: { readonly income: readonly ItemLayout[]; readonly expenditure: readonly ItemLayout[] };
  /** Sums among the sources. */
  readonly sums?: readonly ItemSum[];
}

const CARRIED = 'carried-sources';

/** The blocks and the balance of a table of revenue beside expenditure. */
export function twoSided(parts: TwoSided): Pick<TableLayout, 'blocks' | 'balances'> {
  return {
    blocks: [income(parts), expenditure(parts)],
    balances: [
      {
        left: { block: 'income', item: incomeTotal.key },
        right: { block: 'expenditure', item: expenditureTotal.key },
      },
    ],
  };
}

/** Funds as the sources of this year's revenue. */
export function sourceItems(funds: readonly Fund[]): ItemLayout[] {
  return funds.map((fund) => source(fund, { group: SOURCES }));
}

function income(parts: TwoSided): BlockLayout {
  const { headings, amounts, sources, carriedByFund, lineNumbers, beside, sums = [] } = parts;
  const others = beside?.income ?? [];
  const carried = carriedByFund
    ? fiscalFunds.map((fund) => source(fund, { group: CARRIED, parent: carriedIn.key }))
    : [];
  return {
    key: 'income',
    columns: [item(headings.income), ...(lineNumbers ? [lineNumber] : []), total(amounts, headings.income)],
    rows: sourceRows(
      [...sources, incomeThisYear, ...others, carriedIn, ...carried, incomeTotal],
      [
        ...sums,
        { total: incomeThisYear.key, group: SOURCES },
        ...(carriedByFund ? [{ total: carriedIn.key, group: CARRIED }] : []),
        { total: incomeTotal.key, items: [incomeThisYear, ...others, carriedIn].map(({ key }) => key) },
      ],
    ),
  };
}

function expenditure({ headings, amounts, columnsByFund, lineNumbers, beside }: TwoSided): BlockLayout {
  const under = headings.expenditure;
  const others = beside?.expenditure ?? [];
  const funds = columnsByFund ? fiscalFunds : [];
  return {
    key: 'expenditure',
    columns: [
      item(under),
      ...(lineNumbers ? [lineNumber] : []),
      total(amounts, under),
      ...funds.map((fund) => amount(fund.key, fund.label, { aliases: fund.names, under })),
    ],
    rows: classRows(
      [expenditureThisYear, ...others, carriedOut, expenditureTotal],
      [
        { total: expenditureThisYear.key, group: CLASSES },
        {
          total: expenditureTotal.key,
          items: [expenditureThisYear, ...others, carriedOut].map(({ key }) => key),
        },
      ],
    ),
    ...(columnsByFund && { sums: [{ total: 'total', parts: funds.map(({ key }) => key) }] }),
  };
}
