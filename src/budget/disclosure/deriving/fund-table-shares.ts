import { Amount } from '../../../amount/amount';
import { totalled } from '../../../amount/sum';
import { amountIn } from '../../tables/amounts';
import type { FundTable } from '../../tables/fund-sources';
import { leafRows, placedTable } from '../../tables/selection';
import type { Block } from '../../tables/table';
import type { Evidence } from './derivation';
import { placesBy } from './raw-lines';
import type { RawLine } from './raw-lines';
import { exactly, narrowed } from './shares';
import type { Share, Statement } from './shares';
import { hasNone } from './whole-tables';

const PARTS = ['basic', 'project'] as const;
const NOTHING: Share = { least: Amount.zero, most: Amount.zero };

/** What a fund with a table of its own, whose rows are lines, pays of each line. */
export function sharesOfFund(
  { fund, table }: FundTable,
  lines: readonly RawLine[],
  { book, sources, whole }: Evidence,
): Share[] {
  const open = lines.map(({ amount }) => ({ least: Amount.zero, most: amount }));
  const none = lines.map(() => NOTHING);
  const placed = placedTable(book, table);
  if (!placed) return hasNone(fund, sources) ? none : open;
  const rows = statementsOf(placed.block, lines);
  if (!rows) return open;
  const isEmpty = rows.every(({ least }) => least.isZero);
  if (isEmpty && !sources.list.some((source) => source.fund === fund)) return none;
  const told = new Set(rows.flatMap((row) => row.lines));
  const start = open.map((share, place) => (whole.has(fund) && !told.has(place) ? NOTHING : share));
  return narrowed(start, rows);
}

/** A statement for every amount of the table; undefined where one is under codes that 支出总表 has not, or cannot be read. */
function statementsOf(block: Block, lines: readonly RawLine[]): Statement[] | undefined {
  const groups = placesBy(lines, (line) =>
    lineKey(line.functional.code, line.governmentEconomic.code, line.departmentEconomic.code, line.part),
  );
  const amounts = new Map<string, (Amount | undefined)[]>();
  for (const row of leafRows(block)) {
    const { functional, governmentEconomic, departmentEconomic } = row.codes;
    for (const part of PARTS) {
      const key = lineKey(functional?.code, governmentEconomic?.code, departmentEconomic?.code, part);
      amounts.set(key, [...(amounts.get(key) ?? []), amountIn(block, row, part)]);
    }
  }
  const statements: Statement[] = [];
  for (const [key, parts] of amounts) {
    const amount = totalled(parts);
    const own = groups.get(key) ?? [];
    if (!amount || (own.length === 0 && !amount.isZero)) return undefined;
    if (own.length > 0) statements.push(exactly(own, amount));
  }
  return statements;
}

function lineKey(...codes: readonly (string | undefined)[]): string {
  return codes.map((code) => code ?? '').join(' ');
}
