import { Amount } from '../../../amount/amount';
import type { Figure } from '../../tables/figure';
import { termsOf } from '../graph/constraint';
import type { Constraint } from '../graph/constraint';
import type { Repair } from '../search/repair';
import type { State } from '../search/state';
import type { ViolationIndex } from '../search/violation-index';
import { cellRepair } from './cell-repair';
import { spelledReadings } from './garbled-texts';

/**
 * One cell that is wrong: what the identities say it should hold, and which error made it what it is.
 * For each typed figure in a violated equation, the amount that satisfies the equation alone.
 */
export function* singleCells({ state, focus }: ViolationIndex): Iterable<Repair> {
  for (const [figure, amounts] of wantedAmounts(state, focus)) {
    for (const to of amounts.values()) {
      const from = state.isUnreadable(figure) ? undefined : state.amountOf(figure);
      yield cellRepair({ figure, from, to, place: state.graph.places.of(figure), state });
    }
  }
}

type Wanted = Map<Figure, Map<string, Amount>>;

function wantedAmounts(state: State, focus: ReadonlySet<Constraint>): Wanted {
  const wanted: Wanted = new Map();
  for (const constraint of focus) {
    for (const figure of sourcesIn(state, constraint)) {
      if (isHeld(state, figure)) continue;
      for (const to of amountsFor(state, constraint, figure)) add(wanted, figure, to);
    }
  }
  return wanted;
}

/** The typed figures that a constraint comes down to. */
export function sourcesIn({ graph }: State, constraint: Constraint): ReadonlySet<Figure> {
  const sources = new Set<Figure>();
  for (const { figure } of termsOf(constraint)) {
    if (graph.derivations.isDerived(figure)) {
      for (const source of graph.derivations.sourcesOf(figure)) sources.add(source);
    } else sources.add(figure);
  }
  return sources;
}

/** Whether an exact equation that holds would not hold with any other amount in a figure's cell. */
function isHeld({ graph, violated }: State, figure: Figure): boolean {
  return graph
    .reachOf(figure)
    .some(
      ({ constraint }) =>
        !violated.has(constraint) && constraint.equation.relation === '=' && graph.slackOf(constraint).isZero,
    );
}

/** A limit is mostly kept to the last fen; one over more figures than these does not point at any one of them. */
const FEW_FIGURES = 8;

function* amountsFor(state: State, constraint: Constraint, figure: Figure): Iterable<Amount> {
  const table = state.graph.places.of(figure)?.table;
  if (state.isUnreadable(figure)) yield* spelledReadings(figure, table?.decimals);
  if (constraint.equation.relation === '≤') {
    yield* scaledReadings(figure, state.amountOf(figure));
    if (termsOf(constraint).length > FEW_FIGURES) return;
  }
  const others = state.graph
    .unreadableIn(constraint)
    .filter((each) => each !== figure && state.isUnreadable(each));
  if (others.length > 0) return;
  const change = state.graph.changeWithin(constraint, figure, state.residualOf(constraint).negated());
  if (!change) return;
  const to = (state.amountOf(figure) ?? Amount.zero).plus(change);
  yield to.rounded(Math.max(state.graph.decimalsOf(figure), 2));
  // The other side may be printed with fewer decimals than the digits that were typed.
  const reading = readingNear(state.amountOf(figure), to);
  if (reading) yield reading;
}

/** As near as amounts of a few more decimals are. */
const NEAR = 1e-6;

/** The digits of an amount with their point elsewhere, if that is nearly another amount. */
function readingNear(from: Amount | undefined, to: Amount): Amount | undefined {
  if (!from || from.isZero || from.sign !== to.sign) return undefined;
  const ratio = to.magnitude / from.magnitude;
  const power = Math.round(Math.log10(ratio));
  return power !== 0 && Math.abs(ratio / 10 ** power - 1) < NEAR ? from.scaledBy(power) : undefined;
}

function add(wanted: Wanted, figure: Figure, to: Amount): void {
  const amounts = wanted.get(figure);
  if (amounts) amounts.set(to.toString(), to);
  else wanted.set(figure, new Map([[to.toString(), to]]));
}

const UNIT_POWER = 4;
const GROUPS = 3;

/**
 * What else the digits of an amount may mean: its point or comma astray, or another unit.
 * For bounds, which say that an amount is wrong but not what it should be.
 */
function* scaledReadings(figure: Figure, amount: Amount | undefined): Iterable<Amount> {
  if (!amount || amount.isZero) return;
  const powers = new Set([
    -figure.decimals,
    -UNIT_POWER,
    -GROUPS,
    -2 * GROUPS,
    UNIT_POWER,
    GROUPS,
    2 * GROUPS,
  ]);
  for (const power of powers) {
    const reading = amount.scaledBy(power);
    if (power !== 0 && reading.decimals <= Math.max(figure.decimals, amount.decimals)) yield reading;
  }
}
