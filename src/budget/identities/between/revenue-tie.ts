import { joinedLabels } from '../../../common/language';
import { SOURCES } from '../../layouts/items';
import type { Book } from '../../tables/book';
import type { Figure } from '../../tables/figure';
import { inYuan } from '../../tables/rounding';
import type { Block, Table } from '../../tables/table';
import { columnLabel, tableName, totalName } from '../../tables/naming';
import { blockOf, figuresIn, itemRow, rowsBesideThisYear, totalOf } from '../../tables/selection';
import { equalMessages, equationOrNotApplicable, notApplicable } from '../rule';
import type { BookRule, Judgement } from '../rule';
import { against, tie } from '../equation';

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
  pairs: [['revenue', 'revenue-and-expenditure']],
  cacheKeys(book) {
    const tables = tablesOf(book);
    if (!tables) return [];
    const keys = [...tables.columns.columns.keys()];
    return [
      countsReservesAsCarried(tables),
      ...unlistedSources(tables),
      ...keys.flatMap((key) => uncountedSources(tables, key)),
    ];
  },
  *judge(book) {
    const tables = tablesOf(book);
    if (!tables) {
      yield notApplicable;
      return;
    }
    for (const key of tables.columns.columns.keys()) yield* judgeColumn(tables, key);
  },
};

/** 收入总表 and 收支总表, with the blocks that say the same. */
interface Tables {
  readonly revenue: Table;
  readonly columns: Block;
  readonly summary: Table;
  readonly items: Block;
}

function tablesOf(book: Book): Tables | undefined {
  const [revenue, summary] = [book.table('revenue'), book.table('revenue-and-expenditure')];
  const [columns, items] = [revenue && blockOf(revenue), summary && blockOf(summary, 'income')];
  return revenue && summary && columns && items && { revenue, columns, summary, items };
}

function* judgeColumn(tables: Tables, key: string): Iterable<Judgement> {
  const { revenue, columns, summary } = tables;
  const unlisted = unlistedSources(tables);
  if (unlisted.includes(key)) return;
  const counterparts = counterpartOf(tables, key);
  if (!counterparts) return;
  const more =
    sourceOf(key) === OTHER ? unlisted.flatMap((each) => totalOf(columns, each)) : beyond(tables, key);
  yield equationOrNotApplicable(
    against(
      ['revenue-and-expenditure'],
      tie(
        { figures: [...totalOf(columns, key), ...more], label: () => totalName(revenue, columns, key) },
        {
          figures: counterparts,
          label: () => joinedLabels([tableName(summary), columnLabel(columns, key)], ' '),
        },
      ),
    ),
  );
}

/** What the total of the income side has beside that of the columns: carried over, or taken from reserves, without a column. */
function beyond(tables: Tables, key: string): Figure[] {
  const { columns, items } = tables;
  if (key !== 'total' || totalItem(columns, items) === 'this-year') return [];
  if (countsReservesAsCarried(tables)) return [];
  const rows = rowsBesideThisYear(items).filter(({ item = '' }) => !columns.columns.has(item));
  return figuresIn(rows, 'total');
}

const RESERVES = 'reserves-used';
const CARRIED = 'carried-in';
const OTHER = 'other';
const UNDERTAKING = 'undertaking';

/** Whether 收入总表, which has no column for reserves that are used, has them in what was carried over: what adds up says so. */
function countsReservesAsCarried({ columns, items }: Tables): boolean {
  const reserves = figures(items, [RESERVES]) ?? [];
  if (columns.columns.has(RESERVES) || !columns.columns.has(CARRIED) || inYuan(reserves).isZero) return false;
  const isSame = (key: string, of: readonly string[]): boolean =>
    inYuan(totalOf(columns, key)).equals(inYuan(figures(items, of) ?? []));
  return isSame(CARRIED, [CARRIED, RESERVES]) || isSame('total', ['grand-total']);
}

/** The columns of sources that 收支总表 has no row for and counts to 其他收入: what adds up says so. */
function unlistedSources({ columns, items }: Tables): readonly string[] {
  const other = figures(items, [OTHER]);
  const own = [...columns.columns.keys()].find((key) => sourceOf(key) === OTHER);
  if (!other || own === undefined) return [];
  const unlisted = [...columns.columns.keys()].filter((key) => {
    const source = sourceOf(key);
    return isListed(items, source) && !itemRow(items, source) && !inYuan(totalOf(columns, key)).isZero;
  });
  const all = [own, ...unlisted].flatMap((key) => totalOf(columns, key));
  return inYuan(all).equals(inYuan(other)) ? unlisted : [];
}

/** The sources that 收入总表 has no column for and counts to 事业收入 or 其他收入: what adds up says so. */
function uncountedSources({ columns, items }: Tables, key: string): readonly string[] {
  const source = sourceOf(key);
  if (source !== OTHER && source !== UNDERTAKING) return [];
  const listed = [...columns.columns.keys()].map(sourceOf);
  const { rows } = items.layout;
  const sources = rows.kind === 'items' ? rows.items.filter(({ group }) => group === SOURCES) : [];
  const more = sources
    .map((item) => item.key)
    .filter((item) => !listed.includes(item) && !inYuan(figures(items, [item]) ?? []).isZero);
  const all = figures(items, [source, ...more]) ?? [];
  return more.length > 0 && inYuan(totalOf(columns, key)).equals(inYuan(all)) ? more : [];
}

/** The source that a column is of. */
function sourceOf(key: string): string {
  return /^this-year\.(.+)$/.exec(key)?.[1] ?? key;
}

/** The figures of the income side that a column stands for, or undefined where it has no counterpart there. */
function counterpartOf(tables: Tables, key: string): Figure[] | undefined {
  const { columns, items } = tables;
  if (key === 'total') return figures(items, [totalItem(columns, items)]);
  if (key === CARRIED)
    return figures(items, countsReservesAsCarried(tables) ? [CARRIED, RESERVES] : [CARRIED]);
  if (key === 'this-year') return figures(items, [key]);
  const source = sourceOf(key);
  if (source === 'fiscal' && !itemRow(items, 'fiscal')) {
    return figures(items, ['general', 'government-fund', 'state-capital']);
  }
  if (!isListed(items, source)) return undefined;
  return figures(items, [source, ...uncountedSources(tables, key)]) ?? [];
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
