import type { Cell, CellValue } from './cell';

/** What stands in a cell, apart from how it looks: enough to tell later whether it is still there. */
export interface Standing {
  readonly value: CellValue;
  /** Without the leading `=`; absent where the value was typed. */
  readonly formula?: string;
}

/** What stands in a cell; nothing where there is no cell. */
export function standingIn(cell: Cell | undefined): Standing {
  return { value: cell?.value ?? null, ...(cell?.formula !== undefined && { formula: cell.formula }) };
}
