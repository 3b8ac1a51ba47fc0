import type { CellStyle } from '../../../workbook/sheet-plan';

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

/** Has areas look as a style says; number formats aside, which several areas cannot be given at once. */
export function applyStyle({ format }: Excel.RangeAreas, style: CellStyle): void {
  if (style.font !== undefined) format.font.name = style.font;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.bold) format.font.bold = true;
  if (style.wrap) format.wrapText = true;
  if (style.fill) format.fill.color = `#${style.fill}`;
  if (style.horizontal) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical) format.verticalAlignment = VERTICAL[style.vertical];
  if (!style.border) return;
  for (const side of SIDES) format.borders.getItem(side).style = 'Continuous';
}
