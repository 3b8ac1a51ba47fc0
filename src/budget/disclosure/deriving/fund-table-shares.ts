import { Amount } from '../../../amount/amount';
import { totalled } from '../../../amount/sum';
import { grouped } from '../../../common/grouped';
import { amountIn } from '../../tables/amounts';
import type { FundTable } from '../../tables/fund-sources';
import { leafRows, placedTable } from '../../tables/selection';
import type { Block } from '../../tables/table';
import { exactly, propagateBounds } from './bounds';
import type { Bound, Interval } from './bounds';
import type { DerivationContext } from './derivation';
import { placesBy } from './raw-lines';
import type { RawLine } from './raw-lines';
import { hasNone } from './whole-tables';

const PARTS = ['basic', 'project'] as const;
const NOTHING: Interval = { least: Amount.zero, most: Amount.zero };

/** What a fund with a table of its own, whose rows are lines, pays of each line. */
export function sharesOfFund(
  { fund, table }: FundTable,
  lines: readonly RawLine[],
  { book, sources, whole }: DerivationContext,
): Interval[] {
  const open = lines.map(({ amount }) => ({ least: Amount.zero, most: amount }));
  const none = lines.map(() => NOTHING);
  const placed = placedTable(book, table);
  if (!placed) return hasNone(fund, sources) ? none : open;
  const rows = boundsOf(placed.block, lines);
  if (!rows) return open;
  const isEmpty = rows.every(({ least }) => least.isZero);
  if (isEmpty && !sources.list.some((source) => source.fund === fund)) return none;
  const bounded = new Set(rows.flatMap((row) => row.lines));
  const start = open.map((share, place) => (whole.has(fund) && !bounded.has(place) ? NOTHING : share));
  return propagateBounds(start, rows);
}

/** A bound for every amount of the table; undefined where one is under codes that 支出总表 has not, or cannot be read. */
function boundsOf(block: Block, lines: readonly RawLine[]): Bound[] | undefined {
  const groups = placesBy(lines, (line) =>
    lineKey(line.functional.code, line.governmentEconomic.code, line.departmentEconomic.code, line.part),
  );
  const stated = leafRows(block).flatMap((row) => {
    const { functional, governmentEconomic, departmentEconomic } = row.codes;
    return PARTS.map((part) => ({
      key: lineKey(functional?.code, governmentEconomic?.code, departmentEconomic?.code, part),
      amount: amountIn(block, row, part),
    }));
  });
  const bounds: Bound[] = [];
  for (const [key, parts] of grouped(stated, (each) => each.key)) {
    const amount = totalled(parts.map((part) => part.amount));
    const own = groups.get(key) ?? [];
    if (!amount || (own.length === 0 && !amount.isZero)) return undefined;
    if (own.length > 0) bounds.push(exactly(own, amount));
  }
  return bounds;
}

function lineKey(...codes: readonly (string | undefined)[]): string {
  return codes.map((code) => code ?? '').join(' ');
}
