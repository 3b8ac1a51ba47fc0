import type { CellValue } from '../../../src/workbook/cell';
import { PLAIN_STYLE, type CellStyle } from './cell-style';

/** One cell of the host's workbook. Never changed, only replaced, so that a snapshot may keep it. */
export interface HostCell {
  readonly value: CellValue;
  /** With the leading `=`; undefined where the value was typed. */
  readonly formula: string | undefined;
  readonly style: CellStyle;
}

export const BLANK: HostCell = { value: null, formula: undefined, style: PLAIN_STYLE };

/** Whether a cell holds neither a value nor a formula; it may be styled all the same. */
export function isEmpty(cell: HostCell): boolean {
  return cell.value === null && cell.formula === undefined;
}
