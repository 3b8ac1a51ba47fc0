import { displayWidth } from '../../../common/plain-text';
import { decimalsOfFormat } from '../../../workbook/number-format';
import type { ResolvedStyle } from '../../../ooxml/styles/resolved-style';
import type { StyledCell, StyledSheet } from '../../../ooxml/styles/styled-spreadsheet';

/** In characters of half a Chinese one's width: wider texts are cut, narrower columns look lost. */
const WIDEST = 36;
const NARROWEST = 8;
/** In pixels, at the usual size of letters. */
const CHARACTER = 7.5;
const PADDING = 10;

/**
 * Widths in pixels, by the column, that show what the cells of a sheet hold, where its file sizes no column at all: nobody has looked
 * at such a sheet, and figures would be cut. Only what is seen is so; nothing of it goes into the file.
 */
export function fittedWidths(
  { cells, columns }: Pick<StyledSheet, 'cells' | 'columns'>,
  styles: readonly ResolvedStyle[],
): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  if (columns.some(({ width }) => width !== undefined)) return widths;
  for (const [i, cell] of cells.entries()) {
    const next = cells[i + 1];
    // A text runs on over an empty neighbour.
    const isFollowed = next?.row === cell.row && next.column === cell.column + 1 && next.value !== null;
    if (typeof cell.value === 'string' && !isFollowed) continue;
    const width = displayWidth(shown(cell, styles[cell.style]?.format));
    if (width > (widths.get(cell.column) ?? 0)) widths.set(cell.column, width);
  }
  return new Map([...widths].map(([column, width]) => [column, pixels(width)]));
}

function pixels(characters: number): number {
  return Math.round(Math.min(Math.max(characters, NARROWEST), WIDEST) * CHARACTER + PADDING);
}

function shown({ value }: StyledCell, format: string | undefined): string {
  if (typeof value !== 'number') return typeof value === 'string' ? value : '';
  const decimals = decimalsOfFormat(format);
  return value.toLocaleString('en-US', {
    minimumFractionDigits: decimals ?? 0,
    maximumFractionDigits: decimals ?? 10,
    useGrouping: format?.includes(',') ?? false,
  });
}
