import { Amount } from '../../../amount/amount';
import type { Figure } from '../../tables/figure';
import { allows } from '../graph/constraint';
import type { Constraint } from '../graph/constraint';
import { changeFor, shiftBy } from '../graph/constraint-graph';
import type { Reach } from '../graph/constraint-graph';
import type { Change } from '../search/repair';
import type { State } from '../search/state';

/** A constraint that unknown figures take part in. */
interface Unsolved {
  readonly constraint: Constraint;
  readonly unknown: Map<Figure, Reach>;
  /** What it misses by, as far as the figures are known. */
  residual: Amount;
}

/**
 * What lost amounts were: an equation in which only one of them is unknown tells it, and then the next; where none does, a
 * limit that is exceeded without it.
 * @param state the book with everything else in its place, and nothing in the place of what is lost
 * @param lost the figures whose amounts are lost
 * @returns what those should hold that anything tells of
 */
export function lostAmounts(state: State, lost: readonly Figure[]): readonly Change[] {
  const unsolved = [...unsolvedIn(state, lost)];
  const told: Change[] = [];
  for (let next = nextTold(state, unsolved); next; next = nextTold(state, unsolved)) {
    const [figure, to] = next;
    for (const each of unsolved) solve(each, figure, to);
    if (!to.isZero) told.push({ figure, to });
  }
  return told;
}

function unsolvedIn(state: State, lost: readonly Figure[]): Iterable<Unsolved> {
  const byConstraint = new Map<Constraint, Unsolved>();
  for (const figure of lost) {
    for (const reach of state.graph.reachOf(figure)) {
      const { constraint } = reach;
      // That nothing adds up to nothing tells nothing.
      if (constraint.evaluation.outcome === 'not-applicable') continue;
      const known = byConstraint.get(constraint);
      if (known) known.unknown.set(figure, reach);
      else {
        const residual = state.residualOf(constraint);
        byConstraint.set(constraint, { constraint, unknown: new Map([[figure, reach]]), residual });
      }
    }
  }
  return byConstraint.values();
}

/** A figure that is the only unknown one of a constraint, and its amount. */
function nextTold(state: State, unsolved: readonly Unsolved[]): readonly [Figure, Amount] | undefined {
  const telling = unsolved.filter(({ unknown }) => unknown.size === 1);
  const best =
    telling.find((each) => isEquation(each) && state.graph.slackOf(each.constraint).isZero) ??
    telling.find(isEquation) ??
    telling.find(({ constraint, residual }) => !allows(constraint, residual));
  const [[figure, reach] = []] = best?.unknown ?? [];
  if (!best || !figure || !reach) return undefined;
  const { constraint, residual } = best;
  const holds = allows(constraint, residual, state.graph.slackOf(constraint));
  const to = holds ? Amount.zero : changeFor(residual.negated(), reach);
  return to && [figure, to];
}

function isEquation({ constraint }: Unsolved): boolean {
  return constraint.equation.relation === '=';
}

function solve(unsolved: Unsolved, figure: Figure, to: Amount): void {
  const reach = unsolved.unknown.get(figure);
  if (!reach) return;
  unsolved.residual = unsolved.residual.plus(shiftBy(to, reach));
  unsolved.unknown.delete(figure);
}
