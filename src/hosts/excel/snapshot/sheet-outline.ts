import type { Range } from '../../../workbook/address';

/** A sheet before its cells are read: what it is called, and which of its cells hold something. */
export interface SheetOutline {
  readonly id: string;
  readonly name: string;
  readonly isHidden: boolean;
  readonly isProtected: boolean;
  /** Undefined where no cell holds anything. */
  readonly used: Range | undefined;
  /** Whether the rows and columns in use are hidden: all, none, or null for some. */
  readonly rowsHidden: boolean | null;
  readonly columnsHidden: boolean | null;
}

/** The outlines of all sheets, in the order of their tabs. Two syncs, however many sheets there are. */
export async function sheetOutlines(context: Excel.RequestContext): Promise<SheetOutline[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  await context.sync();
  const sheets = worksheets.items.map((sheet) => ({ sheet, used: usedIn(sheet) }));
  await context.sync();
  return sheets.map(({ sheet, used }) => ({
    id: sheet.id,
    name: sheet.name,
    isHidden: sheet.visibility !== Excel.SheetVisibility.visible,
    isProtected: sheet.protection.protected,
    used: used.isNullObject ? undefined : rangeOf(used),
    rowsHidden: used.isNullObject ? false : nullable(used.rowHidden),
    columnsHidden: used.isNullObject ? false : nullable(used.columnHidden),
  }));
}

function usedIn(sheet: Excel.Worksheet): Excel.Range {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden');
  return used;
}

/** What Excel tells of a range's place, once it is loaded. */
export function rangeOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Range {
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}

/** Excel answers null where some are and some are not; its types do not say so. */
function nullable(hidden: boolean): boolean | null {
  return hidden;
}
