import type { CauseView } from '../budget';

/** So many causes are shown. */
const SHOWN = 3;

/** Some causes that show what can be found: those that explain most, each another type of error. */
export function highlightsOf(causes: readonly CauseView[]): CauseView[] {
  const kinds = new Set<string>();
  const chosen: CauseView[] = [];
  for (const cause of [...causes].sort((a, b) => b.satisfiedCount - a.satisfiedCount)) {
    if (kinds.has(cause.title)) continue;
    kinds.add(cause.title);
    chosen.push(cause);
    if (chosen.length === SHOWN) break;
  }
  return chosen;
}
