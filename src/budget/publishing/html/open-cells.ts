import type { OpenReason } from '../../disclosure/set/set-table';
import { html } from '../../../common/html';
import type { Html } from '../../../common/html';
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
