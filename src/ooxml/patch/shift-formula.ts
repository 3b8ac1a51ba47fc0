import { formulaReferences, type FormulaReference } from '../../workbook/formula/formula-scanner';
import { PatchRefusal } from './patch-refusal';
import type { RowShift, SheetShifts } from './row-shift';

/** Without its sheet, which not every program reads in front of an error. */
const GONE = '#REF!';

/**
 * A formula after rows have moved: references go with their cells, ranges grow and shrink, and what is gone is `#REF!`.
 * @param own the sheet that a reference means which names none; undefined where it means none in particular
 * @throws PatchRefusal where it refers to rows of several sheets at once that no longer are the same rows
 */
export function shiftFormula(formula: string, shifts: SheetShifts, own: string | undefined): string {
  let shifted = '';
  let from = 0;
  for (const reference of formulaReferences(formula)) {
    const shift = shiftOf(reference, shifts, own);
    if (!shift) continue;
    shifted += formula.slice(from, reference.start) + shiftReference(formula, reference, shift);
    from = reference.end;
  }
  return shifted + formula.slice(from);
}

/** Whether a formula refers to a sheet that has other rows now, be it to rows that have not moved. */
export function refersToShifted(formula: string, shifts: SheetShifts, own: string): boolean {
  return formulaReferences(formula).some((reference) => shiftOf(reference, shifts, own) !== undefined);
}

function shiftOf(reference: FormulaReference, shifts: SheetShifts, own?: string): RowShift | undefined {
  const [first = own, last] = reference.sheets ?? [];
  if (reference.sheets?.length === 0 || first === undefined) return undefined;
  if (last === undefined) return shifts.of(first);
  const rows = rowsOf(reference);
  if (rows && shifts.between(first, last).some((shift) => !shift.keepsInPlace(...rows))) {
    throw new PatchRefusal('rows-cut-sheets', { range: `${first}:${last}` });
  }
  return undefined;
}

function rowsOf({ ends }: FormulaReference): readonly [top: number, bottom: number] | undefined {
  const rows = ends.flatMap(({ row }) => row?.index ?? []);
  return rows.length === 0 ? undefined : [Math.min(...rows), Math.max(...rows)];
}

function shiftReference(formula: string, reference: FormulaReference, shift: RowShift): string {
  const { start, end, ends } = reference;
  const rows = rowsOf(reference);
  if (!rows) return formula.slice(start, end);
  const range = shift.range(...rows);
  if (!range) return GONE;
  const [top, bottom] = rows;
  let text = '';
  let from = start;
  ends.forEach(({ row }, i) => {
    if (!row) return;
    const isTop = top === bottom ? i === 0 : row.index === top;
    text += formula.slice(from, row.start) + String((isTop ? range[0] : range[1]) + 1);
    from = row.end;
  });
  return text + formula.slice(from, end);
}
