import type { SetTable } from '../../disclosure/set/set-table';
import { html } from '../../../common/html';
import type { Html } from '../../../common/html';
import { words } from '../words';
import { OpenCells } from './open-cells';
import { columnGroups, headerRows } from './table-header';
import { bodyRows } from './table-body';

/** So many columns of amounts fit the width of a page in small print only. */
const MANY = 12;

/**
 * A table with what is printed around it.
 * @param contents the id of the list of tables
 */
export function tableSection(table: SetTable, contents: string): Html {
  const open = new OpenCells(table.key);
  const body = bodyRows(table, open);
  return html`<section class="${table.orientation}" id="${table.key}">
    <div class="table" role="region" aria-labelledby="${titleId(table)}" tabindex="0">
      <table class="${table.columns.length < MANY ? 'roomy' : 'dense'}">
        ${caption(table)} ${columnGroups(table)}
        <thead>
          ${headerRows(table)}
        </thead>
        <tbody>
          ${body}
        </tbody>
      </table>
    </div>
    ${table.notes.map((note) => html`<p class="note">${note}</p>`)} ${open.explanations()}
    <p class="back"><a href="#${contents}">${words.backToContents}</a></p>
  </section>`;
}

function caption(table: SetTable): Html {
  return html`<caption>
    ${table.marking === null ? undefined : html`<p class="marking">${table.marking}</p>`}
    <h2 id="${titleId(table)}">${table.title}</h2>
    <p class="lines"><span>${table.preparedBy ?? undefined}</span> <span>${table.unitLine}</span></p>
  </caption>`;
}

function titleId({ key }: SetTable): string {
  return `${key}-title`;
}
