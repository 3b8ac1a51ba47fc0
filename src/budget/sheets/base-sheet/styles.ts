import type { CellPlan, CellStyle, RowPlan } from '../../../workbook/sheet-plan';
import { BODY, HEAD, ROOM } from '../../../workbook/list-styles';
import { HIGHEST_ROW, lineCount, WRAPPED_LINE_HEIGHT } from '../../../workbook/wrapped-text';
import { displayWidth } from '../../../common/plain-text';

export const AMOUNT_FORMAT = '#,##0.000000';
export const YEAR_FORMAT = '0';
/** What is typed stays as it was typed: 0211 keeps its zero, and 1-2 is no date. */
export const TEXT_FORMAT = '@';

export const TITLE: CellStyle = { bold: true, vertical: 'center' };
export const NOTE: CellStyle = { wrap: true, vertical: 'center' };
export const REQUIRED_HEAD: CellStyle = { ...HEAD, fill: '9DB8E3' };
export const OPTIONAL_HEAD: CellStyle = { ...HEAD, fill: 'E9EFF9' };
/** A cell that somebody has to fill in. */
export const OPEN: CellStyle = { ...BODY, fill: 'F8CBAD' };
export const EXAMPLE: CellStyle = { ...BODY, fill: 'FFF2CC' };

const NARROWEST = 12;
const WIDEST = 44;
/** For the margins of a cell, and the button of a drop-down. */
const COLUMN_ROOM = 3;

/** A row as high as its cells need in the widths of their columns. */
export function fittingRow(cells: readonly CellPlan[], widths: readonly number[]): RowPlan {
  const lines = cells.map(({ value }, i) =>
    typeof value === 'string' ? lineCount(value, widths[i] ?? 0) : 1,
  );
  return { cells, height: Math.min(Math.max(...lines) * WRAPPED_LINE_HEIGHT + ROOM, HIGHEST_ROW) };
}

/** The width of a column that shows its heading and what it holds; longer texts wrap. */
export function columnWidth(heading: string, values: readonly (string | null)[]): number {
  const widths = [...heading.split('\n'), ...values].map((text) => displayWidth(text ?? ''));
  return Math.min(WIDEST, Math.max(NARROWEST, ...widths.map((width) => width + COLUMN_ROOM)));
}
