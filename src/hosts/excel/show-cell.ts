import type { Address } from '../../workbook/address';
import { HostFault } from '../port/host-fault';
import type { Visibility } from '../port/host';

/**
 * Activates a sheet and selects a cell. A hidden sheet cannot be activated, and is left hidden.
 * @throws HostFault `gone` where there is no such sheet any more
 */
export async function showCell(
  context: Excel.RequestContext,
  { sheet: name, row, column }: Address,
): Promise<Visibility> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  const cell = sheet.getRangeByIndexes(row, column, 1, 1);
  sheet.load('visibility');
  cell.load('rowHidden,columnHidden');
  await context.sync();
  if (sheet.isNullObject) throw new HostFault('gone', name);
  const visibility = {
    hiddenRow: cell.rowHidden,
    hiddenColumn: cell.columnHidden,
    hiddenSheet: sheet.visibility !== Excel.SheetVisibility.visible,
  };
  if (visibility.hiddenSheet) return visibility;
  sheet.activate();
  // Excel selects on a sheet only once it has become the active one.
  await context.sync();
  cell.select();
  await context.sync();
  return visibility;
}
