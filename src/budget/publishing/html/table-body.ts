import { html } from '../../../common/html';
import type { Html } from '../../../common/html';
import type { OpenReason, SetCell, SetColumn, SetTable } from '../../disclosure/set/set-table';
import { printedAmount } from '../../disclosure/set/printed-amount';
import { coveredPlaces, placeKey } from '../covered-places';
import { words } from '../words';

/** The cells of a table that nothing tells the content of, and why: each refers to an explanation under the table. */
export class OpenCells {
  private readonly reasons: OpenReason[] = [];

  /** @param table its id on the page */
  constructor(private readonly table: string) {}

  /** What stands in such a cell. */
  mark(reason: OpenReason): Html {
    if (!this.reasons.includes(reason)) this.reasons.push(reason);
    const number = this.reasons.indexOf(reason) + 1;
    return html`<a href="#${this.idOf(reason)}">${words.open}<sup>${number}</sup></a>`;
  }

  /** What is missing, in the order of the marks; nothing where no cell was marked. */
  explanations(): Html | undefined {
    if (this.reasons.length === 0) return undefined;
    return html`<div class="open-cells">
      <p>${words.openCells}</p>
      <ol>
        ${this.reasons.map((reason) => html`<li id="${this.idOf(reason)}">${words.openReasons[reason]}</li>`)}
      </ol>
    </div>`;
  }

  private idOf(reason: OpenReason): string {
    return `${this.table}-open-${reason}`;
  }
}

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
