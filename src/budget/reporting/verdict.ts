import type { CheckResult } from '../checking/check-book';
import { tallyOf } from './tally';
import { messagesIn } from './catalogue/messages-in';
import type { Language } from './language';

/** The verdict as a sentence, with how much was found. */
export function verdictSentence(result: CheckResult, language: Language): string {
  const { verdicts } = messagesIn(language);
  if (result.book.tables.length === 0) return verdicts.noTables;
  if (result.verdict === 'incomplete' && result.counts.cannotJudge === 0) return verdicts.nothingToCheck;
  return verdicts[result.verdict](tallyOf(result.findings), result.counts.pass);
}
