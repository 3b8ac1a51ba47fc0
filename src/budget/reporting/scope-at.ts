import { pick } from '../../common/language';
import type { Language } from '../../common/language';
import { sanitise } from '../../common/plain-text';
import type { Address } from '../../workbook/address';
import { scopeLabel } from '../scopes/scope-label';
import { scopeOf } from '../scopes/scope-of';
import type { Places } from '../tables/places';

/** What money the figure at a cell is about, in words; undefined where there is none, or nothing restricts it. */
export function scopeAt(at: Address, places: Places, language: Language): string | undefined {
  const figure = places.figureAt(at);
  const place = figure && places.of(figure);
  const label = place && scopeLabel(scopeOf(place));
  return label && sanitise(pick(label, language));
}
