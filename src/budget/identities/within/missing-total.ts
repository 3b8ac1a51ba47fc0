import { Amount } from '../../amount/amount';
import { convert } from '../../amount/unit';
import type { TableKey } from '../../layouts/layout';
import type { Book } from '../../reading/book';
import type { Figure } from '../../reading/figure';
import { hierarchyOf } from '../../reading/hierarchy';
import type { Block, Table } from '../../reading/table';
import { tableName } from '../naming';
import { notApplicable, seen } from '../rule';
import type { Judgement, Rule } from '../rule';
import { blockOf, figuresIn, itemEntry, totalOf, totalRows } from '../selection';

/** A table without a total row must be borne out by another table: else rows may be lost and nothing would show it. */
export const missingTotal: Rule = {
  meta: {
    id: 'missing-total',
    kind: 'within',
    severity: 'warning',
    title: { zh: '没有合计行', en: 'No total row' },
    why: {
      zh: '合计行是一张表自己的核对依据。没有合计行，而各行之和又与其他表对不上时，无法知道是否漏行、漏页。',
      en: 'The total row is what a table is checked by. Without it, and with no other table that bears the sum of the rows out, lost rows or pages do not show.',
    },
    basis: { zh: '预算公开表样的合计行', en: 'The total row of the prescribed tables' },
    messages: {
      pass: { zh: '{table}没有合计行，各行之和与其他表一致。', en: '{table} has no total row, but ties to another table.' },
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
  *judge(book) {
    for (const table of book.tables) {
      const counterpart = COUNTERPARTS[table.layout.key];
      const block = blockOf(table);
      if (counterpart && block && block.layout.rows.kind === 'codes') yield judgeTable(book, table, block, counterpart);
    }
  },
};

type Counterpart = (book: Book) => { readonly table: Table; readonly figures: readonly Figure[] } | undefined;

/** Where the sum of a table's rows stands again. */
const COUNTERPARTS: Readonly<Partial<Record<TableKey, Counterpart>>> = {
  revenue: (book) => itemsOf(book, 'revenue-and-expenditure', 'income', ['grand-total']),
  expenditure: (book) => itemsOf(book, 'revenue-and-expenditure', 'expenditure', ['this-year']),
  'general-budget': (book) => itemsOf(book, 'fiscal-appropriation', 'income', ['general', 'carried-in.general']),
  'basic-expenditure': (book) => {
    const table = book.table('general-budget');
    const block = table && blockOf(table);
    return block && { table, figures: totalOf(block, 'basic') };
  },
};

function itemsOf(book: Book, key: TableKey, side: string, items: readonly string[]): ReturnType<Counterpart> {
  const table = book.table(key);
  const block = table && blockOf(table, side);
  const figures = items.flatMap((item) => (block && itemEntry(block, item)?.figure) ?? []);
  return table && figures.length > 0 ? { table, figures } : undefined;
}

function judgeTable(book: Book, table: Table, block: Block, counterpart: Counterpart): Judgement {
  const { tops } = hierarchyOf(block.rows);
  const [last] = figuresIn(tops, 'total').slice(-1);
  if (totalRows(block).length > 0 || tops.length < 2 || !last) return notApplicable;
  const at = { sheet: table.sheet, row: last.row, column: last.column };
  const other = counterpart(book);
  const observed = sumOf(figuresIn(tops, 'total'), table);
  const values = { table: tableName(table), count: tops.length, unit: table.unit };
  if (!other) return seen({ outcome: 'cannot-judge', at, values });
  const expected = sumOf(other.figures, table);
  if (observed.equals(expected)) return seen({ outcome: 'pass', at });
  return seen({ outcome: 'fail', at, observed, expected, values: { ...values, other: tableName(other.table) } });
}

function sumOf(figures: readonly Figure[], { unit }: Table): Amount {
  return figures.reduce(
    (sum, figure) => (figure.amount ? sum.plus(convert(figure.amount, figure.unit, unit)) : sum),
    Amount.zero,
  );
}
