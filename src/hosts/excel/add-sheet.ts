import { columnName } from '../../budget/workbook/address';
import type { Range } from '../../budget/workbook/address';
import type { CellPlan, CellStyle, SheetPlan } from '../../ooxml/sheet-plan';
import { freeName } from '../free-name';
import { areaNames } from './marks/area-names';

/** Of the standard font, in points. */
const POINTS_PER_CHARACTER = 5.25;
const MARGIN = 3.75;

/** Writes a planned sheet as a new one behind the others, under a name that is free, and shows it. Gives its name. */
export async function addSheet(context: Excel.RequestContext, plan: SheetPlan): Promise<string> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const name = freeName(
    plan.name,
    worksheets.items.map((sheet) => sheet.name),
  );
  const sheet = worksheets.add(name);
  writeCells(sheet, plan);
  for (const { style, ranges } of styledRanges(plan)) {
    for (const areas of areaNames(ranges)) dress(sheet.getRanges(areas), style);
  }
  for (const [i, width] of plan.widths.entries()) {
    const column = columnName(i);
    sheet.getRange(`${column}:${column}`).format.columnWidth = width * POINTS_PER_CHARACTER + MARGIN;
  }
  if (plan.frozenRows) sheet.freezePanes.freezeRows(plan.frozenRows);
  sheet.activate();
  await context.sync();
  return name;
}

/** Texts are written under the text format, in which Excel takes none of them for a formula. */
function writeCells(sheet: Excel.Worksheet, { rows }: SheetPlan): void {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  if (width === 0) return;
  const grid = rows.map(({ cells }) => Array.from({ length: width }, (_, i) => cells[i]));
  const range = sheet.getRangeByIndexes(0, 0, rows.length, width);
  range.numberFormat = grid.map((row) => row.map(formatOf));
  range.values = grid.map((row) => row.map((cell) => cell?.value ?? ''));
}

function formatOf(cell: CellPlan | undefined): string {
  return typeof cell?.value === 'string' ? '@' : (cell?.style?.format ?? 'General');
}

interface StyledRanges {
  readonly style: CellStyle;
  readonly ranges: Range[];
}

/** Cells of the same style together, in runs along their rows. */
function styledRanges({ rows }: SheetPlan): StyledRanges[] {
  const byStyle = new Map<string, StyledRanges>();
  for (const [row, { cells }] of rows.entries()) {
    for (const [column, { style }] of cells.entries()) {
      if (!style) continue;
      const key = JSON.stringify(style);
      const group = byStyle.get(key) ?? { style, ranges: [] };
      byStyle.set(key, group);
      const last = group.ranges.at(-1);
      if (last?.top === row && last.right === column - 1)
        group.ranges[group.ranges.length - 1] = { ...last, right: column };
      else group.ranges.push({ top: row, bottom: row, left: column, right: column });
    }
  }
  return [...byStyle.values()];
}

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;
const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center' } as const;

function dress({ format }: Excel.RangeAreas, style: CellStyle): void {
  if (style.bold) format.font.bold = true;
  if (style.wrap) format.wrapText = true;
  if (style.fill) format.fill.color = `#${style.fill}`;
  if (style.horizontal) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical) format.verticalAlignment = VERTICAL[style.vertical];
  if (!style.border) return;
  for (const side of SIDES) format.borders.getItem(side).style = 'Continuous';
}
