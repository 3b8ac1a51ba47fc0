import { Amount } from '../../../../amount/amount';
import type { Figure } from '../../../tables/figure';
import { COST } from '../../costs';
import { figureCount } from '../../graph/constraint';
import type { Constraint } from '../../graph/constraint';
import { repairOf, sheetCount } from '../../search/repair';
import type { Change, Repair } from '../../search/repair';
import type { State } from '../../search/state';
import type { ViolationIndex } from '../../search/violation-index';
import { cellRepair } from '../cell-repair';
import { sourcesIn } from '../single-cells';
import { alikeGaps } from './alike-gaps';
import { carriedOn } from './carried-on';
import { finestParts } from './finest-parts';

/** A constraint over more figures than these does not point at any one of them. */
const MOST_FIGURES = 300;

/**
 * A wrong amount that did not stay alone: typed once, then copied into other tables or added up into the rows and columns above
 * it. What is violated tells what one of these cells should hold; the finest of them is where it began.
 */
export function* linkedCells({ state, focus }: ViolationIndex): Iterable<Repair> {
  const tried = new Tried();
  for (const constraint of alikeGaps(state, focus)) {
    if (figureCount(constraint) > MOST_FIGURES) continue;
    for (const figure of sourcesIn(state, constraint)) {
      const by = changeOf(state, constraint, figure);
      if (!by || by.isZero) continue;
      for (const part of finestParts(state, figure)) {
        const repair = tried.isNew(part, by) ? linkedRepair(state, part, by) : undefined;
        if (repair) yield repair;
      }
    }
  }
}

/** The amounts by which figures were changed already. */
class Tried {
  private readonly amounts = new Map<Figure, Set<string>>();

  isNew(figure: Figure, by: Amount): boolean {
    const known = this.amounts.get(figure) ?? new Set();
    this.amounts.set(figure, known);
    return known.size < known.add(by.toString()).size;
  }
}

/** By how much a figure would have to change for a constraint to hold. */
function changeOf(state: State, constraint: Constraint, figure: Figure): Amount | undefined {
  const by = state.graph.changeWithin(constraint, figure, state.residualOf(constraint).negated());
  return by?.rounded(state.graph.decimalsOf(figure));
}

function linkedRepair(state: State, figure: Figure, by: Amount): Repair | undefined {
  if (state.isUnreadable(figure)) return undefined;
  const from = state.amountOf(figure);
  const to = (from ?? Amount.zero).plus(by);
  if (to.sign < 0 && !state.graph.mayBeNegative(figure)) return undefined;
  const changes = carriedOn(state, [{ figure, to }]);
  if (!changes || changes.length < 2) return undefined;
  const place = state.graph.places.of(figure);
  const typed = cellRepair({ figure, from, to, place, state });
  const isTyped = typed.reproduces && !state.isFree(figure);
  const costAnyhow = isOneRow(changes) ? COST.unknown : COST.carriedUnknown;
  const cost = costOfLinks(changes) + (isTyped ? typed.cost : costAnyhow);
  return repairOf(isTyped ? typed.errorType : 'unknown', changes, {
    cost,
    reproduces: false,
    isCarriedOn: true,
  });
}

function isOneRow(changes: readonly Change[]): boolean {
  return new Set(changes.map(({ figure: { sheet, row } }) => `${row},${sheet}`)).size === 1;
}

/** Copied into another table is one step more, added up within its own a matter of course. */
export function costOfLinks(changes: readonly Change[]): number {
  return COST.carriedOn + (sheetCount(changes) - 1) * COST.carriedIntoTable;
}
