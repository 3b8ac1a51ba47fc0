import { shownSets } from '../checking/check-result';
import type { CheckResult, SetResult } from '../checking/check-result';
import type { Finding } from '../checking/finding';
import { isUnregistered } from '../layouts/unregistered';
import { attribute } from './causes/attribution';
import { formCauses } from './causes/form-causes';
import { keepingNames } from './causes/displaced-names';
import { lostParents } from './causes/lost-parents';
import { lostRows } from './causes/lost-rows';
import { merged } from './causes/merge';
import { numbered } from './causes/numbered';
import { causeDraft } from './causes/cause-draft';
import type { CauseDraft } from './causes/cause-draft';
import type { Cause, Diagnosis } from './cause';
import { findingKey, recoded } from './codes/wrong-codes';
import { ConstraintGraph } from './graph/constraint-graph';
import { finalRepairs, findAlternatives } from './search/alternatives';
import { search } from './search/search';
import { State } from './search/state';
import { generatorsFor } from './repairs/generators';

/** Hints have no cause but themselves. */
function isCaused({ severity, outcome }: Finding): boolean {
  return severity !== 'info' || outcome === 'cannot-judge';
}

/** Finds the causes of a result's findings, in each set of tables by itself. Pure and deterministic. */
export function locate(result: CheckResult): Diagnosis {
  const { result: right, drafts: codes } = recoded(result);
  const found = shownSets(right).map(locateIn);
  const drafts = found.flatMap((each) => each.drafts);
  const causes = numbered([...codes, ...(codes.length === 0 ? drafts : drafts.flatMap(toldOf(result)))]);
  return { causes, causeOf: causeOf(causes), gaveUp: found.some(({ gaveUp }) => gaveUp) };
}

/** Says of causes found in a book with other codes which findings of the book as it stands they explain. */
function toldOf({ findings }: CheckResult): (draft: CauseDraft) => CauseDraft[] {
  const known = new Map(findings.map((finding) => [findingKey(finding), finding]));
  return (draft) => {
    const explains = draft.explains.flatMap((finding) => known.get(findingKey(finding)) ?? []);
    return explains.length === 0 ? [] : [{ ...draft, explains }];
  };
}

function locateIn(result: SetResult): { readonly drafts: readonly CauseDraft[]; readonly gaveUp: boolean } {
  if (!result.findings.some(isCaused)) return { drafts: [], gaveUp: false };
  const graph = new ConstraintGraph(result);
  const start = State.of(graph);
  const generators = generatorsFor(result, graph);
  const explained = search(start, generators);
  const repairs = finalRepairs(start, findAlternatives(start, explained, generators));
  const explains = attribute(result, repairs);
  const drafts = repairs.map((each) => causeDraft(graph, each, repairs, explains.get(each) ?? []));
  const inEquations = new Set(drafts.flatMap((draft) => draft.explains));
  const unexplained = result.findings.filter((finding) => !inEquations.has(finding));
  const all = keepingNames(
    result.book,
    merged([
      ...drafts,
      ...formCauses(result, graph, explained.state, inEquations),
      ...lostRows(graph, explained.state, unexplained),
      ...lostParents(graph, explained.state, unexplained),
    ]),
  );
  return {
    drafts: all.filter((draft) => draft.explains.length > 0).map(asSureAsItsTable),
    gaveUp: explained.gaveUp,
  };
}

/** Nothing is certain in a table whose form no pack describes. */
function asSureAsItsTable(draft: CauseDraft): CauseDraft {
  return isUnregistered(draft.table) && draft.certainty === 'certain'
    ? { ...draft, certainty: 'likely' }
    : draft;
}

function causeOf(causes: readonly Cause[]): ReadonlyMap<string, Cause> {
  const byFinding = new Map<string, Cause>();
  for (const cause of causes) {
    for (const { id } of cause.explains) if (!byFinding.has(id)) byFinding.set(id, cause);
  }
  return byFinding;
}
