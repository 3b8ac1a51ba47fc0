import type { Workbook } from '../../workbook/workbook';
import { rules as allRules } from '../identities/rules';
import type { Rule } from '../identities/rule';
import type { Book } from '../tables/book';
import { setOf, setsOf } from '../tables/sets/table-sets';
import { readAgain } from '../reading/read-book';
import { resultOf } from './check-result';
import type { ExpectedTables } from './not-checked/expected-tables';
import type { CheckResult } from './check-result';
import { judgeSet, judgeTable } from './judged';
import { Known } from './known';

export type { CheckResult, Verdict } from './check-result';
export type { Counts } from './judged';

/**
 * Checks a book by every rule, each set of its tables by itself. Pure and deterministic.
 * @param rules the rules to check by; all of them where left out
 * @param expected the only tables that are to be there; all that are prescribed where left out
 */
export function checkBook(
  book: Book,
  rules: readonly Rule[] = allRules,
  expected?: ExpectedTables,
): CheckResult {
  const judged = rules.flatMap((rule) =>
    rule.scope === 'book'
      ? setsOf(book).map((set) => judgeSet(rule, set))
      : book.tables.map((table) => judgeTable(rule, table, setOf(book, table))),
  );
  return resultOf(book, { rules, ...(expected && { expected }) }, judged);
}

/**
 * Checks a workbook again after edits of cells: gives what reading and checking all of it by the same rules gives, and leaves the
 * result before as it is. Judged again is only what an edit may change: where figures alone have changed, the equations they
 * take part in, and the rules that say they depend on what figures hold.
 * @param workbook what {@link Workbook.with} makes of the workbook before; any other is read and judged anew wherever it differs
 */
export function recheck(before: CheckResult, workbook: Workbook): CheckResult {
  const book = readAgain(before.book, workbook);
  if (!haveSameTabs(before.book.workbook, workbook)) return checkBook(book, before.rules, before.expected);
  const known = new Known(before.book, book, before.judged);
  const judged = before.rules.flatMap((rule) =>
    rule.scope === 'book'
      ? setsOf(book).map((set, i) => known.ofSet(rule, set, i) ?? judgeSet(rule, set))
      : book.tables.map(
          (table, i) => known.ofTable(rule, table, i) ?? judgeTable(rule, table, setOf(book, table)),
        ),
  );
  return resultOf(book, before, judged);
}

/** Which table of several of a kind counts depends on the order of sheets, and on which are hidden. */
function haveSameTabs({ sheets }: Workbook, after: Workbook): boolean {
  return (
    sheets.length === after.sheets.length &&
    sheets.every(({ name, hidden }, i) => name === after.sheets[i]?.name && hidden === after.sheets[i].hidden)
  );
}
