import { CERTAINTIES } from '../cause';
import type { Certainty } from '../cause';
import { CLEAR_MARGIN } from '../costs';
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
  const isProven =
    chosen.repair.reproduces && !isBound && !isUnfinished && !isBesideDisorder(chosen.repair, all);
  if (!next) return isProven ? 'certain' : 'likely';
  return next.repair.cost - chosen.repair.cost >= CLEAR_MARGIN ? 'likely' : 'possible';
}

/** Rows out of place may be part of a longer run of them, and then what is wrong in their columns is another part. */
function isBesideDisorder(repair: Repair, all: readonly WithAlternatives[]): boolean {
  const columns = columnsOf(repair);
  return all.some(
    ({ chosen: { repair: other } }) =>
      other !== repair &&
      (other.errorType === 'swapped-rows' || other.errorType === 'shifted-block') &&
      [...columnsOf(other)].some((column) => columns.has(column)),
  );
}

function columnsOf({ changes }: Repair): ReadonlySet<string> {
  return new Set(changes.map(({ figure: { sheet, column } }) => `${column},${sheet}`));
}

/** The least sure of some; certain where there are none. */
export function leastCertain(certainties: readonly Certainty[]): Certainty {
  return CERTAINTIES.findLast((each) => certainties.includes(each)) ?? 'certain';
}
