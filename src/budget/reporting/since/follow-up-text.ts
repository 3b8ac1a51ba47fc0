import { inLanguage } from '../../../common/language';
import type { Language } from '../../../common/language';
import { sanitise } from '../../../common/plain-text';
import type { TextStyle } from '../text/text-style';
import { enUS } from './en-US';
import type { FollowUp } from './follow-up';
import type { SinceCounts } from './messages';
import type { ReportedIssue } from './reported-issue';
import { zhCN } from './zh-CN';

/** The texts in a language. */
export const sinceMessagesIn = inLanguage(zhCN, enUS);

/** How many issues there are of each kind. */
export function sinceCounts({ fresh, remaining, mended }: FollowUp): SinceCounts {
  return { fresh: fresh.length, remaining: remaining.length, mended: mended.length };
}

/** In a few words. */
export function sinceSentence(counts: SinceCounts, language: Language): string {
  return sinceMessagesIn(language).counts(counts);
}

/** What is new, what remains and what was mended, a line each; a word where the earlier report does not tell. */
export function followUpText(
  followed: FollowUp | undefined,
  language: Language,
  { emphasis }: TextStyle,
): string {
  const { heading, counts, unknown, fresh, remaining, mended, moved } = sinceMessagesIn(language);
  const colon = language === 'zh-CN' ? '：' : ': ';
  if (!followed) return `${emphasis.strong(heading)}${colon}${unknown}\n`;
  const line = (word: string, { message }: ReportedIssue, rest = ''): string =>
    `  ${word}  ${sanitise(message)}${rest}\n`;
  return [
    `${emphasis.strong(heading)}${colon}${counts(sinceCounts(followed))}\n`,
    ...followed.fresh.map((issue) => line(emphasis.of('error', fresh), issue)),
    ...followed.remaining.map(({ issue, was }) =>
      line(
        emphasis.of('warning', remaining),
        issue,
        isElsewhere(issue, was) ? ` (${moved(placeOf(was))})` : '',
      ),
    ),
    ...followed.mended.map((issue) => line(emphasis.of('pass', mended), issue)),
  ].join('');
}

/** Whether an issue stands in another cell than it did. */
export function isElsewhere(issue: ReportedIssue, was: ReportedIssue): boolean {
  return issue.sheet !== was.sheet || issue.cell !== was.cell;
}

/** Where an issue stands, as people write it. */
export function placeOf({ sheet, cell }: ReportedIssue): string {
  return `${sanitise(sheet)} ${cell}`;
}
