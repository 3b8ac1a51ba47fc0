import { BooleanNumber, ICommandService, RANGE_TYPE } from '@univerjs/core';
import type { IRange, Worksheet } from '@univerjs/core';
import { SetSelectionsOperation, SetWorksheetActiveOperation } from '@univerjs/sheets';
import type { Address, Place } from '../../workbook/address';
import type { Visibility } from '../port/host';
import { HostFault } from '../port/host-fault';
import type { OpenBook } from './open-book';

/** So many rows above and below a cell. */
const NEIGHBOURS = 3;
/** The screen's own command; without a screen there is none. */
const SCROLL_TO_CELL = { id: 'sheet.command.scroll-to-cell' };

/**
 * Activates a sheet, selects a cell and brings it into visibility. A hidden sheet is left hidden.
 * @throws HostFault `gone` where there is no such sheet any more
 */
export function showCell(book: OpenBook, { sheet: name, row, column }: Address): Visibility {
  const sheet = book.sheetNamed(name);
  if (!sheet) throw new HostFault('gone', name);
  const visibility = {
    hiddenRow: !sheet.getRowVisible(row),
    hiddenColumn: !sheet.getColVisible(column),
    hiddenSheet: sheet.isSheetHidden() === BooleanNumber.TRUE,
  };
  if (visibility.hiddenSheet) return visibility;
  const subUnitId = sheet.getSheetId();
  const range = {
    startRow: row,
    endRow: row,
    startColumn: column,
    endColumn: column,
    rangeType: RANGE_TYPE.NORMAL,
  };
  book.run(SetWorksheetActiveOperation, { subUnitId });
  book.run(SetSelectionsOperation, {
    subUnitId,
    selections: [
      {
        range,
        primary: { ...sheet.getCellInfoInMergeData(row, column), actualRow: row, actualColumn: column },
        style: null,
      },
    ],
  });
  if (book.injector.get(ICommandService).hasCommand(SCROLL_TO_CELL.id))
    book.attempt(SCROLL_TO_CELL, { range: around(sheet, { row, column }) });
  return visibility;
}

/** A cell at the very edge is easily overlooked: some of what is around it comes into sight, too. */
function around(sheet: Worksheet, { row, column }: Place): IRange {
  return {
    startRow: Math.max(0, row - NEIGHBOURS),
    endRow: Math.min(sheet.getRowCount() - 1, row + NEIGHBOURS),
    startColumn: column,
    endColumn: Math.min(sheet.getColumnCount() - 1, column + 1),
  };
}
