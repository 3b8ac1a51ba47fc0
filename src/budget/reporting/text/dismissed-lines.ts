import { sanitise } from '../../../common/plain-text';
import { cellName } from '../cell-list';
import { messagesIn } from '../messages';
import type { ReportView } from '../view/report-view';
import type { TextStyle } from './text-style';

/** What the user has said is no error, each with the reason. */
export function dismissedLines(
  { language, dismissed, explained }: ReportView,
  { emphasis }: TextStyle,
): string[] {
  if (dismissed.length === 0) return [];
  const { page } = messagesIn(language);
  return [
    emphasis.strong(page.dismissed(explained)),
    ...dismissed.flatMap(({ at, title, reason, since }) => [
      `  ${cellName(at)}  ${title}`,
      `    ${emphasis.faint(sanitise(page.dismissedBecause(reason, since)))}`,
    ]),
  ];
}
