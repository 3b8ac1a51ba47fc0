import type { Language } from '../../../common/language';
import type { CheckResult } from '../../checking/check-result';
import type { EvaluatedEquation } from '../../checking/evaluate';
import { Places } from '../../tables/places';
import { setOf } from '../../tables/sets/table-sets';
import { tiedBy } from '../ties/tie-counts';
import { identityView } from './identity-view';
import type { IdentityView } from './identity-view';
import { standsIn } from './table-view';

/** Which identities are asked for: those whose subject stands in a table, or those that tie two; by their places among the report's. */
export type IdentityChoice =
  | { readonly kind: 'table'; readonly table: number }
  | { readonly kind: 'tie'; readonly tables: readonly [number, number] };

/** A part of a list that may be long. */
export interface IdentityPage {
  readonly identities: readonly IdentityView[];
  /** How many there are in all. */
  readonly total: number;
}

/** The identities chosen, in the order of the rules; those that fail come first. */
export function identityPage(
  result: CheckResult,
  choice: IdentityChoice,
  { from, count }: { readonly from: number; readonly count: number },
  language: Language,
): IdentityPage {
  const places = new Places(result.book);
  const own = chosen(result, choice, places);
  const ordered = [
    ...own.filter(({ evaluation }) => evaluation.outcome === 'fail'),
    ...own.filter(({ evaluation }) => evaluation.outcome !== 'fail'),
  ];
  return {
    identities: ordered.slice(from, from + count).map((each) => identityView(each, places, language)),
    total: own.length,
  };
}

function chosen(
  { book, equations }: CheckResult,
  choice: IdentityChoice,
  places: Places,
): readonly EvaluatedEquation[] {
  if (choice.kind === 'table') {
    const home = book.tables[choice.table];
    return home ? equations.filter(({ equation }) => standsIn(equation.subjects[0], home)) : [];
  }
  const [one, other] = choice.tables.map((table) => book.tables[table]);
  if (!one || !other) return [];
  const set = { book: setOf(book, one) };
  return equations.filter(
    ({ rule, equation }) =>
      rule.scope === 'book' &&
      tiedBy(equation, set, places).some((pair) => pair.includes(one) && pair.includes(other)),
  );
}
