import { Amount } from '../../../../amount/amount';
import type { Figure } from '../../../tables/figure';
import type { Constraint } from '../../graph/constraint';
import type { Change } from '../../search/repair';
import type { Broken, State } from '../../search/state';

/** An amount that is repeated in more cells than these was hardly carried on by one act. */
const MOST_CELLS = 32;

/**
 * Amounts put right together with every cell that they were carried on into: the totals that add them up, the tables that state
 * them again. Nothing that holds is broken by it.
 * @param seeds the amounts that were wrong first
 * @returns undefined where something that holds would not, whatever follows
 */
export function carriedOn(state: State, seeds: readonly Change[]): readonly Change[] | undefined {
  const changes = new Map(seeds.map((change) => [change.figure, change]));
  while (changes.size <= MOST_CELLS) {
    const broken = state.brokenBy([...changes.values()]);
    if (broken.length === 0) return [...changes.values()];
    const next = followingOf(state, broken, changes);
    if (!next) return undefined;
    changes.set(next.figure, next);
  }
  return undefined;
}

type ByFigure = ReadonlyMap<Figure, Change>;

/** The change of the next cell that follows; undefined where none does. */
function followingOf(state: State, broken: readonly Broken[], changed: ByFigure): Change | undefined {
  for (const each of broken) {
    const figure = followerIn(state, each.constraint, changed);
    const change = figure && changeIn(state, each, figure);
    if (change) return change;
  }
  return undefined;
}

/** The amount by which an equation misses as little as it did. */
function changeIn(state: State, { constraint, residual }: Broken, figure: Figure): Change | undefined {
  const { graph } = state;
  const by = graph.changeWithin(constraint, figure, state.residualOf(constraint).minus(residual));
  if (!by) return undefined;
  const to = (state.amountOf(figure) ?? Amount.zero).plus(by).rounded(graph.decimalsOf(figure));
  return to.sign < 0 && !graph.mayBeNegative(figure) ? undefined : { figure, to };
}

/**
 * What was worked out from the rest of an equation, or copied from it: a single total where parts of it have changed, the only
 * amount on the other side where the total has. What stands in a total row was added up, and leads to no part.
 */
function followerIn(state: State, { rule, equation }: Constraint, changed: ByFigure): Figure | undefined {
  const { subjects, counterparts } = equation;
  const sides = subjects.length === 1 ? [subjects, counterparts] : [counterparts, subjects];
  const [single = [], others = []] = sides;
  if (single.length !== 1) return undefined;
  const [total] = single;
  if (!total) return undefined;
  if (!changed.has(total)) return isTyped(state, total) ? total : undefined;
  if (rule.meta.kind === 'within' && state.graph.places.of(total)?.row.role === 'total') return undefined;
  const amounts = others.filter((figure) => !state.isFree(figure));
  const [only, ...more] = amounts.length === 0 ? others : amounts;
  return only && more.length === 0 && !changed.has(only) && isTyped(state, only) ? only : undefined;
}

function isTyped(state: State, figure: Figure): boolean {
  return !state.isUnreadable(figure) && !state.graph.derivations.isDerived(figure);
}
