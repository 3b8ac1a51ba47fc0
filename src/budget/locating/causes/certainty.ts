import type { Certainty } from '../cause';
import type { Contested } from '../search/rivals';

/** How much more surprising the next best explanation has to be for the best to be likely. */
const CLEAR_MARGIN = 2;

/**
 * `certain` only where no other slip would do, and this one gives exactly what was typed. Two explanations that fit
 * equally are never more than possible.
 */
export function certaintyOf({ chosen, rivals, settled, isUnfinished }: Contested): Certainty {
  const [next] = rivals;
  // A limit says that an amount is wrong, and not what it should be.
  const isBound = [...settled.keys()].every(({ equation }) => equation.relation === '≤');
  const isNameless = chosen.move.insertions.some(({ name }) => name === undefined);
  if (isNameless) return 'possible';
  if (isBound && !chosen.move.reproduces) return 'possible';
  if (!next) return chosen.move.reproduces && !isBound && !isUnfinished ? 'certain' : 'likely';
  return next.move.surprise - chosen.move.surprise >= CLEAR_MARGIN ? 'likely' : 'possible';
}
