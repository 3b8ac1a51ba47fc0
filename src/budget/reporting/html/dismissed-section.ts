import { html } from '../../../common/html';
import type { Html } from '../../../common/html';
import { messagesIn } from '../messages';
import type { ReportView } from '../view/report-view';

/** What somebody has said is no error, and why. */
export function dismissedSection({ language, dismissed, explained }: ReportView): Html | undefined {
  const { page } = messagesIn(language);
  if (dismissed.length === 0) return undefined;
  return html`<section>
    <h2>${page.dismissed(explained)}</h2>
    <ul>
      ${dismissed.map(
        ({ sentence, reason, since }) =>
          html`<li>
            ${sentence}
            <p class="reason">${page.dismissedBecause(reason, since)}</p>
          </li> `,
      )}
    </ul>
  </section>`;
}
