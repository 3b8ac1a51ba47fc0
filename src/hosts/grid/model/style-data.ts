import type { IBorderData, IBorderStyleData, IStyleData } from '@univerjs/core';
import type { BorderLook, CellLook, FontLook, LineLook, LineStyle } from '../../../ooxml/looks/look';

const BLACK = '#000000';
const WRAPPED = 3;
const OVERFLOWING = 1;
/** In pixels: what Excel sets in for a step. */
const INDENT = 9;

const LINES: Readonly<Record<LineStyle, number>> = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  dashDot: 5,
  dashDotDot: 6,
  double: 7,
  medium: 8,
  mediumDashed: 9,
  mediumDashDot: 10,
  mediumDashDotDot: 11,
  slantDashDot: 12,
  thick: 13,
};

const HORIZONTAL: Readonly<Record<NonNullable<CellLook['horizontal']>, number>> = {
  left: 1,
  center: 2,
  right: 3,
  fill: 1,
  justify: 4,
  centerContinuous: 2,
  distributed: 6,
};

const VERTICAL: Readonly<Record<NonNullable<CellLook['vertical']>, number>> = {
  top: 1,
  center: 2,
  justify: 1,
  distributed: 2,
};

const BOTTOM = 3;

/** How a cell looks, as the spreadsheet holds it. */
export function styleData(look: CellLook): IStyleData {
  const { fill, border, horizontal, vertical, wrap, indent, rotation, format } = look;
  return {
    ...fontData(look.font),
    vt: vertical ? VERTICAL[vertical] : BOTTOM,
    tb: wrap ? WRAPPED : OVERFLOWING,
    ...(horizontal && { ht: HORIZONTAL[horizontal] }),
    ...(fill && { bg: { rgb: fill } }),
    ...(border && { bd: borderData(border) }),
    ...(format !== undefined && { n: { pattern: format } }),
    ...(rotation !== undefined && { tr: rotation === 'stacked' ? { a: 0, v: 1 } : { a: -rotation } }),
    ...(indent !== undefined && {
      pd: horizontal === 'right' ? { r: indent * INDENT } : { l: indent * INDENT },
    }),
  };
}

function fontData({ name, size, bold, italic, underline, strike, colour }: FontLook): IStyleData {
  return {
    ff: name,
    fs: size,
    ...(bold && { bl: 1 }),
    ...(italic && { it: 1 }),
    ...(underline && { ul: { s: 1 } }),
    ...(strike && { st: { s: 1 } }),
    ...(colour && { cl: { rgb: colour } }),
  };
}

function borderData({ top, right, bottom, left, diagonalDown, diagonalUp }: BorderLook): IBorderData {
  return {
    ...(top && { t: lineData(top) }),
    ...(right && { r: lineData(right) }),
    ...(bottom && { b: lineData(bottom) }),
    ...(left && { l: lineData(left) }),
    ...(diagonalDown && { tl_br: lineData(diagonalDown) }),
    ...(diagonalUp && { bl_tr: lineData(diagonalUp) }),
  };
}

function lineData({ style, colour = BLACK }: LineLook): IBorderStyleData {
  return { s: LINES[style], cl: { rgb: colour } };
}
