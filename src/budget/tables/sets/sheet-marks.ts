import { grouped } from '../../../common/grouped';
import { packs } from '../../layouts/packs';
import type { Table } from '../table';

/** The year, which is told apart, and the number of the table, which says nothing of its set. */
const YEAR = /(?:19|20)\d\d年?度?/u;
const NUMBER = /(^|[^(\d])\d+(?:[-.]\d+)*/u;
const PUNCTUATION = /[\p{P}\p{S}\s]/gu;
/** What names of tables are made of: characters of their titles, and those that number them. */
const WORDS: ReadonlySet<string> = new Set(
  [
    '预算决算附件表第一二三四五六七八九十',
    ...packs.flatMap(({ tables }) => tables.flatMap(({ title, aliases = [] }) => [title.zh, ...aliases])),
  ].join(''),
);

/**
 * What of the sheets' names sets tables of one kind apart: `03支出总表` and `03支出总表(旧)` → '' and '旧'. Names are no sign of
 * anything unless tables of several kinds bear the same mark: then those of every copy of such a table are.
 */
export function sheetMarks(tables: readonly Table[]): ReadonlyMap<Table, string> {
  const kinds = [...grouped(tables, ({ layout }) => layout.key).values()].map((copies) =>
    copies.map((table) => ({ table, mark: markOf(table.sheet) })),
  );
  const kindsBearing = grouped(
    kinds.flatMap((copies) => [...new Set(copies.map(({ mark }) => mark))]),
    (mark) => mark,
  );
  const isShared = (mark: string): boolean => (kindsBearing.get(mark)?.length ?? 0) > 1;
  const telling = kinds.filter((copies) => copies.some(({ mark }) => isShared(mark)));
  return new Map(telling.flat().map(({ table, mark }) => [table, mark]));
}

function markOf(sheet: string): string {
  const name = sheet.normalize('NFKC').toLowerCase().replace(YEAR, '').replace(NUMBER, '$1');
  return Array.from(name.replace(PUNCTUATION, ''))
    .filter((character) => !WORDS.has(character))
    .join('');
}
