import type { CheckResult, Verdict } from '../checking/check-book';
import { tallyOf } from './tally';
import { messagesIn } from './catalogue/messages-in';
import type { Language } from './language';

/** The verdict on a workbook. Where nothing was proved, in want of tables or of amounts, it is no pass. */
export function verdictOf({ book, verdict, counts }: CheckResult): Verdict {
  const nothingProved = book.tables.length === 0 || counts.pass === 0;
  return verdict === 'pass' && nothingProved ? 'incomplete' : verdict;
}

/** The verdict as a sentence, with how much was found. */
export function verdictSentence(result: CheckResult, language: Language): string {
  const { verdicts } = messagesIn(language);
  if (result.book.tables.length === 0) return verdicts.noTables;
  const tally = tallyOf(result.findings);
  const verdict = verdictOf(result);
  if (verdict === 'incomplete' && tally.cannotJudge === 0) return verdicts.nothingToCheck;
  return verdicts[verdict](tally, result.counts.pass);
}
