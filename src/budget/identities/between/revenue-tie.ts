import { joinedLabels } from '../../../common/language';
import type { Figure } from '../../tables/figure';
import type { Block, Table } from '../../tables/table';
import { columnLabel, tableName, totalName } from '../../tables/naming';
import { blockOf, figuresIn, itemRow, rowsBesideThisYear, totalOf } from '../../tables/selection';
import { equalMessages, equationOrNotApplicable, notApplicable } from '../rule';
import type { BookRule, Judgement } from '../rule';
import { tie } from '../equation';

/** 收入总表 = the income side of 收支总表, in total and source by source. */
export const revenueTie: BookRule = {
  meta: {
    id: 'revenue-tie',
    kind: 'between',
    severity: 'error',
    title: { zh: '收入总表与收支总表一致', en: 'Revenue ties to revenue and expenditure' },
    why: {
      zh: '收入总表的合计、各项资金来源和上年结转，应与收支总表的收入一侧逐项相等。',
      en: 'The total, every source and what was carried over are the same in both tables.',
    },
    basis: {
      zh: '《预算法实施条例》第五条：各部门预算收入包括本级财政安排的预算拨款收入和其他收入，两张表列的都是全部收入',
      en: 'Regulation on the Implementation of the Budget Law, article 5: a department’s revenue is its appropriations and other revenue; both tables list all of it',
    },
    messages: equalMessages,
  },
  scope: 'book',
  dependsOn: 'names',
  tables: ['revenue', 'revenue-and-expenditure'],
  *judge(book) {
    const [revenue, summary] = [book.table('revenue'), book.table('revenue-and-expenditure')];
    const [columns, items] = [revenue && blockOf(revenue), summary && blockOf(summary, 'income')];
    if (!revenue || !summary || !columns || !items) {
      yield notApplicable;
      return;
    }
    for (const key of columns.columns.keys()) yield* judgeColumn(revenue, columns, summary, items, key);
  },
};

function* judgeColumn(
  revenue: Table,
  columns: Block,
  summary: Table,
  items: Block,
  key: string,
): Iterable<Judgement> {
  const counterparts = counterpartOf(columns, items, key);
  if (!counterparts) return;
  const less = key === 'total' ? beyond(columns, items) : [];
  yield equationOrNotApplicable(
    tie(
      { figures: [...totalOf(columns, key), ...less], label: () => totalName(revenue, columns, key) },
      {
        figures: counterparts,
        label: () => joinedLabels([tableName(summary), columnLabel(columns, key)], ' '),
      },
    ),
  );
}

/** What the total of the income side has beside that of the columns: carried over, or taken from reserves, without a column. */
function beyond(columns: Block, items: Block): Figure[] {
  if (totalItem(columns, items) === 'this-year') return [];
  const rows = rowsBesideThisYear(items).filter(({ item = '' }) => !columns.columns.has(item));
  return figuresIn(rows, 'total');
}

/** The figures of the income side that a column stands for, or undefined where it has no counterpart there. */
function counterpartOf(columns: Block, items: Block, key: string): Figure[] | undefined {
  if (key === 'total') return figures(items, [totalItem(columns, items)]);
  if (key === 'this-year' || key === 'carried-in') return figures(items, [key]);
  const source = /^this-year\.(.+)$/.exec(key)?.[1] ?? key;
  if (source === 'fiscal' && !itemRow(items, 'fiscal')) {
    return figures(items, ['general', 'government-fund', 'state-capital']);
  }
  return isListed(items, source) ? (figures(items, [source]) ?? []) : undefined;
}

/** A table without a column for what was carried over totals this year's revenue only. */
function totalItem(columns: Block, items: Block): string {
  return columns.columns.has('carried-in') || !itemRow(items, 'this-year') ? 'grand-total' : 'this-year';
}

function isListed(items: Block, item: string): boolean {
  const { rows } = items.layout;
  return rows.kind === 'items' && rows.items.some(({ key }) => key === item);
}

function figures(items: Block, keys: readonly string[]): Figure[] | undefined {
  const rows = keys.map((key) => itemRow(items, key)).filter((row) => row !== undefined);
  return rows.length === 0 ? undefined : figuresIn(rows, 'total');
}
