import { readFormula } from '../../../workbook/formula/formula-parser';
import type { Formula } from '../../../workbook/formula/formula-tree';
import type { Address } from '../../../workbook/address';
import type { Cell } from '../../../workbook/cell';
import type { Workbook } from '../../../workbook/workbook';

/** The formula of a cell; undefined where it holds none, or one beyond the small reader. */
export function formulaOf(cell: Cell): Formula | undefined {
  if (cell.formula === undefined) return undefined;
  if (!formulas.has(cell)) formulas.set(cell, readFormula(cell.formula));
  return formulas.get(cell);
}

/** Cells never change, and several rules read their formulas. */
const formulas = new WeakMap<Cell, Formula | undefined>();

/** Whether the formula at an address holds a SUBTOTAL: other SUBTOTALs pass over it. */
export function holdsSubtotal(workbook: Workbook, address: Address): boolean {
  return /\bSUBTOTAL\s*\(/iu.test(workbook.cell(address)?.formula ?? '');
}

const MOST = 60;

/** A formula as Excel shows it, short enough for a message. */
export function shownFormula(cell: Cell | undefined): string {
  const text = `=${cell?.formula ?? ''}`;
  return text.length > MOST ? `${text.slice(0, MOST)}…` : text;
}
