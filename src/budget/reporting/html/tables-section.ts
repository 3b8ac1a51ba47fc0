import { html } from '../../../common/html';
import type { Html } from '../../../common/html';
import { messagesIn } from '../messages';
import type { ReportMessages } from '../messages/messages';
import type { OtherSheetView, ReportView } from '../view/report-view';
import type { TableView } from '../view/table-view';

const OUTCOMES = ['pass', 'fail', 'cannotJudge'] as const;

/** The tables with how many of their identities hold, those that are absent, and the sheets that hold none. */
export function tablesSection({ language, tables, absent, others }: ReportView): Html {
  const messages = messagesIn(language);
  const { page, lookedFor, unrecognised } = messages;
  return html`<section>
    <h2>${page.tables}</h2>
    ${tables.length > 0 ? tablesTable(tables, messages) : html`<p>${lookedFor}</p>`}
    ${
      absent.length > 0
        ? html`<h3>${page.absent}</h3>
            <ul>
              ${absent.map(({ number, title }) => html`<li>${number} ${title}</li>`)}
            </ul>`
        : undefined
    }
    ${
      others.length > 0
        ? html`<h3>${unrecognised}</h3>
            <ul>
              ${others.map((other) => otherItem(other, messages))}
            </ul>`
        : undefined
    }
  </section>`;
}

function tablesTable(tables: readonly TableView[], messages: ReportMessages): Html {
  const { page, hiddenSheet, inBrackets } = messages;
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${page.tableColumns.table}</th>
        <th scope="col">${page.tableColumns.sheet}</th>
        <th scope="col">${page.tableColumns.unit}</th>
        ${OUTCOMES.map((outcome) => html`<th scope="col" class="amount">${page.outcomes[outcome]}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${tables.map(
        ({ number, title, isUnregistered, sheet, isHidden, unit, identities }) =>
          html`<tr>
            <td>${isUnregistered ? messages.unregistered : number} ${title}</td>
            <td>${sheet}${isHidden ? inBrackets(hiddenSheet) : undefined}</td>
            <td>${unit}</td>
            ${OUTCOMES.map((outcome) => html`<td class="amount">${identities[outcome]}</td>`)}
          </tr> `,
      )}
    </tbody>
  </table>`;
}

function otherItem({ sheet, empty, nearest }: OtherSheetView, messages: ReportMessages): Html {
  const { colon, emptySheet, inBrackets } = messages;
  if (empty) return html`<li>${sheet}${inBrackets(emptySheet)}</li>`;
  if (!nearest) return html`<li>${sheet}</li>`;
  return html`<li>${sheet}${colon}${messages.nearest(nearest.title, Math.round(nearest.score * 100))}</li>`;
}
