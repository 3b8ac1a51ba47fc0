import { Amount } from '../../../../amount/amount';
import type { Figure } from '../../../tables/figure';
import type { Constraint } from '../../graph/constraint';
import type { Change } from '../../search/repair';
import { isBetweenBlanks } from '../../search/state';
import type { Broken, State } from '../../search/state';
import { finestParts } from './finest-parts';

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
    const broken = state.brokenBy([...changes.values()]).filter(isFollowed);
    const next = followingOf(state, broken, changes);
    if (!next)
      return broken.every(({ constraint }) => isBetweenBlanks(constraint))
        ? [...changes.values()]
        : undefined;
    changes.set(next.figure, next);
  }
  return undefined;
}

/** Between blanks an equation says only that what is filled in a row is added up there: not that another table states it. */
function isFollowed({ constraint }: Broken): boolean {
  return !isBetweenBlanks(constraint) || constraint.rule.meta.kind === 'within';
}

type ByFigure = ReadonlyMap<Figure, Change>;

/**
 * The change of the next cell that follows; undefined where none does. What adds up least comes first: a total of all may hold once
 * those below it are changed, where one has what the other lacks.
 */
function followingOf(state: State, broken: readonly Broken[], changed: ByFigure): Change | undefined {
  const following = broken.flatMap((each) => {
    const figure = followerIn(state, each.constraint, changed);
    const change = figure && changeIn(state, each, figure);
    return change ? [{ change, parts: finestParts(state, change.figure).size }] : [];
  });
  const [first, ...others] = following;
  return first && others.reduce((least, each) => (each.parts < least.parts ? each : least), first).change;
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
