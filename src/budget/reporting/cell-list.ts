import { a1Range, addressName } from '../../workbook/address';
import type { Address } from '../../workbook/address';
import { rangesOf } from '../../workbook/cell-ranges';
import type { Language } from '../../common/language';
import { sanitise } from '../../common/plain-text';
import { messagesIn } from './messages';

/** So many ranges are still read; more are counted instead. */
const MOST_RANGES = 8;

/** A cell as people write it: `预算03表 D62`. */
export function cellName(at: Address): string {
  return addressName({ ...at, sheet: sanitise(at.sheet) });
}

/**
 * Cells in a line, neighbours as ranges: `D5:D68、预算01表 B7`.
 * @param home the sheet whose name goes without saying
 */
export function cellList(
  cells: readonly Address[],
  home: string,
  { all, language }: { readonly all: boolean; readonly language: Language },
): string {
  const messages = messagesIn(language);
  const names = rangeNames(cells, home);
  if (all || names.length <= MOST_RANGES) return names.join(messages.listSeparator);
  return names.slice(0, MOST_RANGES).join(messages.listSeparator) + messages.moreCells(cells.length);
}

/** Cells as ranges, by their names: the first of a sheet with the sheet's, unless that goes without saying. */
export function rangeNames(cells: readonly Address[], home: string): string[] {
  return rangesOf(cells).flatMap(({ sheet, ranges }) =>
    ranges.map((range, i) => (i > 0 || sheet === home ? '' : `${sanitise(sheet)} `) + a1Range(range)),
  );
}
