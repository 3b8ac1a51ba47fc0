import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { IBorderData, IBorderStyleData, IStyleData } from '@univerjs/core';
import type {
  Border,
  ResolvedStyle,
  Font,
  BorderLine,
  LineStyle,
} from '../../../ooxml/styles/resolved-style';

const BLACK = '#000000';
/** In pixels: what Excel sets in for a step. */
const INDENT = 9;

const LINES: Readonly<Record<LineStyle, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

const HORIZONTAL: Readonly<Record<NonNullable<ResolvedStyle['horizontal']>, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  fill: HorizontalAlign.LEFT,
  justify: HorizontalAlign.JUSTIFIED,
  centerContinuous: HorizontalAlign.CENTER,
  distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Readonly<Record<NonNullable<ResolvedStyle['vertical']>, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  justify: VerticalAlign.TOP,
  distributed: VerticalAlign.MIDDLE,
};

const ids: string[] = [];

/** The name under which the spreadsheet keeps a style of the file; the same text each time, for there are many cells. */
export function styleId(style: number): string {
  return (ids[style] ??= `style${style}`);
}

/** How a cell looks, as the spreadsheet holds it. */
export function styleData(style: ResolvedStyle): IStyleData {
  const { fill, border, horizontal, vertical, wrap, indent, rotation, format } = style;
  return {
    ...fontData(style.font),
    vt: vertical ? VERTICAL[vertical] : VerticalAlign.BOTTOM,
    tb: wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    ...(horizontal && { ht: HORIZONTAL[horizontal] }),
    ...(fill && { bg: { rgb: fill } }),
    ...(border && { bd: borderData(border) }),
    ...(format !== undefined && { n: { pattern: format } }),
    ...(rotation !== undefined && {
      tr: rotation === 'stacked' ? { a: 0, v: BooleanNumber.TRUE } : { a: -rotation },
    }),
    ...(indent !== undefined && {
      pd: horizontal === 'right' ? { r: indent * INDENT } : { l: indent * INDENT },
    }),
  };
}

function fontData({ name, size, bold, italic, underline, strike, colour }: Font): IStyleData {
  return {
    ff: name,
    fs: size,
    ...(bold && { bl: BooleanNumber.TRUE }),
    ...(italic && { it: BooleanNumber.TRUE }),
    ...(underline && { ul: { s: BooleanNumber.TRUE } }),
    ...(strike && { st: { s: BooleanNumber.TRUE } }),
    ...(colour && { cl: { rgb: colour } }),
  };
}

function borderData({ top, right, bottom, left, diagonalDown, diagonalUp }: Border): IBorderData {
  return {
    ...(top && { t: lineData(top) }),
    ...(right && { r: lineData(right) }),
    ...(bottom && { b: lineData(bottom) }),
    ...(left && { l: lineData(left) }),
    ...(diagonalDown && { tl_br: lineData(diagonalDown) }),
    ...(diagonalUp && { bl_tr: lineData(diagonalUp) }),
  };
}

function lineData({ style, colour = BLACK }: BorderLine): IBorderStyleData {
  return { s: LINES[style], cl: { rgb: colour } };
}
