import { html } from '../../../common/html';
import type { Html } from '../../../common/html';
import { messagesIn } from '../messages';
import type { ReportView } from '../view/report-view';
import type { Reasons } from '../view/dismissed';

/** What somebody has said is no error, and why. */
export function dismissedSection(
  { language, causes, findings }: ReportView,
  reasons: Reasons,
): Html | undefined {
  const { page } = messagesIn(language);
  const explained = [...causes, ...findings].filter(({ fingerprint }) => reasons.has(fingerprint));
  if (explained.length === 0) return undefined;
  return html`<section>
    <h2>${page.dismissed}</h2>
    <ul>
      ${explained.map(
        ({ sentence, fingerprint }) =>
          html`<li>
            ${sentence}
            <p class="reason">${page.dismissedBecause(reasons.get(fingerprint) ?? '')}</p>
          </li> `,
      )}
    </ul>
  </section>`;
}
