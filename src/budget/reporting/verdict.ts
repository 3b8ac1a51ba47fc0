import type { CheckResult } from '../checking/check-book';
import type { Diagnosis } from '../locating/cause';
import { causeTally } from './cause-tally';
import { tallyOf } from './tally';
import { messagesIn } from './messages';
import type { Language } from '../../common/language';

/** The verdict as a sentence, with how much was found and how many causes there are of it. */
export function verdictSentence(result: CheckResult, diagnosis: Diagnosis, language: Language): string {
  const { verdicts } = messagesIn(language);
  const { book, verdict, counts, findings } = result;
  if (book.tables.length === 0) return verdicts.noTables;
  if (verdict === 'incomplete' && counts.cannotJudge === 0) return verdicts.nothingToCheck;
  return verdicts[verdict](tallyOf(findings), causeTally(diagnosis, findings), counts.pass);
}
