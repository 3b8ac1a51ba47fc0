import type { CheckResult } from '../checking/check-book';
import type { Finding } from '../checking/finding';
import { attribute } from './causes/attribution';
import { formCauses } from './causes/form-causes';
import { lostRows } from './causes/lost-rows';
import { merged } from './causes/merge';
import { numbered } from './causes/numbered';
import { slipDraft } from './causes/cause-draft';
import type { Cause, Diagnosis } from './cause';
import { Network } from './network/network';
import { contest, lasting } from './search/alternatives';
import { search } from './search/search';
import { State } from './search/state';
import { proposersFor } from './repairs/generators';

const NOTHING: Diagnosis = { causes: [], causeOf: new Map(), gaveUp: false };

/** Hints have no cause but themselves. */
function isCaused({ severity, outcome }: Finding): boolean {
  return severity !== 'info' || outcome === 'cannot-judge';
}

/** Finds the causes of a result's findings. Pure and deterministic. */
export function locate(result: CheckResult): Diagnosis {
  if (!result.findings.some(isCaused)) return NOTHING;
  const network = new Network(result);
  const start = State.of(network);
  const proposers = proposersFor(result, network);
  const explained = search(start, proposers);
  const contested = lasting(start, contest(start, explained, proposers));
  const explains = attribute(result, contested);
  const drafts = contested.map((each) => slipDraft(network, each, contested, explains.get(each) ?? []));
  const inEquations = new Set(drafts.flatMap((draft) => draft.explains));
  const unexplained = result.findings.filter((finding) => !inEquations.has(finding));
  const all = merged([
    ...drafts,
    ...formCauses(result, network, explained.state, inEquations),
    ...lostRows(network, explained.state, unexplained),
  ]);
  const causes = numbered(all.filter((draft) => draft.explains.length > 0));
  return { causes, causeOf: causeOf(causes), gaveUp: explained.gaveUp };
}

function causeOf(causes: readonly Cause[]): ReadonlyMap<string, Cause> {
  const byFinding = new Map<string, Cause>();
  for (const cause of causes) {
    for (const { id } of cause.explains) if (!byFinding.has(id)) byFinding.set(id, cause);
  }
  return byFinding;
}
