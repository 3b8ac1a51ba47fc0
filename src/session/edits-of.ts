import type { CauseView, TextNumberView } from '../budget';
import type { CellEdit, Edit, RowEdit } from '../hosts/port/edit';
import { addressKey } from '../workbook/address';

/** Whether all that a cause proposes can be written: not a row whose name is not known, and nothing over a name. */
export function isAdoptable({ corrections, absent }: CauseView): boolean {
  return (
    corrections.length + absent.length > 0 &&
    corrections.every(({ isTaken }) => !isTaken) &&
    absent.every(({ cells }) => cells.length > 0)
  );
}

/** What mends causes, as one step. Where two of them propose something for a cell, the first does. */
export function editsOf(causes: readonly CauseView[]): Edit[] {
  const cells = new Map<string, CellEdit>();
  for (const { at, standing, proposed, name, decimals, format } of causes.flatMap(
    ({ corrections }) => corrections,
  )) {
    const key = addressKey(at);
    const content = name === null ? { amount: proposed } : { text: name };
    if (!cells.has(key))
      cells.set(key, { kind: 'cell', at, standing, content, decimals, ...(format !== null && { format }) });
  }
  const rows = causes.flatMap(({ absent }) =>
    absent.map(({ before, standing, cells: content }): RowEdit => ({
      kind: 'row',
      before,
      standing,
      cells: content,
    })),
  );
  return [...cells.values(), ...rows];
}

/** What makes numbers of texts, as one step. */
export function conversionsOf(textNumbers: readonly TextNumberView[]): Edit[] {
  return textNumbers.map(({ at, standing, amount, decimals }) => ({
    kind: 'cell',
    at,
    standing,
    content: { amount },
    decimals,
  }));
}
