import type { Table } from '../../tables/table';
import { yearsIn } from '../../tables/title-years';
import { notApplicable, observation } from '../rule';
import type { BookRule, Judgement } from '../rule';
import { beginningOf } from './table-figures';

/** The tables of one document are of one year. */
export const titleYear: BookRule = {
  meta: {
    id: 'title-year',
    kind: 'form',
    severity: 'warning',
    title: { zh: '各表标题的年份一致', en: 'The titles name the same year' },
    why: {
      zh: '沿用上年的表格时，常有个别表的标题忘了改年份。',
      en: "Where last year's tables are used again, the year in a title or two is easily forgotten.",
    },
    basis: { zh: '同一份预算（决算）的各表属于同一年度', en: 'The tables of one budget are of one year' },
    messages: {
      pass: { zh: '标题的年份与其他各表一致。', en: 'The title names the same year as the others.' },
      fail: {
        zh: '{cell} 的标题写的是 {year} 年，其他表多数是 {usual} 年。请核对年份。',
        en: 'The title in {cell} says {year}; most of the other tables say {usual}. Check the year.',
      },
      cannotJudge: { zh: '标题的年份无法判断。', en: 'The year of the title cannot be told.' },
    },
  },
  scope: 'book',
  dependsOn: 'names',
  *judge(book) {
    // A file may hold a budget and final accounts, each of a year of its own.
    for (const pack of new Set(book.tables.map((table) => table.pack))) {
      yield* judgeDocument(book.tables.filter((table) => table.pack === pack));
    }
  },
};

function* judgeDocument(tables: readonly Table[]): Iterable<Judgement> {
  const dated = tables
    .map((table) => ({ table, years: yearsIn(table.title) }))
    .filter(({ years }) => years.length > 0);
  const usual = mostCommon(dated.flatMap(({ years }) => years));
  if (usual === undefined) {
    yield notApplicable;
    return;
  }
  for (const { table, years } of dated) {
    const at = beginningOf(table);
    const agrees = years.includes(usual);
    yield observation(
      agrees ? { outcome: 'pass', at } : { outcome: 'fail', at, values: { year: years.join('、'), usual } },
    );
  }
}

/** Undefined where there is none, or none that leads. */
function mostCommon(years: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, m], [, n]) => n - m);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}
