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
  const rows = editsOf(causes).filter((edit) => edit.kind === 'row');
  const moved = before.map((each) => ({ ...each, at: movedBy(rows, each.at) }));
  const written = causes.flatMap(({ certainty, ...cause }) =>
    certainty === 'certain'
      ? []
      : editsOf([{ ...cause, certainty }]).flatMap((edit) =>
          cellsOf(edit, rows).map((cell) => ({ ...cell, certainty })),
        ),
  );
  const places = new Set(written.map(({ at }) => addressKey(at)));
  return [...moved.filter(({ at }) => !places.has(addressKey(at))), ...written];
}

/** Where rows put in elsewhere move a cell. */
function movedBy(rows: readonly RowEdit[], at: Address): Address {
  const above = rows.filter(({ before }) => before.sheet === at.sheet && before.row <= at.row).length;
  return { ...at, row: at.row + above };
}

/** The cells that an edit writes, where they stand once all rows are put in; those for the same place in the order given. */
function cellsOf(edit: Edit, rows: readonly RowEdit[]): Omit<AssumedCell, 'certainty'>[] {
  if (edit.kind === 'cell') return [{ at: movedBy(rows, edit.at), content: edit.content }];
  const own = rows.filter(({ before }) => before.sheet === edit.before.sheet);
  const same = own.findIndex((each) => isSameRow(each, edit));
  const above = own.filter(
    ({ before }, i) => before.row < edit.before.row || (before.row === edit.before.row && i < same),
  ).length;
  const row = edit.before.row + above;
  return edit.cells.map(({ column, content }) => ({ at: { ...edit.before, row, column }, content }));
}

function isSameRow(one: RowEdit, other: RowEdit): boolean {
  return one.before.row === other.before.row && JSON.stringify(one.cells) === JSON.stringify(other.cells);
}
