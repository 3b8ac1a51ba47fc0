import type { Place } from './address';
import type { Sheet, SheetRow } from './sheet';

/**
 * The places where two states of a sheet do not hold the same cell. Cells are told apart as objects, which what is made by
 * edits shares wherever no edit was.
 */
export function changedPlaces(before: Sheet, after: Sheet): Place[] {
  const gone = before.rows.filter(({ index }) => !after.row(index));
  return [...after.rows, ...gone].flatMap(({ index }) => placesIn(before.row(index), after.row(index)));
}

function placesIn(before: SheetRow | undefined, after: SheetRow | undefined): Place[] {
  if (before === after) return [];
  const [old, own] = [before?.cells ?? [], after?.cells ?? []];
  return [
    ...own.filter((cell) => !old.includes(cell)),
    ...old.filter(({ column }) => own.every((cell) => cell.column !== column)),
  ];
}
