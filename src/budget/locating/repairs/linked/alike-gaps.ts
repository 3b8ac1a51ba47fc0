import type { Amount } from '../../../../amount/amount';
import { convert } from '../../../../amount/unit';
import { figureCount } from '../../graph/constraint';
import type { Constraint } from '../../graph/constraint';
import type { State } from '../../search/state';

/** Where so few constraints are violated, each of them is worth looking at. */
const FEW = 6;
/** Of constraints that miss by the same amount so many tell all: those that fewest figures take part in. */
const MOST_ALIKE = 2;

interface Gap {
  readonly constraint: Constraint;
  /** In 元, without its sign. */
  readonly amount: Amount;
  readonly slack: Amount;
}

/**
 * The equations at which an amount that was carried on is looked for: it leaves the same gap in several, give or take what is
 * not printed.
 */
export function alikeGaps(state: State, focus: ReadonlySet<Constraint>): Constraint[] {
  const gaps = [...state.violated]
    .filter(({ equation }) => equation.relation === '=')
    .map((constraint) => gapOf(state, constraint))
    .sort((a, b) => a.amount.compareTo(b.amount));
  return groupsOf(gaps).flatMap((group) => {
    if (group.length < 2 && state.violated.size > FEW) return [];
    const smallest = group
      .map(({ constraint }) => constraint)
      .sort((a, b) => figureCount(a) - figureCount(b))
      .slice(0, MOST_ALIKE);
    return group.some(({ constraint }) => focus.has(constraint)) ? smallest : [];
  });
}

function gapOf(state: State, constraint: Constraint): Gap {
  const { unit } = constraint.equation.subjects[0];
  return {
    constraint,
    amount: convert(state.residualOf(constraint).abs(), unit, '元'),
    slack: convert(state.graph.slackOf(constraint), unit, '元'),
  };
}

function groupsOf(gaps: readonly Gap[]): Gap[][] {
  const groups: Gap[][] = [];
  for (const gap of gaps) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const isAlike = before && gap.amount.minus(before.amount).compareTo(before.slack.plus(gap.slack)) <= 0;
    if (isAlike) group?.push(gap);
    else groups.push([gap]);
  }
  return groups;
}
