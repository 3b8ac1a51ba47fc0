import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

/** Replaces every formula's text in a workbook: of cells, of conditional formats, of names. */
export function everyFormula(
  { sheets, names }: Pick<Workbook, 'sheets' | 'names'>,
  replace: (formula: string, sheetName: string) => string,
): void {
  for (const sheet of sheets) {
    everyCellFormula(sheet, replace);
    for (const format of sheet.conditionalFormats) format.formula = replace(format.formula, sheet.name);
    for (const name of sheet.names) name.formula = replace(name.formula, sheet.name);
  }
  for (const name of names) name.formula = replace(name.formula, '');
}

function everyCellFormula(sheet: Sheet, replace: (formula: string, sheetName: string) => string): void {
  for (const cells of sheet.rows.values()) {
    for (const [column, cell] of cells) {
      if (cell.formula === undefined) continue;
      const formula = replace(cell.formula, sheet.name);
      if (formula !== cell.formula) cells.set(column, { ...cell, formula });
    }
  }
}
