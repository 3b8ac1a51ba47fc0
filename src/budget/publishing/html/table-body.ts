import type { SetCell, SetColumn, SetTable } from '../../disclosure/set/set-table';
import { html } from '../../../common/html';
import type { Html } from '../../../common/html';
import { coveredPlaces, placeKey } from '../covered-places';
import { printedAmount } from '../../disclosure/set/printed-amount';
import type { OpenCells } from './open-cells';

/** The rows of a table. What keys a row, or its side where a table has two, heads the amounts that follow it. */
export function bodyRows({ rows, columns, format }: SetTable, open: OpenCells): Html[] {
  const covered = coveredPlaces(rows);
  const keys = keyColumns(columns);
  return rows.map(
    (row, index) =>
      html`<tr class="${row.kind}">
        ${row.cells.map((cell, column) =>
          covered.has(placeKey(index, column))
            ? html``
            : bodyCell(cell, keys.has(column), isAmounts(columns[column]), format, open),
        )}
      </tr> `,
  );
}

/** The columns of words that stand before amounts, or all of them where there is no amount. */
function keyColumns(columns: readonly SetColumn[]): ReadonlySet<number> {
  const lastAmount = columns.map(isAmounts).lastIndexOf(true);
  const end = lastAmount < 0 ? 1 : lastAmount;
  return new Set(columns.flatMap((column, i) => (i < end && !isAmounts(column) ? [i] : [])));
}

function bodyCell(
  cell: SetCell,
  isKey: boolean,
  holdsAmounts: boolean,
  format: string,
  open: OpenCells,
): Html {
  switch (cell?.kind) {
    case undefined:
      return html`<td></td>`;
    case 'amount': {
      const amount = cell.amount ? printedAmount(cell.amount, format) : undefined;
      return html`<td class="amount" ${rowSpanOf(cell)}>${amount}</td>`;
    }
    case 'open':
      return html`<td class="open" ${rowSpanOf(cell)}>${open.mark(cell.reason)}</td>`;
    case 'text':
      return textCell(cell, isKey && cell.text.trim() !== '', holdsAmounts);
  }
}

function rowSpanOf({ rowSpan = 1 }: NonNullable<SetCell>): Html {
  return rowSpan > 1 ? html` rowspan="${rowSpan}"` : html``;
}

function textCell(cell: Extract<SetCell, { kind: 'text' }>, isKey: boolean, isAmount: boolean): Html {
  const { text, rowSpan = 1, columnSpan = 1 } = cell;
  const span = html` rowspan="${rowSpan}" colspan="${columnSpan}"`;
  if (isKey) return html`<th scope="row" ${span}>${text}</th>`;
  return html`<td class="${isAmount ? 'amount' : 'text'}" ${span}>${text}</td>`;
}

function isAmounts(column: SetColumn | undefined): boolean {
  return column?.holds === 'amount';
}
