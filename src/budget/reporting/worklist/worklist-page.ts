import { html } from '../../../common/html';
import type { Html } from '../../../common/html';
import type { Language } from '../../../common/language';
import { causesSection } from '../html/causes-section';
import { dismissedSection } from '../html/dismissed-section';
import { findingsSection } from '../html/findings-section';
import { notCheckedSection } from '../html/not-checked-section';
import { wholePage } from '../html/whole-page';
import { messagesIn } from '../messages';
import type { FollowUp } from '../since/follow-up';
import { isElsewhere, placeOf, sinceCounts, sinceMessagesIn, sinceSentence } from '../since/follow-up-text';
import { statusCounts, worklistMessagesIn, worklistRows } from './worklist';
import type { WorklistRow } from './worklist';
import type { WorklistEntry } from './worklist-entry';

/** Of a column that is no amount, the class that lines its figures up. */
const COLUMNS = [
  ['file', undefined],
  ['department', undefined],
  ['status', undefined],
  ['error', 'amount'],
  ['warning', 'amount'],
  ['cannotJudge', 'amount'],
  ['absent', undefined],
  ['gap', 'amount'],
  ['since', undefined],
] as const;

/**
 * The worklist over several files as a page to print or to send: a row a file, and below it what is to be done in each. Complete
 * in itself, with neither scripts nor anything to be fetched.
 * @param entries in the order of the list
 * @param terms by which settings the files were checked; empty where they are the defaults
 */
export function worklistPage(entries: readonly WorklistEntry[], terms: string, language: Language): string {
  const { title, columns, summary, nothing } = worklistMessagesIn(language);
  const { page } = messagesIn(language);
  const rows = worklistRows(entries, language);
  const isFollowed = rows.some(({ since }) => since !== '');
  const shown = COLUMNS.filter(([column]) => column !== 'since' || isFollowed);
  const counts = statusCounts(rows);
  const worst = counts.fail + counts.unreadable > 0 ? 'fail' : counts.incomplete > 0 ? 'incomplete' : 'pass';
  return wholePage(
    language,
    title,
    html`<header>
        <h1>${title}</h1>
        <p class="verdict ${worst}">${rows.length === 0 ? nothing : summary(counts)}</p>
        ${terms === '' ? undefined : html`<p>${terms}</p>`}
      </header>
      <table>
        <thead>
          <tr>
            ${shown.map(([column, kind]) => html`<th scope="col" class="${kind}">${columns[column]}</th> `)}
          </tr>
        </thead>
        <tbody>
          ${rows.map((row, i) => tableRow(row, anchorOf(entries[i], i), isFollowed, language))}
        </tbody>
      </table>
      ${entries.flatMap((entry, i) => details(entry, rows[i], anchorOf(entry, i)) ?? [])}
      <footer>${page.foot}</footer>`,
  );
}

/** Where a file's details stand; undefined where there are none. */
function anchorOf(entry: WorklistEntry | undefined, place: number): string | undefined {
  return entry && hasDetails(entry) ? `file-${place + 1}` : undefined;
}

function hasDetails(entry: WorklistEntry): boolean {
  if (entry.status === 'unreadable') return false;
  const { findings, notChecked, dismissed } = entry.report;
  return findings.length + notChecked.length + dismissed.length + (entry.since?.mended.length ?? 0) > 0;
}

function tableRow(
  row: WorklistRow,
  anchor: string | undefined,
  isFollowed: boolean,
  language: Language,
): Html {
  const { statuses } = worklistMessagesIn(language);
  const { listSeparator } = messagesIn(language);
  return html`<tr>
    <td>
      ${anchor === undefined ? row.file : html`<a href="#${anchor}">${row.file}</a>`}
      ${row.status === 'pass' ? undefined : html`<div class="led-to">${row.sentence}</div>`}
    </td>
    <td>${row.department}</td>
    <td><span class="badge ${BADGES[row.status]}">${statuses[row.status]}</span></td>
    <td class="amount">${countOf(row.error)}</td>
    <td class="amount">${countOf(row.warning)}</td>
    <td class="amount">${countOf(row.cannotJudge)}</td>
    <td>${row.absent.join(listSeparator)}</td>
    <td class="amount">${row.gap}</td>
    ${isFollowed ? html`<td>${row.since}</td>` : undefined}
  </tr> `;
}

/** How a status is coloured, beside its word. */
const BADGES: Readonly<Record<WorklistRow['status'], string>> = {
  unreadable: 'error',
  fail: 'error',
  incomplete: 'warning',
  pass: 'certain',
};

function countOf(count: number): string {
  return count === 0 ? '' : String(count);
}

function details(
  entry: WorklistEntry,
  row: WorklistRow | undefined,
  anchor: string | undefined,
): Html | undefined {
  if (!row || anchor === undefined || entry.status === 'unreadable') return undefined;
  const { file, department, status, sentence } = row;
  const name = department === '' ? file : `${file} · ${department}`;
  const { report } = entry;
  return html`<article id="${anchor}">
    <h1>${name}</h1>
    <p class="verdict ${status}">${sentence}</p>
    ${causesSection(report)} ${findingsSection(report)} ${notCheckedSection(report)}
    ${dismissedSection(report)} ${sinceSection(entry.since, report.language)}
  </article>`;
}

/** What became of a file since an earlier report on it. */
function sinceSection(since: FollowUp | undefined, language: Language): Html | undefined {
  if (!since) return undefined;
  const { heading, fresh, remaining, mended, moved } = sinceMessagesIn(language);
  const { colon, inBrackets } = messagesIn(language);
  const line = (kind: string, word: string, message: string): Html =>
    html`<li><span class="badge ${kind}">${word}</span> ${message}</li> `;
  return html`<section>
    <h2>${heading}${colon}${sinceSentence(sinceCounts(since), language)}</h2>
    <ul>
      ${since.fresh.map(({ message }) => line('error', fresh, message))}
      ${since.remaining.map(({ issue, was }) =>
        line(
          'warning',
          remaining,
          issue.message + (isElsewhere(issue, was) ? inBrackets(moved(placeOf(was))) : ''),
        ),
      )}
      ${since.mended.map(({ message }) => line('certain', mended, message))}
    </ul>
  </section>`;
}
