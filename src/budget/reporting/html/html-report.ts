import { html } from '../../../common/html';
import { messagesIn } from '../messages';
import type { ReportView } from '../view/report-view';
import { causesSection } from './causes-section';
import type { DocumentView } from '../document/document-view';
import { dismissedSection } from './dismissed-section';
import { assumedSection, changesSection, particularsList, signatures } from './document-section';
import { findingsSection } from './findings-section';
import { notCheckedSection } from './not-checked-section';
import { wholePage } from './whole-page';
import { tablesSection } from './tables-section';
import { tieMapSection } from './tie-map-section';

/**
 * A report as a page to print or to send: complete in itself, with neither scripts nor anything to be fetched.
 * @param title what was checked, the workbook's name mostly
 * @param document what it says of itself
 */
export function htmlReport(title: string, report: ReportView, document: DocumentView): string {
  const { language, verdict, sentence } = report;
  const { page } = messagesIn(language);
  return wholePage(
    language,
    title,
    html`<header>
        ${title === page.title ? undefined : html`<p class="kicker">${page.title}</p>`}
        <h1>${title}</h1>
        ${particularsList(document)}
        <p class="verdict ${verdict}">${sentence}</p>
      </header>
      ${tieMapSection(report)} ${causesSection(report)} ${findingsSection(report)}
      ${notCheckedSection(report)} ${dismissedSection(report)} ${changesSection(document, language)}
      ${assumedSection(report)} ${tablesSection(report)} ${signatures(language)}
      <footer>${page.foot}</footer>`,
  );
}
