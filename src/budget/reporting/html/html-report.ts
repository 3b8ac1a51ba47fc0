import { html } from '../../../common/html';
import { messagesIn } from '../messages';
import type { ReportView } from '../view/report-view';
import { causesSection } from './causes-section';
import { dismissedSection } from './dismissed-section';
import { findingsSection } from './findings-section';
import { notCheckedSection } from './not-checked-section';
import { POLICY, STYLE } from './style';
import { tablesSection } from './tables-section';
import { tieMapSection } from './tie-map-section';

/**
 * A report as a page to print or to send: complete in itself, with neither scripts nor anything to be fetched.
 * @param title what was checked, the workbook's name mostly
 */
export function htmlReport(title: string, report: ReportView): string {
  const { language, verdict, sentence } = report;
  const { page } = messagesIn(language);
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        ${STYLE}
      </head>
      <body>
        <main>
          <header>
            ${title === page.title ? undefined : html`<p class="kicker">${page.title}</p>`}
            <h1>${title}</h1>
            <p class="verdict ${verdict}">${sentence}</p>
          </header>
          ${tieMapSection(report)} ${causesSection(report)} ${findingsSection(report)}
          ${notCheckedSection(report)} ${dismissedSection(report)} ${tablesSection(report)}
          <footer>${page.foot}</footer>
        </main>
      </body>
    </html> `.text;
}
