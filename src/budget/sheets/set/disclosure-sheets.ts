import { LONGEST_SHEET_NAME, sheetKey } from '../../../workbook/sheet';
import type { SheetPlan } from '../../../workbook/sheet-plan';
import { shownDouble } from '../../../workbook/amount-cell';
import type { DisclosureSet } from '../../disclosure/set/set-table';
import { contentsSheet } from './contents-sheet';
import { SetPlaces } from './set-places';
import type { DataSheet } from './set-places';
import { tableSheet } from './table-sheet';

/** How a set is written. */
export interface SheetOptions {
  /** Whether totals are formulas, with their results, or results alone. */
  readonly totals: 'formulas' | 'values';
  /** The sheets of data in the same workbook, which live totals then add up. */
  readonly data?: readonly DataSheet[];
}

const FORBIDDEN = /[[\]:*?/\\]|^'|'$/;

/**
 * The sheets of a set: its contents, then one a table.
 *
 * A total that no spreadsheet could compute is written as a value. So are all totals where an amount has more digits than a
 * double tells apart: that amount has to stand as a text, which a formula would pass over.
 * @throws RangeError where a table's sheet has a name that Excel does not allow, or that of another
 */
export function disclosureSheets(set: DisclosureSet, { totals, data = [] }: SheetOptions): SheetPlan[] {
  const isLive = totals === 'formulas' && isExactInDoubles(set);
  const places = isLive ? new SetPlaces(set.tables, data) : undefined;
  const sheets = [contentsSheet(set), ...set.tables.map((table) => tableSheet(table, places))];
  assertSheetNames(sheets);
  return sheets;
}

/**
 * The sheets of a set under other names, that of the contents first: formulas and links lead to what the tables' sheets are
 * called then.
 * @throws RangeError as `disclosureSheets` does
 */
export function renamedSheets(
  set: DisclosureSet,
  [contents, ...names]: readonly string[],
  options: SheetOptions,
): SheetPlan[] {
  const tables = set.tables.map((table, i) => ({ ...table, sheet: names[i] ?? table.sheet }));
  const [first, ...others] = disclosureSheets({ ...set, tables }, options);
  return first ? [{ ...first, name: contents ?? first.name }, ...others] : [];
}

function isExactInDoubles({ tables }: DisclosureSet): boolean {
  return tables.every(({ rows }) =>
    rows.every(({ cells }) =>
      cells.every(
        (cell) => cell?.kind !== 'amount' || !cell.amount || shownDouble(cell.amount) !== undefined,
      ),
    ),
  );
}

/**
 * Makes sure that a workbook can have these sheets.
 * @throws RangeError where Excel does not allow a name, or two are the same but for case
 */
export function assertSheetNames(sheets: readonly { readonly name: string }[]): void {
  const taken = new Set<string>();
  for (const { name } of sheets) {
    if (name === '' || name.length > LONGEST_SHEET_NAME || FORBIDDEN.test(name)) {
      throw new RangeError(`No name that a sheet can have: ${name}`);
    }
    if (taken.has(sheetKey(name))) throw new RangeError(`Two sheets of one name: ${name}`);
    taken.add(sheetKey(name));
  }
}
