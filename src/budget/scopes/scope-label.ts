import { joinedLabels, sameInBoth } from '../../common/language';
import type { Label } from '../../common/language';
import { CLASSIFICATIONS } from '../classification/classification';
import type { Scope } from './scope';
import { CATEGORIES, DIRECTIONS, FUNDS } from './vocabulary';
import type { Term } from './vocabulary';

/**
 * A scope in words, the widest dimension first: `2026 预算 · 支出 · 一般公共预算 · 2120101 · 人员经费`.
 * @returns undefined where the figure may be about any money
 */
export function scopeLabel({ sets, codes, names, opaque }: Scope): Label | undefined {
  const { year, version, memo, unit, project } = names;
  const edition = [year, version].filter((each) => each !== undefined).join(' ');
  const parts = [
    edition === '' ? undefined : sameInBoth(edition),
    termLabel(sets.direction, DIRECTIONS),
    termLabel(sets.fund, FUNDS),
    ...CLASSIFICATIONS.map((each) => named(codes[each])),
    termLabel(sets.category, CATEGORIES),
    ...[memo, unit, project, ...opaque].map(named),
  ].filter((each) => each !== undefined);
  return parts.length === 0 ? undefined : joinedLabels(parts, ' · ');
}

function named(text: string | undefined): Label | undefined {
  return text === undefined ? undefined : sameInBoth(text);
}

/** The fewest words for some values, the widest first; none where they are all there are. */
function termLabel(values: ReadonlySet<string> | undefined, terms: readonly Term[]): Label | undefined {
  const all = new Set(terms.flatMap((term) => [...term.values]));
  if (!values || values.size === all.size) return undefined;
  const found: Label[] = [];
  const rest = new Set(values);
  for (const term of [...terms].sort((a, b) => b.values.size - a.values.size)) {
    if (![...term.values].every((value) => rest.has(value))) continue;
    found.push(term.label);
    for (const value of term.values) rest.delete(value);
  }
  return found.length === 0 ? undefined : joinedLabels(found, ' + ');
}
