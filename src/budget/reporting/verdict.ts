import type { CheckResult, Verdict } from '../checking/check-book';
import { tallyOf } from './tally';
import { messagesIn } from './catalogue/messages-in';
import type { Language } from './language';

/** The verdict on a workbook. Where nothing was put to the proof, in want of tables or of amounts, it is no pass. */
export function verdictOf(result: CheckResult): Verdict {
  return result.verdict === 'pass' && !anythingProved(result) ? 'incomplete' : result.verdict;
}

function anythingProved({ equations }: CheckResult): boolean {
  return equations.some(({ evaluation }) => evaluation.outcome !== 'not-applicable');
}

/** The verdict as a sentence, with how much was found. */
export function verdictSentence(result: CheckResult, language: Language): string {
  const { verdicts } = messagesIn(language);
  if (result.book.tables.length === 0) return verdicts.noTables;
  const tally = tallyOf(result.findings);
  const verdict = verdictOf(result);
  if (verdict !== result.verdict) return verdicts.nothingToCheck;
  return verdicts[verdict](tally, result.counts.pass);
}
