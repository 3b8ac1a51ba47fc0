import { oncePer } from '../../../../common/once-per';
import type { Figure } from '../../../tables/figure';
import type { State } from '../../search/state';

/** A sum of more amounts than these does not point at any one of them. */
const MOST_PARTS = 60;
/** Totals of totals of totals, across and down. */
const DEEPEST = 8;

/**
 * Where an amount may have come from: itself where it was typed for its own sake, otherwise the amounts that the sums below it add
 * up, down to the finest.
 */
export function finestParts(state: State, figure: Figure): ReadonlySet<Figure> {
  const known = knownParts(state);
  const found = known.get(figure) ?? partsBelow(state, figure);
  known.set(figure, found);
  return found;
}

const knownParts = oncePer<State, Map<Figure, ReadonlySet<Figure>>>(() => new Map());

function partsBelow(state: State, figure: Figure): ReadonlySet<Figure> {
  const finest = new Set<Figure>();
  const seen = new Set<Figure>();
  const visit = (each: Figure, depth: number): void => {
    if (seen.has(each)) return;
    seen.add(each);
    const parts = depth < DEEPEST ? partsOf(state, each) : [];
    for (const part of parts) visit(part, depth + 1);
    if (parts.length === 0 && !state.graph.derivations.isDerived(each)) finest.add(each);
  };
  visit(figure, 0);
  return finest;
}

/** The amounts that sums which hold add up to a figure within its table; of a sum of blanks, these. */
function partsOf(state: State, figure: Figure): Figure[] {
  return state.graph.constraintsOf(figure).flatMap((constraint) => {
    const { rule, equation } = constraint;
    const { subjects, counterparts, relation } = equation;
    const isSum =
      rule.meta.kind === 'within' && relation === '=' && subjects.length === 1 && subjects[0] === figure;
    if (!isSum || state.violated.has(constraint) || counterparts.length > MOST_PARTS) return [];
    const amounts = counterparts.filter((part) => !state.isFree(part));
    return amounts.length > 0 ? amounts : counterparts;
  });
}
