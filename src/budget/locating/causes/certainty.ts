import { CERTAINTIES } from '../cause';
import type { Certainty } from '../cause';
import { CLEAR_MARGIN } from '../costs';
import { touchedBy } from '../search/candidates';
import { isRescaling } from '../search/repair';
import type { Repair } from '../search/repair';
import type { WithAlternatives } from '../search/alternatives';

/**
 * `certain` only where no other repair would do, and the error gives exactly what was typed. Two explanations that fit
 * equally are never more than possible. `all` are the repairs of the whole explanation.
 */
export function certaintyOf(found: WithAlternatives, all: readonly WithAlternatives[]): Certainty {
  const { chosen, alternatives, satisfied, isUnfinished } = found;
  const [next] = alternatives;
  // A limit says that an amount is wrong, and not what it should be.
  const isBound = [...satisfied.keys()].every(({ equation }) => equation.relation === '≤');
  const isNameless = chosen.repair.insertions.some(({ name }) => name === undefined);
  if (isNameless) return 'possible';
  if (isBound && !chosen.repair.reproduces) return 'possible';
  const isProven = chosen.repair.reproduces && !isBound && !isUnfinished && !isBesideDoubt(found, all);
  if (!next) return isProven ? 'certain' : 'likely';
  return next.repair.cost - chosen.repair.cost >= CLEAR_MARGIN ? 'likely' : 'possible';
}

/**
 * Whether a repair rests on another that may be none: one over the same constraints whose error does not give what was typed, or
 * that any amount would do for. Rows out of place may be part of a longer run of them besides, and then what is wrong in their
 * columns is another part.
 */
function isBesideDoubt(
  { chosen: own, satisfied }: WithAlternatives,
  all: readonly WithAlternatives[],
): boolean {
  const columns = columnsOf(own.repair);
  const touched = new Set(touchedBy(own));
  const proofs = new Set([...satisfied.keys()].filter(({ equation }) => equation.relation === '='));
  return all.some(({ chosen: other }) => {
    if (other.repair === own.repair) return false;
    if (isDisorder(other.repair)) return [...columnsOf(other.repair)].some((column) => columns.has(column));
    // A page that was rescaled is plain by its many cells.
    if (isRescaling(own.repair) && own.repair.changes.length >= MANY_CELLS) return false;
    const shared = touchedBy(other);
    if (!other.repair.reproduces) return shared.some((each) => touched.has(each));
    return other.repair.errorType === 'omitted-amount' && [...proofs].every((each) => shared.includes(each));
  });
}

/** So many cells whose points are off alike are no chance. */
const MANY_CELLS = 8;

function isDisorder({ errorType }: Repair): boolean {
  return errorType === 'swapped-rows' || errorType === 'shifted-block';
}

function columnsOf({ changes, insertions }: Repair): ReadonlySet<string> {
  const figures = [...changes, ...insertions.flatMap(({ amounts }) => amounts)].map(({ figure }) => figure);
  return new Set(figures.map(({ sheet, column }) => `${column},${sheet}`));
}

/** The least sure of some; certain where there are none. */
export function leastCertain(certainties: readonly Certainty[]): Certainty {
  return CERTAINTIES.findLast((each) => certainties.includes(each)) ?? 'certain';
}
