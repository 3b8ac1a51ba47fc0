import { html } from '../../../common/html';
import type { Html } from '../../../common/html';
import { messagesIn } from '../messages';
import { notCheckedMessagesIn } from '../not-checked/not-checked-view';
import type { ReportView } from '../view/report-view';

/** What nobody may take for checked. */
export function notCheckedSection({ language, notChecked }: ReportView): Html | undefined {
  if (notChecked.length === 0) return undefined;
  const { colon } = messagesIn(language);
  return html`<section>
    <h2>${notCheckedMessagesIn(language).heading(notChecked.length)}</h2>
    <ul>
      ${notChecked.map(({ place, reason }) => html`<li><span class="cell">${place}</span>${colon}${reason}</li> `)}
    </ul>
  </section>`;
}
