import type { CauseView } from '../budget/reporting/view/cause-view';

const WANTED = 3;

/** Some causes that show what can be found: those that settle most, each of another kind of slip. */
export function highlightsOf(causes: readonly CauseView[]): CauseView[] {
  const kinds = new Set<string>();
  const chosen: CauseView[] = [];
  for (const cause of [...causes].sort((a, b) => b.settles - a.settles)) {
    if (kinds.has(cause.title)) continue;
    kinds.add(cause.title);
    chosen.push(cause);
    if (chosen.length === WANTED) break;
  }
  return chosen;
}
