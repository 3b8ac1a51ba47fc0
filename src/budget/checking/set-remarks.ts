import { joinedLabels, sameInBoth } from '../../common/language';
import type { Label } from '../../common/language';
import { findSheets } from '../disclosure/base/reading/found-sheets';
import { beginningOf } from '../identities/form/table-figures';
import type { RuleMeta } from '../identities/rule';
import type { Book } from '../tables/book';
import { tableName } from '../tables/naming';
import { isHiddenSet, mainSet, setsOf } from '../tables/sets/table-sets';
import { toldApart } from '../tables/sets/told-apart';
import type { ToldApart } from '../tables/sets/told-apart';
import type { Table } from '../tables/table';
import type { FindingDraft } from './finding';

/** That a workbook holds several sets of tables, and which tables were taken for one set. */
export const tableSet: RuleMeta = {
  id: 'table-set',
  kind: 'between',
  severity: 'info',
  title: { zh: '一本工作簿里有几套表', en: 'Several sets of tables in one workbook' },
  why: {
    zh: '同一张表在工作簿里有两份（旧表、隐藏的副本、上年的表、另一单位的表、旁边生成的公开表）时，各套分别核对，互不勾稽。哪些表算一套，要让人知道；看不出来的，要请人确认。',
    en: 'Where a workbook holds a table twice (an old one, a hidden copy, last year’s, another unit’s, one of a set made beside it), each set is checked by itself and never tied to the other. Which tables were taken for one set is said; where that cannot be told, somebody has to confirm it.',
  },
  basis: { zh: '同一套表内的数字才有勾稽关系', en: 'Figures tie within one set of tables only' },
  messages: {
    pass: { zh: '工作簿里只有一套表。', en: 'The workbook holds one set of tables.' },
    fail: {
      zh: '“{sheet}”等 {count} 张表与“{other}”等 {others} 张表是两套，按{basis}分开，各自核对，互不勾稽。',
      en: '“{sheet}” and the tables that go with it ({count}), and “{other}” and those that go with it ({others}), are two sets, told apart by {basis}. Each is checked by itself; they are not tied to each other.',
    },
    hidden: {
      zh: '“{sheet}”是隐藏的工作表，与“{other}”都像 {table}。隐藏的 {count} 张表单独核对，不与其他表勾稽，其中的问题只作提示。',
      en: '“{sheet}” is a hidden sheet; it and “{other}” both look like {table}. The hidden tables ({count}) are checked by themselves and tied to no other; what is wrong in them is no more than a note.',
    },
    copy: {
      zh: '“{other}”与“{sheet}”都像 {table}，按{basis}配对：“{other}”与其他各表核对，“{sheet}”单独核对。如果其中一张是旧表，请移到另一本工作簿。',
      en: '“{other}” and “{sheet}” both look like {table}. Paired by {basis}: “{other}” is checked with the other tables, “{sheet}” by itself. If one of them is an old table, move it to another workbook.',
    },
    doubt: {
      zh: '“{other}”与“{sheet}”都像 {table}，只能按{basis}分成两套（“{sheet}”等 {count} 张表为一套），不一定分得对。请把其中一套表移到另一本工作簿，再核对一次。',
      en: '“{other}” and “{sheet}” both look like {table}. Only {basis} tells the two sets apart (“{sheet}” and the tables that go with it, {count}, are one), and that may be wrong. Move one of the sets to another workbook and check again.',
    },
    cannotJudge: { zh: '无法判断有几套表。', en: 'How many sets there are cannot be told.' },
  },
};

const BASES: Readonly<Record<ToldApart['by'], Label>> = {
  year: { zh: '年份', en: 'the year' },
  department: { zh: '单位名称', en: 'the department’s name' },
  mark: { zh: '工作表名称', en: 'the names of the sheets' },
  pack: { zh: '表样', en: 'the layout' },
  order: { zh: '工作表顺序', en: 'the order of the sheets' },
};

/**
 * Says of each set beside the one that counts how it was told apart; of a book with one set there is nothing to say, nor of a base sheet
 * that looks like the table that it becomes.
 */
export function setRemarks(book: Book): readonly FindingDraft[] {
  const sets = setsOf(book);
  if (sets.length === 1) return [];
  const main = mainSet(book);
  const base = new Set(findSheets(book.workbook).map(({ sheet }) => sheet.name));
  return sets
    .filter((set) => set !== main && !set.tables.every(({ sheet }) => base.has(sheet)))
    .flatMap((set) => remark(book, set, counterpartOf(book, set)));
}

/** The set that has most of the same tables, the one that counts before others. */
function counterpartOf(book: Book, set: Book): Book {
  const main = mainSet(book);
  const others = [main, ...setsOf(book).filter((each) => each !== main && each !== set)];
  return others.reduce((most, other) =>
    sharedTables(set, other).length > sharedTables(set, most).length ? other : most,
  );
}

type Pair = readonly [own: Table, other: Table];

function sharedTables({ tables }: Book, other: Book): Pair[] {
  return tables.flatMap((table) => {
    const copy = other.table(table.layout.key);
    return copy ? [[table, copy] as const] : [];
  });
}

function remark(book: Book, set: Book, counterpart: Book): FindingDraft[] {
  const [pair] = sharedTables(set, counterpart);
  const [own, other] = pair ?? [set.tables[0], counterpart.tables[0]];
  if (!own || !other) return [];
  const told = toldApart(book, set, counterpart);
  return [
    {
      rule: tableSet,
      severity: isHiddenSet(book, set) || isPlain(set, told) ? 'info' : 'warning',
      outcome: 'fail',
      at: beginningOf(own),
      cells: [beginningOf(other)],
      message: messageOf(book, set, told, pair !== undefined),
      values: {
        sheet: own.sheet,
        other: other.sheet,
        table: joinedLabels([sameInBoth(own.layout.number), tableName(own)], ' '),
        count: set.tables.length,
        others: counterpart.tables.length,
        basis: BASES[told.by],
      },
      decimals: own.decimals,
    },
  ];
}

/** Whether a set is no guess. */
function isPlain({ tables }: Book, { by, isSure }: ToldApart): boolean {
  return tables.length > 1 ? isSure : by !== 'order';
}

function messageOf(book: Book, set: Book, { isSure }: ToldApart, isCopy: boolean): string {
  if (isHiddenSet(book, set)) return isCopy ? 'hidden' : 'fail';
  if (set.tables.length === 1 && isCopy) return 'copy';
  return isSure ? 'fail' : 'doubt';
}
