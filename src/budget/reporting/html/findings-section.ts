import { a1 } from '../../../workbook/address';
import { grouped } from '../../../common/grouped';
import { html } from '../../../common/html';
import type { Html } from '../../../common/html';
import { messagesIn } from '../messages';
import type { ReportMessages } from '../messages/messages';
import type { FindingView } from '../view/finding-view';
import type { ReportView } from '../view/report-view';

/** The findings that no cause explains, by table. */
export function findingsSection(report: ReportView): Html | undefined {
  const messages = messagesIn(report.language);
  const others = report.findings.filter(({ cause }) => cause === undefined);
  if (others.length === 0) {
    return report.findings.length + report.dismissed.length === 0
      ? html`<section><p>${messages.page.nothing}</p></section>`
      : undefined;
  }
  const byTable = [...grouped(others, ({ table }) => table)];
  return html`<section>
    <h2>${messages.causes.others}</h2>
    ${byTable.map(([table, findings]) => tableFindings(headingOf(table, report, messages), findings, messages))}
  </section>`;
}

function headingOf(table: number | undefined, { tables }: ReportView, messages: ReportMessages): string {
  const view = table === undefined ? undefined : tables[table];
  return view ? messages.tableHeading(view.number, view.title, view.sheet) : messages.elsewhere;
}

function tableFindings(heading: string, findings: readonly FindingView[], { classes }: ReportMessages): Html {
  return html`<h3>${heading}</h3>
    <ul>
      ${findings.map(
        (finding) =>
          html`<li>
            <span class="badge ${finding.class}">${classes[finding.class]}</span>
            <span class="cell">${finding.at.sheet} ${a1(finding.at)}</span> ${finding.sentence}
          </li> `,
      )}
    </ul>`;
}
