import type { Areas } from '../protocol/client-object';
import type { Property } from '../protocol/object-class';
import type { Session } from '../protocol/session';
import type { CellStyle, Restyle } from '../workbook/cell-style';
import { requireAllowed } from './permission';

/** A property of how cells look: its value where all of them agree, null where they do not. */
export function styledProperty(
  get: (style: CellStyle) => unknown,
  set: (style: CellStyle, value: unknown) => CellStyle,
): Property<Areas> {
  return {
    get: (areas) => common(areas, get),
    set: (areas, value, session) => {
      restyle(areas, (style) => set(style, value), session);
    },
  };
}

/** Changes the looks of areas, if the sheet's protection lets that happen. */
export function restyle({ sheet, areas }: Areas, change: Restyle, { workbook }: Session): void {
  requireAllowed(sheet, 'allowFormatCells');
  for (const { range } of areas) {
    sheet.restyle(range, change);
    workbook.emit({ kind: 'format-changed', sheet, range, by: 'add-in' });
  }
}

function common({ sheet, areas }: Areas, get: (style: CellStyle) => unknown): unknown {
  let first: unknown;
  for (const { range } of areas) {
    for (const style of sheet.stylesIn(range)) {
      const value = get(style);
      if (first === undefined) first = value;
      else if (value !== first) return null;
    }
  }
  return first ?? null;
}
