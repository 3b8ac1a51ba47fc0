import type { Unit } from '../../../amount/unit';
import { pick } from '../../../common/language';
import type { Language } from '../../../common/language';
import { sanitise } from '../../../common/plain-text';
import type { Address } from '../../../workbook/address';
import type { CheckResult } from '../../checking/check-book';
import { figureLabel } from '../../tables/naming';
import { Places } from '../../tables/places';
import { shownDecimals } from '../figures';
import { scopeAt } from '../scope-at';
import { identityView } from './identity-view';
import type { IdentityView } from './identity-view';

/** Of the identities of a figure those that somebody has to look at come first. */
const ORDER: readonly IdentityView['outcome'][] = ['fail', 'cannot-judge', 'rounding', 'pass'];

/** One figure: what it is about, and every identity that it takes part in. */
export interface FigureView {
  readonly at: Address;
  /** The title of its table, with the number where it has one. */
  readonly table: string;
  readonly label: string;
  /** What stands there, and in which unit; null where nothing does. */
  readonly shown: string | null;
  readonly unit: Unit;
  /** What money it is about; absent where nothing restricts it. */
  readonly scope?: string;
  /** Those that fail first. */
  readonly identities: readonly IdentityView[];
}

/**
 * What is known of the figure at a cell.
 * @returns undefined where no table has an amount there
 */
export function figureView(
  { book, equations }: CheckResult,
  at: Address,
  language: Language,
): FigureView | undefined {
  const places = new Places(book);
  const figure = places.figureAt(at);
  const place = figure && places.of(figure);
  if (!place) return undefined;
  const { table, block, row, key } = place;
  const { amount, cell } = figure;
  const own = equations.filter(
    ({ equation: { subjects, counterparts } }) => subjects.includes(figure) || counterparts.includes(figure),
  );
  const scope = scopeAt(at, places, language);
  return {
    at,
    table: sanitise(`${table.layout.number} ${pick(table.layout.title, language)}`.trim()),
    label: sanitise(pick(figureLabel(block, row, key), language)),
    shown: amount?.toGrouped(Math.max(table.decimals, shownDecimals(cell))) ?? null,
    unit: table.unit,
    ...(scope !== undefined && { scope }),
    identities: own
      .map((each) => identityView(each, places, language))
      .sort((a, b) => ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome)),
  };
}
