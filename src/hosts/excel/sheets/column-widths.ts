import type { SheetPlan } from '../../../workbook/sheet-plan';
import { HIGHEST_ROW } from '../../../workbook/wrapped-text';

/** Widths are planned in digits of 宋体 of 11 points, a cell's margins included. Such a digit is 8 pixels wide; in points: */
const PLANNED_DIGIT = 6;
/** Excel makes columns whole pixels wide, and cuts off what is over. In points. */
const PIXEL = 0.75;
/** Of a cell, at both sides together, in digits. */
const MARGINS = 0.65;

/** The width of a column in points. */
export function pointsOf(width: number): number {
  return Math.ceil((width * PLANNED_DIGIT) / PIXEL) * PIXEL;
}

/** A column of a new sheet, which nobody has sized, asked for: it tells how large the workbook's own font is, after a sync. */
export class StandardColumn {
  private readonly format: Excel.RangeFormat;

  constructor(private readonly sheet: Excel.Worksheet) {
    sheet.load('standardWidth');
    this.format = sheet.getRange('A:A').format;
    this.format.load('columnWidth');
  }

  /** How much larger than the font that is planned for; 1 where it is not. */
  get fontScale(): number {
    const digit = this.format.columnWidth / (this.sheet.standardWidth + MARGINS);
    return Math.max(1, digit / PLANNED_DIGIT);
  }
}

/** A plan whose cells have the workbook's own font, where that is larger than planned: its columns are wider, its rows higher. */
export function scaled(plan: SheetPlan, fontScale: number): SheetPlan {
  const rows = plan.rows.map((row) =>
    row.height === undefined ? row : { ...row, height: Math.min(row.height * fontScale, HIGHEST_ROW) },
  );
  return { ...plan, widths: plan.widths.map((width) => width * fontScale), rows };
}
