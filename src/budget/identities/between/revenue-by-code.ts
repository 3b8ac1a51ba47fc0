import type { Book } from '../../tables/book';
import type { Figure } from '../../tables/figure';
import { tableName } from '../../tables/naming';
import {
  blockOf,
  figuresIn,
  isSome,
  leavesByCode,
  rowsBesideThisYear,
  totalOf,
} from '../../tables/selection';
import { inYuan } from '../../tables/rounding';
import type { Row } from '../../tables/row';
import type { Block, Table } from '../../tables/table';
import { equalMessages, equationOrNotApplicable, notApplicable } from '../rule';
import type { BookRule, Judgement } from '../rule';
import { against, equation } from '../equation';

/** 收入总表 by functional code = 支出总表 by functional code, where all that is taken in is spent. */
export const revenueByCode: BookRule = {
  meta: {
    id: 'revenue-by-code',
    kind: 'between',
    severity: 'warning',
    title: { zh: '收入总表与支出总表逐科目一致', en: 'Revenue ties to expenditure code by code' },
    why: {
      zh: '收入总表按支出功能分类列出各科目的资金来源。收支总计相等、没有结转下年时，每一科目的收入就是它的支出。',
      en: 'The table of revenue lists by function what each code is paid with. Where the totals are equal and nothing is kept for the next year, every code takes in what it spends.',
    },
    basis: {
      zh: '预算公开表样：收入总表、支出总表按同一功能分类科目列示',
      en: 'The prescribed tables: revenue and expenditure are listed by the same functional codes',
    },
    messages: equalMessages,
  },
  scope: 'book',
  dependsOn: 'names',
  tables: ['revenue', 'expenditure', 'revenue-and-expenditure'],
  pairs: [['revenue', 'expenditure']],
  cacheKeys: (book) => [spendsAll(book)],
  *judge(book) {
    const sides = sidesIn(book);
    if (!sides || !spendsAll(book)) {
      yield notApplicable;
      return;
    }
    const { revenue, expenditure } = sides;
    for (const [code, rows] of leavesByCode(revenue.block, 'functional'))
      yield judgeCode(code, rows, revenue, expenditure);
  },
};

interface Side {
  readonly table: Table;
  readonly block: Block;
}

interface Sides {
  readonly revenue: Side;
  readonly expenditure: Side;
}

/** Both tables, where both list codes. */
function sidesIn(book: Book): Sides | undefined {
  const [revenue, expenditure] = [sideOf(book.table('revenue')), sideOf(book.table('expenditure'))];
  return revenue && expenditure ? { revenue, expenditure } : undefined;
}

function sideOf(table: Table | undefined): Side | undefined {
  const block = table && blockOf(table);
  return block && leavesByCode(block, 'functional').size > 0 ? { table, block } : undefined;
}

/** Whether the totals are the same, and the summary shows nothing that only one of the tables has. */
function spendsAll(book: Book): boolean {
  const sides = sidesIn(book);
  if (!sides) return false;
  const [one, other] = [totalsOf(sides.revenue), totalsOf(sides.expenditure)];
  if (one.length === 0 || other.length === 0 || !inYuan(one).equals(inYuan(other))) return false;
  return (
    !isCarried(book, 'expenditure') &&
    (sides.revenue.block.columns.has('carried-in') || !isCarried(book, 'income'))
  );
}

function totalsOf({ block }: Side): readonly Figure[] {
  return totalOf(block, 'total');
}

/** Whether a side of 收支总表 has amounts of other years. */
function isCarried(book: Book, side: string): boolean {
  const summary = book.table('revenue-and-expenditure');
  const block = summary && blockOf(summary, side);
  return figuresIn(block ? rowsBesideThisYear(block) : [], 'total').some(
    ({ amount }) => amount && !amount.isZero,
  );
}

function judgeCode(code: string, rows: readonly Row[], revenue: Side, expenditure: Side): Judgement {
  const spent = [...leavesByCode(expenditure.block, 'functional')].flatMap(([own, leaves]) =>
    own.startsWith(code) ? leaves : [],
  );
  const subjects = figuresIn(rows, 'total');
  // What is listed more finely in the table of revenue is held against nothing.
  if (!isSome(subjects) || (spent.length === 0 && isFiner(code, expenditure))) return notApplicable;
  return equationOrNotApplicable(
    against(
      ['expenditure'],
      equation('=', subjects, figuresIn(spent, 'total'), () => ({
        subject: nameOf(revenue, code),
        counterpart: nameOf(expenditure, code),
      })),
    ),
  );
}

function isFiner(code: string, { block }: Side): boolean {
  return [...leavesByCode(block, 'functional').keys()].some((own) => code.startsWith(own));
}

function nameOf({ table }: Side, code: string) {
  const { zh, en } = tableName(table);
  return { zh: `${zh} ${code}`, en: `${en} ${code}` };
}
