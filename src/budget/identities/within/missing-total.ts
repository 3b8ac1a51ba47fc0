import { convert } from '../../../amount/unit';
import type { TableKey } from '../../layouts/layout';
import type { Book } from '../../tables/book';
import type { Figure } from '../../tables/figure';
import { hierarchyOf } from '../../tables/hierarchy';
import type { Block, Table } from '../../tables/table';
import { fundSources } from '../../tables/fund-sources';
import { tableName } from '../../tables/naming';
import { blockOf, itemEntry, moneyIn, totalOf, totalRows, yearTotal } from '../../tables/selection';
import type { YearTotal } from '../../tables/selection';
import { hasLostRows } from '../missing-rows';
import { inYuan, roundingOf } from '../../tables/rounding';
import { notApplicable, observation } from '../rule';
import type { BookRule, Judgement } from '../rule';

/** A table without a total row must be borne out by another table: else rows may be lost and nothing would show it. */
export const missingTotal: BookRule = {
  meta: {
    id: 'missing-total',
    kind: 'within',
    severity: 'warning',
    symptom: 'absent-total',
    title: { zh: '没有合计行', en: 'No total row' },
    why: {
      zh: '合计行是一张表自己的核对依据。没有合计行，而各行之和又与其他表对不上时，无法知道是否漏行、漏页。',
      en: 'The total row is what a table is checked by. Without it, and with no other table that bears the sum of the rows out, lost rows or pages do not show.',
    },
    basis: { zh: '预算公开表样的合计行', en: 'The total row of the prescribed tables' },
    messages: {
      pass: {
        zh: '{table}没有合计行，各行之和与其他表一致。',
        en: '{table} has no total row, but ties to another table.',
      },
      fail: {
        zh: '{table}没有合计行，{count} 行之和 {observed} {unit} 又与{other}的 {expected} {unit} 不一致，请补上合计行，并检查是否漏行、漏页。',
        en: '{table} has no total row, and its {count} rows make {observed} {unit} where {other} says {expected} {unit}: add the total row and look for lost rows or pages.',
      },
      cannotJudge: {
        zh: '{table}没有合计行，也没有其他表可以核对，无法判断是否漏行。',
        en: '{table} has no total row and no other table to check it by: whether rows are lost cannot be told.',
      },
    },
  },
  scope: 'book',
  dependsOn: 'amounts',
  *judge(book) {
    for (const table of book.tables) {
      const find = COUNTERPARTS[table.layout.key];
      const block = blockOf(table);
      if (find && block?.layout.rows.kind === 'codes') yield judgeTable(book, table, block, find);
    }
  },
};

/** Where the sum of a table's rows stands again: the sum of figures, less others. */
interface Counterpart {
  readonly table: Table;
  readonly figures: readonly Figure[];
  readonly less: readonly Figure[];
}

const COUNTERPARTS: Readonly<
  Partial<Record<TableKey, (book: Book, block: Block) => Counterpart | undefined>>
> = {
  revenue: (book, block) => {
    const table = book.table('revenue-and-expenditure');
    const items = table && blockOf(table, 'income');
    return (
      table && items && counterpart(table, block.columns.has('carried-in') ? allOf(items) : yearTotal(items))
    );
  },
  expenditure: (book) => {
    const table = book.table('revenue-and-expenditure');
    const items = table && blockOf(table, 'expenditure');
    return table && counterpart(table, items && yearTotal(items));
  },
  'general-budget': (book) => {
    const table = book.table('fiscal-appropriation');
    const sources = table && fundSources(table, 'general');
    if (!table || !sources?.complete || sources.carriedOn) return undefined;
    return { table, figures: sources.figures, less: [] };
  },
  'basic-expenditure': (book) => {
    const table = book.table('general-budget');
    const block = table && blockOf(table);
    return block && !hasLostRows(book) ? { table, figures: totalOf(block, 'basic'), less: [] } : undefined;
  },
};

function allOf(items: Block): YearTotal | undefined {
  const entry = itemEntry(items, 'grand-total');
  return entry && { entry, less: [] };
}

function counterpart(table: Table, total: YearTotal | undefined): Counterpart | undefined {
  return total && { table, figures: [total.entry.figure], less: total.less };
}

function judgeTable(
  book: Book,
  table: Table,
  block: Block,
  find: (typeof COUNTERPARTS)[TableKey],
): Judgement {
  const { tops } = hierarchyOf(block.rows);
  const rows = moneyIn(block, tops, 'total');
  const last = rows.at(-1);
  if (totalRows(block).length > 0 || tops.length < 2 || !last) return notApplicable;
  const at = { sheet: table.sheet, row: last.row, column: last.column };
  const other = find?.(book, block);
  const values = { table: tableName(table), count: tops.length, unit: table.unit };
  if (!other?.figures.some(({ amount }) => amount)) {
    // A table without any money has lost none.
    const idle = rows.every(({ state, amount }) => state !== 'unreadable' && (amount?.isZero ?? true));
    return idle ? notApplicable : observation({ outcome: 'cannot-judge', at, values });
  }
  const all = [...rows, ...other.figures, ...other.less];
  // The ties between the tables name the cell.
  if (all.some(({ state }) => state === 'unreadable')) return notApplicable;
  const [observed, expected] = [inYuan(rows), inYuan(other.figures).minus(inYuan(other.less))];
  if (observed.minus(expected).abs().compareTo(roundingOf(all)) <= 0)
    return observation({ outcome: 'pass', at });
  return observation({
    outcome: 'fail',
    at,
    observed: convert(observed, '元', table.unit),
    expected: convert(expected, '元', table.unit),
    values: { ...values, other: tableName(other.table) },
  });
}
