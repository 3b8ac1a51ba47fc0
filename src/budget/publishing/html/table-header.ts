import type { HeaderCell, SetTable } from '../../disclosure/set/set-table';
import { html } from '../../../common/html';
import type { Html } from '../../../common/html';

/** The columns in the groups that the uppermost headings make of them, which their `scope` speaks of. */
export function columnGroups({ header }: SetTable): Html[] {
  return header.filter(isUppermost).map((cell) => html`<colgroup span="${cell.columnSpan}"></colgroup>`);
}

export function headerRows({ header, headerRows: rows }: SetTable): Html[] {
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
