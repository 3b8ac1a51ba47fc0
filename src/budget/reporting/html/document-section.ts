import { a1 } from '../../../workbook/address';
import { html } from '../../../common/html';
import type { Html } from '../../../common/html';
import type { Language } from '../../../common/language';
import type { ChangeView } from '../document/change-view';
import type { DocumentView } from '../document/document-view';
import { documentMessagesIn } from '../document/words';
import { messagesIn } from '../messages';
import type { ReportView } from '../view/report-view';

/** Of what, when and by what the report was made. */
export function particularsList({ particulars }: DocumentView): Html {
  return html`<dl class="particulars">
    ${particulars.map(
      ({ name, value }) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div> `,
    )}
  </dl>`;
}

/** What was changed since the first check. */
export function changesSection(
  { changes, changed, moreChanges }: DocumentView,
  language: Language,
): Html | undefined {
  if (changes.length === 0) return undefined;
  const { columns: own, more } = documentMessagesIn(language);
  const { page, list, blank } = messagesIn(language);
  return html`<section>
    <h2>${changed}</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">${page.columns.sheet}</th>
          <th scope="col">${page.columns.cell}</th>
          <th scope="col">${list.columns.figure}</th>
          <th scope="col" class="amount">${own.before}</th>
          <th scope="col" class="amount">${own.after}</th>
          <th scope="col">${own.seen}</th>
        </tr>
      </thead>
      <tbody>
        ${changes.map((change) => changeRow(change, blank))}
      </tbody>
    </table>
    ${moreChanges > 0 ? html`<p>${more(moreChanges)}</p>` : undefined}
  </section>`;
}

function changeRow({ sheet, at, label, before, after, seen }: ChangeView, blank: string): Html {
  const shown = (text: string): string => (at && text === '' ? blank : text);
  return html`<tr>
    <td class="sheet">${sheet}</td>
    <td class="cell">${at ? a1(at) : undefined}</td>
    <td>${label}</td>
    <td class="amount">${shown(before)}</td>
    <td class="amount">${shown(after)}</td>
    <td class="cell">${seen}</td>
  </tr> `;
}

/** The cells that hold what was adopted without being sure. */
export function assumedSection({ assumed, language }: ReportView): Html | undefined {
  if (assumed.length === 0) return undefined;
  const { certainties } = messagesIn(language).causes;
  return html`<section>
    <h2>${documentMessagesIn(language).assumed(assumed.length)}</h2>
    <ul>
      ${assumed.map(
        ({ cell, certainty }) =>
          html`<li>
            <span class="badge ${certainty}">${certainties[certainty]}</span>
            <span class="cell">${cell}</span>
          </li> `,
      )}
    </ul>
  </section>`;
}

/** Where those sign who answer for it. */
export function signatures(language: Language): Html {
  const { colon } = messagesIn(language);
  return html`<div class="signatures">
    ${documentMessagesIn(language).signatures.map(
      (name) => html`<span>${name}${colon}<span class="line"></span></span> `,
    )}
  </div>`;
}
