import { html } from '../../../common/html';
import type { Html } from '../../../common/html';
import type { HeaderCell, SetTable } from '../../disclosure/set/set-table';
import { words } from '../words';
import { bodyRows, OpenCells } from './table-body';

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

/** The columns in the groups that the uppermost headings make of them, which their `scope` speaks of. */
function columnGroups({ header }: SetTable): Html[] {
  return header.filter(isUppermost).map((cell) => html`<colgroup span="${cell.columnSpan}"></colgroup>`);
}

function headerRows({ header, headerRows: rows }: SetTable): Html[] {
  return Array.from(
    { length: rows },
    (_, row) =>
      html`<tr>
        ${header.filter((cell) => cell.row === row).map(headerCell)}
      </tr> `,
  );
}

/** Only a whole group of columns has a heading of its group: one below it that is over a part of the group counts for its columns. */
function headerCell(cell: HeaderCell): Html {
  const scope = isUppermost(cell) && cell.columnSpan > 1 ? 'colgroup' : 'col';
  return html`<th scope="${scope}" rowspan="${cell.rowSpan}" colspan="${cell.columnSpan}">${cell.text}</th>`;
}

function isUppermost({ row }: HeaderCell): boolean {
  return row === 0;
}
