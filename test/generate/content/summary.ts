import { fiscalFunds } from '../../../src/budget/layouts/funds';
import type { Fund } from '../../../src/budget/layouts/funds';
import type { Department, Fen, Line } from '../department/department';
import { flowOf, groupedBy, isFiscal, spent } from '../department/sums';
import type { ItemFigures } from './item-block';

type Money = Pick<Line, 'fund'>;
type Figures = Readonly<Record<string, Fen>>;

const all = (): boolean => true;

/**
 * The income half of a table of revenue and expenditure.
 * @param columnOf the item that a fund's revenue is printed under
 */
export function incomeFigures(
  department: Department,
  picks: (money: Money) => boolean,
  columnOf: (fund: Fund) => string,
): ItemFigures {
  const flow = flowOf(department, picks);
  const figures = new Map<string, Figures>();
  const money = [...department.lines, ...department.savings].filter(picks);
  for (const fund of new Set(money.map((each) => each.fund))) {
    const own = flowOf(department, (each) => each.fund === fund);
    addTo(figures, columnOf(fund), own.thisYear);
    if (isFiscal({ fund })) addTo(figures, 'fiscal', own.thisYear);
    addTo(figures, `carried-in.${fund.key}`, own.carriedIn);
  }
  figures.set('this-year', { total: flow.thisYear });
  figures.set('carried-in', { total: flow.carriedIn });
  figures.set('grand-total', { total: flow.thisYear + flow.carriedIn });
  return figures;
}

function addTo(figures: Map<string, Figures>, key: string, amount: Fen): void {
  figures.set(key, { total: (figures.get(key)?.total ?? 0) + amount });
}

/** The expenditure half: classes and totals, in all and fund by fund. */
export function expenditureFigures(
  department: Department,
  picks: (money: Money) => boolean = all,
): ItemFigures {
  const lines = department.lines.filter(picks);
  const columns = (own: readonly Line[]): Figures => byFund((money) => spent(own.filter(money)));
  const carriedOut = byFund((money) => flowOf(department, (each) => picks(each) && money(each)).carriedOut);
  const thisYear = columns(lines);
  const classes = groupedBy(lines, ({ functional }) => functional.slice(0, 3));
  return new Map<string, Figures>([
    ...[...classes].map(([code, own]) => [code, columns(own)] as const),
    ['this-year', thisYear],
    ['carried-out', carriedOut],
    ['grand-total', plus(thisYear, carriedOut)],
  ]);
}

function byFund(sum: (picks: (money: Money) => boolean) => Fen): Figures {
  const funds = fiscalFunds.map((fund) => [fund.key, sum((money) => money.fund === fund)] as const);
  return { total: sum(all), ...Object.fromEntries(funds) };
}

function plus(a: Figures, b: Figures): Figures {
  return Object.fromEntries(Object.entries(a).map(([key, amount]) => [key, amount + (b[key] ?? 0)]));
}
