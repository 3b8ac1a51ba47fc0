import type { Language } from '../../common/language';
import type { CheckResult } from '../checking/check-book';
import type { Diagnosis } from '../locating/cause';
import type { Finding } from '../checking/finding';
import { findingClass, tallyOf } from './tally';
import { messagesIn } from './messages';
import type { CauseTally } from './messages/messages';

/** The verdict as a sentence, with how much was found and how many causes there are of it. */
export function verdictSentence(result: CheckResult, diagnosis: Diagnosis, language: Language): string {
  const { verdicts } = messagesIn(language);
  const { book, verdict, counts, findings } = result;
  if (book.tables.length === 0) return verdicts.noTables;
  if (verdict === 'incomplete' && counts.cannotJudge === 0) return verdicts.nothingToCheck;
  return verdicts[verdict](tallyOf(findings), causeTally(diagnosis, findings), counts.pass);
}

/** How many causes there are of each certainty, and how many findings other than notes they explain. */
export function causeTally({ causes, causeOf }: Diagnosis, findings: readonly Finding[]): CauseTally {
  const tally = { certain: 0, likely: 0, possible: 0 };
  for (const { certainty } of causes) tally[certainty]++;
  const explained = findings.filter((each) => causeOf.has(each.id) && findingClass(each) !== 'info');
  return { ...tally, explained: explained.length };
}
