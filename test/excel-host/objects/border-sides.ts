import type { Range } from '../../../src/workbook/address';
import type { CellSide } from '../workbook/cell-style';

export const BORDER_SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;

export type BorderSide = (typeof BORDER_SIDES)[number];

/** The cells of a range whose lines a side of it is made of, and which of their lines. */
export function cellLines(range: Range, side: BorderSide): { range: Range; line: CellSide }[] {
  const { top, left, bottom, right } = range;
  const all: Readonly<Record<BorderSide, { range: Range; line: CellSide }[]>> = {
    EdgeTop: [{ range: { ...range, bottom: top }, line: 'top' }],
    EdgeBottom: [{ range: { ...range, top: bottom }, line: 'bottom' }],
    EdgeLeft: [{ range: { ...range, right: left }, line: 'left' }],
    EdgeRight: [{ range: { ...range, left: right }, line: 'right' }],
    InsideHorizontal: [
      { range: { ...range, bottom: bottom - 1 }, line: 'bottom' },
      { range: { ...range, top: top + 1 }, line: 'top' },
    ],
    InsideVertical: [
      { range: { ...range, right: right - 1 }, line: 'right' },
      { range: { ...range, left: left + 1 }, line: 'left' },
    ],
    DiagonalDown: [{ range, line: 'diagonalDown' }],
    DiagonalUp: [{ range, line: 'diagonalUp' }],
  };
  return all[side].filter(
    (part) => part.range.top <= part.range.bottom && part.range.left <= part.range.right,
  );
}
