import { html } from '../../../common/html';
import { wholePage } from '../html/whole-page';
import type { Letter, LetterPart } from './letter';

/** A letter as a page to print or to send: complete in itself, with neither scripts nor anything to be fetched. */
export function letterPage({ language, title, salutation, parts, closing, signature }: Letter): string {
  return wholePage(
    language,
    title,
    html`<h1>${title}</h1>
      <p>${salutation}</p>
      ${parts.map(partOf)} ${closing.map((sentence) => html`<p>${sentence}</p> `)}
      ${signature.map((line) => html`<p class="amount">${line}</p> `)}`,
  );
}

function partOf({ sentence, columns, rows }: LetterPart) {
  if (rows.length === 0) return html`<p>${sentence}</p> `;
  return html`<p>${sentence}</p>
    <table>
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col">${column}</th> `)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map((cell) => html`<td>${cell}</td> `)}
            </tr> `,
        )}
      </tbody>
    </table> `;
}
