import type { Allowance } from '../package/limits';
import { FormulaSource, formulaXml } from './formula-source';
import { PatchRefusal, type RefusalCode } from './patch-refusal';
import { parseAnyRange, a1 } from '../../workbook/address';
import type { RowShift, SheetShifts } from './row-shift';
import { refersToShifted, shiftFormula } from './shift-formula';
import { shiftRange } from './shift-ranges';
import { cellsWithFormulas, type CellElement } from './sheet-rows';
import type { XmlEdits } from './xml-edits';
import type { XmlElement } from './xml-element';

type FormulaCell = CellElement & { formula: XmlElement };

/**
 * Makes the formulas of a sheet's cells refer to the same cells as before. Shared ones that rows move for
 * become plain ones: from then on they are no longer the same.
 */
export function shiftCellFormulas(
  data: XmlElement,
  edits: XmlEdits,
  shifts: SheetShifts,
  sheet: string,
  derived: Allowance,
): void {
  const own = shifts.of(sheet);
  const source = new FormulaSource(derived);
  const unshared = new Set<string>();
  for (const cell of cellsWithFormulas(data)) {
    const { formula: element } = cell;
    const formula = source.read(element, cell);
    const type = element.attribute('t');
    if (type === 'shared') {
      const group = element.attribute('si') ?? '';
      if (formula === undefined) continue;
      if (own || refersToShifted(formula, shifts, sheet)) unshared.add(group);
      if (unshared.has(group)) {
        const shifted = shiftFormula(formula, shifts, sheet);
        edits.replace(element.start, element.end, formulaXml(shifted, element.prefix));
      }
      continue;
    }
    if (own && (type === 'array' || type === 'dataTable')) shiftExtent(cell, edits, own, sheet);
    if (type === 'dataTable' || formula === undefined) continue;
    const shifted = shiftFormula(formula, shifts, sheet);
    if (shifted !== formula) edits.setText(element, shifted);
  }
}

/** Moves the range that an array formula or a data table fills; nothing may come between its rows. */
function shiftExtent(cell: FormulaCell, edits: XmlEdits, shift: RowShift, sheet: string): void {
  const { formula: element } = cell;
  const isTable = element.attribute('t') === 'dataTable';
  const code: RefusalCode = isTable ? 'rows-cut-data-table' : 'rows-cut-array-formula';
  const text = element.attribute('ref') ?? a1(cell);
  const range = parseAnyRange(text);
  if (!range || !shift.range(range.top, range.bottom)) return;
  if (!shift.keepsTogether(range.top, range.bottom)) throw new PatchRefusal(code, { sheet, range: text });
  edits.setAttribute(element, 'ref', shiftRange(text, shift));
  for (const name of isTable ? ['r1', 'r2'] : []) {
    const input = element.attribute(name);
    if (input === undefined) continue;
    const shifted = shiftRange(input, shift);
    if (shifted === undefined) throw new PatchRefusal(code, { sheet, range: text });
    edits.setAttribute(element, name, shifted);
  }
}
