import type { Finding } from '../checking/finding';
import type { Diagnosis } from '../locating/cause';
import type { CauseTally } from './messages/messages';
import { classOf } from './tally';

/** How many causes there are of each certainty, and how many findings other than notes they explain. */
export function causeTally({ causes, causeOf }: Diagnosis, findings: readonly Finding[]): CauseTally {
  const tally = { certain: 0, likely: 0, possible: 0 };
  for (const { certainty } of causes) tally[certainty]++;
  const explained = findings.filter((each) => causeOf.has(each.id) && classOf(each) !== 'info');
  return { ...tally, explained: explained.length };
}
