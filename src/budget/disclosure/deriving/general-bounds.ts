import { Amount } from '../../../amount/amount';
import { sumOf, totalled } from '../../../amount/sum';
import { grouped } from '../../../common/grouped';
import { classOf } from '../../classification/code';
import { amountAt, amountIn, amountOfItem } from '../../tables/amounts';
import type { Row } from '../../tables/row';
import { leafRows, placedTable, totalRows } from '../../tables/selection';
import type { Block } from '../../tables/table';
import { exactly, larger, remainder } from './bounds';
import type { Bound, Interval } from './bounds';
import type { DerivationContext } from './derivation';
import { pairKey, placesBy } from './raw-lines';
import type { RawLine } from './raw-lines';
import { onlyUnit } from './units';

const PARTS = ['basic', 'project'] as const;

/** What the tables say that the general public budget pays, of lines together. `others` is what the two other fiscal funds pay. */
export function generalBounds(
  lines: readonly RawLine[],
  others: readonly Interval[],
  context: DerivationContext,
): Bound[] {
  const codes = byCode(lines, context);
  const wholes = [...byClass(lines, others, context), ...totals(lines, context)];
  const rests = wholes.flatMap((whole) => remainder(whole, codes) ?? []);
  return [...codes, ...byPair(lines, context), ...wholes, ...rests];
}

/** 06: basic and project expenditure of each functional code. */
function byCode(lines: readonly RawLine[], { book, units, whole }: DerivationContext): Bound[] {
  const placed = placedTable(book, 'general-budget');
  if (!placed) return [];
  const { block } = placed;
  // With several units, the row of one of them may be lost.
  const isComplete = whole.has('general') || onlyUnit(units) !== undefined || !block.columns.has('unit');
  const rows = grouped(leafRows(block), ({ codes }) => codes.functional?.code ?? '');
  return [...placesBy(lines, ({ functional, part }) => `${functional.code} ${part}`)].flatMap(
    ([key, own]) => {
      const [code = '', part = ''] = key.split(' ');
      const found = rows.get(code);
      const isPart = PARTS.some((each) => each === part);
      if (!found) return whole.has('general') ? [exactly(own, Amount.zero)] : [];
      // A row tells all that the general public budget pays for its code, and that is basic or project expenditure.
      const amount = isPart ? totalled(found.map((row) => amountIn(block, row, part))) : Amount.zero;
      if (!amount || !found.every((row) => addsUp(placed.block, row))) return [];
      return isComplete
        ? [exactly(own, amount)]
        : [{ lines: own, least: amount, most: sumOf(own.flatMap((at) => lines[at]?.amount ?? [])) }];
    },
  );
}

/** Whether what a row says by parts is all that it says. */
function addsUp(block: Block, row: Row): boolean {
  const parts = totalled(PARTS.map((part) => amountIn(block, row, part)));
  const total = amountAt(row.figures.get('total'));
  return (
    parts !== undefined &&
    (total === undefined || total === null ? !row.figures.has('total') : total.equals(parts))
  );
}

/** 05: fiscal expenditure of each class, less what the two other funds pay of it. */
function byClass(
  lines: readonly RawLine[],
  others: readonly Interval[],
  { book }: DerivationContext,
): Bound[] {
  const placed = placedTable(book, 'fiscal-appropriation', 'expenditure');
  if (!placed) return [];
  const { block } = placed;
  const classes = block.rows.filter(({ item, role }) => role === 'data' && /^\d{3}$/.test(item ?? ''));
  const amounts = classes.map((row) => amountAt(row.figures.get('total')));
  const isComplete = totalled(amounts.map((each) => (each === null ? Amount.zero : each)))?.equals(
    amountOfItem(block, 'this-year') ?? Amount.zero,
  );
  const stated = new Map(classes.map((row, i) => [row.item, amounts[i]]));
  return [...placesBy(lines, ({ functional }) => classOf(functional.code))].flatMap(([code, own]) => {
    const fiscal = stated.get(code) ?? (isComplete ? Amount.zero : undefined);
    if (!fiscal) return [];
    const beside = own.flatMap((at) => others[at] ?? []);
    return [
      {
        lines: own,
        least: larger(Amount.zero, fiscal.minus(sumOf(beside.map(({ most }) => most)))),
        most: larger(Amount.zero, fiscal.minus(sumOf(beside.map(({ least }) => least)))),
      },
    ];
  });
}

/** 07: basic expenditure of each pair of economic codes. */
function byPair(lines: readonly RawLine[], { book, whole }: DerivationContext): Bound[] {
  const placed = placedTable(book, 'basic-expenditure');
  if (!placed) return [];
  const { block } = placed;
  const leaves = leafRows(block);
  const isPaired = leaves.some(({ codes }) => codes.governmentEconomic);
  const rows = grouped(leaves, ({ codes }) =>
    pairKey(codes.governmentEconomic?.code, codes.departmentEconomic?.code ?? ''),
  );
  const general = placedTable(book, 'general-budget');
  const basic =
    general && totalled(leafRows(general.block).map((row) => amountIn(general.block, row, 'basic')));
  const sum = totalled(leaves.map((row) => amountIn(block, row, 'total')));
  const isComplete = whole.has('general') && basic !== undefined && (sum?.equals(basic) ?? basic.isZero);
  const groups = placesBy(lines, ({ part, governmentEconomic, departmentEconomic }) =>
    part === 'basic'
      ? pairKey(isPaired ? governmentEconomic.code : undefined, departmentEconomic.code)
      : undefined,
  );
  return [...groups].flatMap(([key, own]) => {
    const found = rows.get(key);
    const amount = found
      ? totalled(found.map((row) => amountIn(block, row, 'total')))
      : isComplete
        ? Amount.zero
        : undefined;
    return amount ? [exactly(own, amount)] : [];
  });
}

/** The totals of 06 and 07. */
function totals(lines: readonly RawLine[], { book }: DerivationContext): Bound[] {
  const general = placedTable(book, 'general-budget');
  const basic = placedTable(book, 'basic-expenditure');
  const stated = (placed: typeof general, column: string): Amount | undefined => {
    const [row] = placed ? totalRows(placed.block) : [];
    // A total of nothing at all says nothing.
    const amount = placed && row && amountIn(placed.block, row, column);
    return amount?.isZero ? undefined : amount;
  };
  const all = [
    ['basic', stated(general, 'basic')],
    ['project', stated(general, 'project')],
    ['basic', stated(basic, 'total')],
  ] as const;
  return all.flatMap(([part, amount]) =>
    amount
      ? [
          exactly(
            [...lines.keys()].filter((place) => lines[place]?.part === part),
            amount,
          ),
        ]
      : [],
  );
}
