import { CERTAINTIES } from '../cause';
import type { Certainty } from '../cause';
import type { Move } from '../search/move';
import type { Contested } from '../search/alternatives';

/** How much more surprising the next best explanation has to be for the best to be likely. */
const CLEAR_MARGIN = 2;

/**
 * `certain` only where no other slip would do, and this one gives exactly what was typed. Two explanations that fit
 * equally are never more than possible. `all` are the slips of the whole explanation.
 */
export function certaintyOf(contested: Contested, all: readonly Contested[]): Certainty {
  const { chosen, rivals, settled, isUnfinished } = contested;
  const [next] = rivals;
  // A limit says that an amount is wrong, and not what it should be.
  const isBound = [...settled.keys()].every(({ equation }) => equation.relation === '≤');
  const isNameless = chosen.move.insertions.some(({ name }) => name === undefined);
  if (isNameless) return 'possible';
  if (isBound && !chosen.move.reproduces) return 'possible';
  const isProven = chosen.move.reproduces && !isBound && !isUnfinished && !isBesideDisorder(chosen.move, all);
  if (!next) return isProven ? 'certain' : 'likely';
  return next.move.surprise - chosen.move.surprise >= CLEAR_MARGIN ? 'likely' : 'possible';
}

/** Rows out of place may be part of a longer run of them, and then what is wrong in their columns is another part. */
function isBesideDisorder(move: Move, all: readonly Contested[]): boolean {
  const columns = columnsOf(move);
  return all.some(
    ({ chosen: { move: other } }) =>
      other !== move &&
      (other.slip === 'swapped-rows' || other.slip === 'shifted-block') &&
      [...columnsOf(other)].some((column) => columns.has(column)),
  );
}

function columnsOf({ changes }: Move): ReadonlySet<string> {
  return new Set(changes.map(({ figure: { sheet, column } }) => `${column},${sheet}`));
}

/** The least sure of some; certain where there are none. */
export function leastCertain(certainties: readonly Certainty[]): Certainty {
  return CERTAINTIES.findLast((each) => certainties.includes(each)) ?? 'certain';
}
