import { a1 } from '../../../workbook/address';
import { html } from '../../../common/html';
import type { Html } from '../../../common/html';
import { messagesIn } from '../messages';
import type { AbsentRowView, CauseView, CorrectionView } from '../view/cause-view';
import type { FindingView } from '../view/finding-view';
import type { ReportView } from '../view/report-view';
import type { ReportMessages } from '../messages/messages';

/** The causes, each with what to correct and what it led to. */
export function causesSection(report: ReportView): Html | undefined {
  const messages = messagesIn(report.language);
  if (report.causes.length === 0) return undefined;
  const findings = new Map(report.findings.map((finding) => [finding.id, finding]));
  return html`<section>
    <h2>${messages.page.causes}</h2>
    ${report.causes.map((cause) =>
      causeArticle(
        cause,
        cause.explains.flatMap((id) => findings.get(id) ?? []),
        messages,
      ),
    )}
    ${report.gaveUp ? html`<p>${messages.causes.gaveUp}</p>` : undefined}
  </section>`;
}

function causeArticle(cause: CauseView, findings: readonly FindingView[], messages: ReportMessages): Html {
  const { page, causes } = messages;
  return html`<article>
    <h3>
      <span class="badge ${cause.certainty}">${causes.certainties[cause.certainty]}</span> ${page.cause(
        numberOf(cause),
      )}
      · ${cause.title}
    </h3>
    <p>${cause.sentence}</p>
    ${correctionsTable(cause, messages)}
    ${
      findings.length > 0
        ? html`<p class="led-to">${page.ledTo(findings.length)}${messages.colon}</p>
            <ul class="led-to">
              ${findings.map(({ sentence }) => html`<li>${sentence}</li>`)}
            </ul>`
        : undefined
    }
  </article>`;
}

function correctionsTable({ corrections, absent }: CauseView, messages: ReportMessages): Html | undefined {
  const { columns } = messages.page;
  if (corrections.length + absent.length === 0) return undefined;
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${columns.sheet}</th>
        <th scope="col">${columns.cell}</th>
        <th scope="col">${messages.list.columns.figure}</th>
        <th scope="col" class="amount">${columns.observed}</th>
        <th scope="col" class="amount">${columns.proposed}</th>
      </tr>
    </thead>
    <tbody>
      ${corrections.map((correction) => correctionRow(correction, messages))}
      ${absent.flatMap((row) => absentRows(row, messages))}
    </tbody>
  </table>`;
}

function correctionRow({ at, label, shown, shownProposed }: CorrectionView, messages: ReportMessages): Html {
  return row(at.sheet, a1(at), label, shown ?? messages.blank, shownProposed ?? messages.causes.remove);
}

function absentRows({ name, before, amounts }: AbsentRowView, messages: ReportMessages): Html[] {
  const { causes, page, listSeparator } = messages;
  return amounts.map(({ label, shownProposed }) =>
    row(
      before.sheet,
      page.insertBefore(before.row + 1),
      [name ?? causes.nameless, label].filter((part) => part !== '').join(listSeparator),
      page.newRow,
      shownProposed ?? '',
    ),
  );
}

function row(sheet: string, cell: string, label: string, now: string, then: string): Html {
  return html`<tr>
    <td class="sheet">${sheet}</td>
    <td class="cell">${cell}</td>
    <td>${label}</td>
    <td class="amount">${now}</td>
    <td class="amount">${then}</td>
  </tr> `;
}

/** The number in its id. */
export function numberOf({ id }: CauseView): number {
  return Number(id.slice(1));
}
