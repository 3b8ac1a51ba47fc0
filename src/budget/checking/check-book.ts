import { rules as allRules } from '../identities/rules';
import type { Rule } from '../identities/rule';
import type { Book } from '../tables/book';
import { resultOf } from './check-result';
import type { CheckResult } from './check-result';
import { judgeBook, judgeTable } from './judged';

export type { CheckResult, Verdict } from './check-result';
export type { Counts } from './counts';

/**
 * Checks a book by every rule. Pure and deterministic.
 * @param rules the rules to check by; all of them where left out
 */
export function checkBook(book: Book, rules: readonly Rule[] = allRules): CheckResult {
  const judged = rules.flatMap((rule) =>
    rule.scope === 'book'
      ? [judgeBook(rule, book)]
      : book.tables.map((table) => judgeTable(rule, table, book)),
  );
  return resultOf(book, rules, judged);
}
