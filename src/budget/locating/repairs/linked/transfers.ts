import { Amount } from '../../../../amount/amount';
import { grouped } from '../../../../common/grouped';
import type { Figure } from '../../../tables/figure';
import { COST } from '../../costs';
import { repairOf } from '../../search/repair';
import type { Change, Repair } from '../../search/repair';
import type { State } from '../../search/state';
import type { ColumnViolation, ViolationIndex } from '../../search/violation-index';
import { carriedOn } from './carried-on';
import { costOfLinks } from './linked-cells';
import { finestParts } from './finest-parts';

/** A constraint over more rows than these does not point at any one of them. */
const MOST_ROWS = 40;
/** So many pairs of rows are tried for two constraints. */
const MOST_PAIRS = 200;

/**
 * Money booked in another row than its own: one row of a column lacks what another has too much. What adds them up on the way to
 * the total that they have in common is off with them.
 */
export function* transfers(violations: ViolationIndex): Iterable<Repair> {
  for (const block of violations.blocks) {
    const exact = violations
      .of(block)
      .filter(({ places, constraint }) => places.length <= MOST_ROWS && constraint.equation.relation === '=');
    const byWanted = grouped(exact, ({ key, wanted }) => `${key} ${wanted.toString()}`);
    const tried = new Set<string>();
    for (const lacking of exact) {
      const opposite = `${lacking.key} ${lacking.wanted.negated().toString()}`;
      for (const exceeding of lacking.wanted.sign > 0 ? (byWanted.get(opposite) ?? []) : []) {
        if (!isInFocus(violations, lacking, exceeding)) continue;
        yield* between(violations.state, lacking, exceeding, tried);
      }
    }
  }
}

function isInFocus({ focus }: ViolationIndex, ...violations: readonly ColumnViolation[]): boolean {
  return violations.some(({ constraint }) => focus.has(constraint));
}

function* between(
  state: State,
  lacking: ColumnViolation,
  exceeding: ColumnViolation,
  tried: Set<string>,
): Iterable<Repair> {
  const [gaining, losing] = [finestIn(state, lacking), finestIn(state, exceeding)];
  if (gaining.length * losing.length > MOST_PAIRS) return;
  for (const to of gaining) {
    for (const from of losing) {
      const name = `${to.row},${to.column} ${from.row},${from.column} ${lacking.wanted.toString()}`;
      if (to === from || to.column !== from.column || tried.has(name)) continue;
      tried.add(name);
      const repair = transfer(state, from, to, lacking.wanted);
      if (repair) yield repair;
    }
  }
}

/** The amounts that a constraint comes down to in a column. */
function finestIn(state: State, { places, key }: ColumnViolation): Figure[] {
  const figures = places.flatMap(({ row }) => row.figures.get(key) ?? []);
  return [...new Set(figures.flatMap((figure) => [...finestParts(state, figure)]))];
}

function transfer(state: State, from: Figure, to: Figure, amount: Amount): Repair | undefined {
  if (state.isUnreadable(from) || state.isUnreadable(to)) return undefined;
  const rest = (state.amountOf(from) ?? Amount.zero).minus(amount);
  const before = state.amountOf(to) ?? Amount.zero;
  if (rest.sign < 0 || before.sign < 0) return undefined;
  const seeds: Change[] = [
    { figure: to, to: before.plus(amount) },
    { figure: from, to: rest },
  ];
  const changes = carriedOn(state, seeds);
  if (!changes) return undefined;
  const links = changes.length > seeds.length ? costOfLinks(changes) : 0;
  // Never certain: what one row lacks another may have too much by chance.
  return repairOf('transfer', changes, { cost: COST.transfer + links, reproduces: false, isCarriedOn: true });
}
