import { KEPT_ASSUMED, writeAssumed } from '../budget';
import type { AssumedCell, CauseView } from '../budget';
import type { Host } from '../hosts/port/host';
import type { Edit, RowEdit } from '../hosts/port/edit';
import { addressKey } from '../workbook/address';
import type { Address } from '../workbook/address';
import { editsOf } from './edits-of';

/** Keeps what was adopted without being sure in the document; none leaves nothing behind. */
export async function setAssumed(host: Host, assumed: readonly AssumedCell[]): Promise<void> {
  await host.setSetting(KEPT_ASSUMED, writeAssumed(assumed));
}

/**
 * What is assumed once causes are adopted: the cells that those which are not certain write, where they stand then.
 * @param before what was assumed until then
 */
export function assumedAfter(before: readonly AssumedCell[], causes: readonly CauseView[]): AssumedCell[] {
  const adopted = causes.map((cause) => ({ certainty: cause.certainty, edits: editsOf([cause]) }));
  const rows = adopted.flatMap(({ edits }) => edits).filter((edit) => edit.kind === 'row');
  // Where two causes propose something for a cell, the first does.
  const written = new Map<string, AssumedCell | undefined>();
  for (const { certainty, edits } of adopted) {
    for (const cell of edits.flatMap((edit) => writtenBy(edit, rows))) {
      const key = addressKey(cell.at);
      if (!written.has(key)) written.set(key, certainty === 'certain' ? undefined : { ...cell, certainty });
    }
  }
  const left = before
    .map((each) => ({ ...each, at: movedBy(rows, each.at) }))
    .filter(({ at }) => !written.has(addressKey(at)));
  return [...left, ...[...written.values()].filter((cell) => cell !== undefined)];
}

/** Where rows put in move a cell. */
function movedBy(rows: readonly RowEdit[], at: Address): Address {
  const above = rows.filter(({ before }) => before.sheet === at.sheet && before.row <= at.row).length;
  return { ...at, row: at.row + above };
}

/** The cells that an edit writes, where they stand once all rows are put in; rows for the same place in the order given. */
function writtenBy(edit: Edit, rows: readonly RowEdit[]): Omit<AssumedCell, 'certainty'>[] {
  if (edit.kind === 'cell') return [{ at: movedBy(rows, edit.at), content: edit.content }];
  const { sheet, row } = edit.before;
  const own = rows.indexOf(edit);
  const above = rows.filter(
    ({ before }, i) => before.sheet === sheet && (before.row < row || (before.row === row && i < own)),
  ).length;
  return edit.cells.map(({ column, content }) => ({ at: { sheet, row: row + above, column }, content }));
}
