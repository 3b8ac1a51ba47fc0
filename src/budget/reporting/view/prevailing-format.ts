import type { Amount } from '../../../amount/amount';
import { oncePer } from '../../../common/once-per';
import { decimalsOfFormat, GENERAL } from '../../../workbook/number-format';
import type { Book } from '../../tables/book';
import type { Figure } from '../../tables/figure';
import { setOf } from '../../tables/sets/table-sets';
import type { Table } from '../../tables/table';

/** How often amounts are shown in each number format. */
type Formats = ReadonlyMap<string, number>;

/**
 * The number format in which the amounts of a column are mostly shown, of those that show all decimals of an amount; where the column
 * has none, that of the table, or else of all tables of its set. Undefined where no amount is shown in such a format.
 */
export function prevailingFormat(
  amount: Amount,
  table: Table,
  column: number,
  book: Book,
): string | undefined {
  const own = formatsByColumn(table).get(column);
  const levels = [...(own ? [own] : []), formatsOf(table), formatsIn(setOf(book, table))];
  for (const formats of levels) {
    const format = mostCommon(formats, amount.decimals);
    if (format !== undefined) return format;
  }
  return undefined;
}

/** Of formats that are as common, the one that shows more decimals. */
function mostCommon(formats: Formats, decimals: number): string | undefined {
  const [best] = [...formats]
    .filter(([format]) => format === GENERAL || decimalsShown(format) >= decimals)
    .sort(([a, m], [b, n]) => n - m || decimalsShown(b) - decimalsShown(a));
  return best?.[0];
}

function decimalsShown(format: string): number {
  return decimalsOfFormat(format) ?? 0;
}

const formatsByColumn = oncePer((table: Table): ReadonlyMap<number, Formats> => {
  const columns = new Map<number, Map<string, number>>();
  for (const { column, cell } of amountsOf(table)) {
    const formats = columns.get(column) ?? new Map<string, number>();
    columns.set(column, formats);
    const format = cell?.format ?? GENERAL;
    if (isForAmounts(format)) formats.set(format, (formats.get(format) ?? 0) + 1);
  }
  return columns;
});

const formatsOf = oncePer((table: Table): Formats => joined([...formatsByColumn(table).values()]));

const formatsIn = oncePer((set: Book): Formats => joined(set.tables.map(formatsOf)));

function joined(several: readonly Formats[]): Formats {
  const all = new Map<string, number>();
  for (const [format, times] of several.flatMap((formats) => [...formats])) {
    all.set(format, (all.get(format) ?? 0) + times);
  }
  return all;
}

/** Figures that are numbers on the sheet. */
function amountsOf({ blocks }: Table): Figure[] {
  return blocks
    .flatMap(({ rows }) => rows.flatMap(({ figures }) => figures.values()))
    .filter(({ cell }) => typeof cell?.value === 'number');
}

function isForAmounts(format: string): boolean {
  return format === GENERAL || (decimalsOfFormat(format) !== undefined && !format.includes('%'));
}
