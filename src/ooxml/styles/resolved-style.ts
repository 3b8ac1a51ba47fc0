/** A colour as `#RRGGBB`; where one is left out, it is the screen's own: black on white. */
export type Colour = string;

export type Underline = 'single' | 'double' | 'singleAccounting' | 'doubleAccounting';

export interface Font {
  readonly name: string;
  /** In points. */
  readonly size: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: Underline;
  readonly strike?: true;
  readonly colour?: Colour;
}

export type LineStyle =
  | 'hair'
  | 'thin'
  | 'medium'
  | 'thick'
  | 'double'
  | 'dotted'
  | 'dashed'
  | 'dashDot'
  | 'dashDotDot'
  | 'mediumDashed'
  | 'mediumDashDot'
  | 'mediumDashDotDot'
  | 'slantDashDot';

export interface BorderLine {
  readonly style: LineStyle;
  readonly colour?: Colour;
}

export interface Border {
  readonly top?: BorderLine;
  readonly right?: BorderLine;
  readonly bottom?: BorderLine;
  readonly left?: BorderLine;
  /** From the upper left corner to the lower right one. */
  readonly diagonalDown?: BorderLine;
  /** From the lower left corner to the upper right one. */
  readonly diagonalUp?: BorderLine;
}

/** Where a text stands in its cell; what is left out is as Excel has it by default. */
export interface TextAlignment {
  /** By default numbers stand right, texts left, truth values and errors in the middle. */
  readonly horizontal?: 'left' | 'center' | 'right' | 'fill' | 'justify' | 'centerContinuous' | 'distributed';
  /** By default at the bottom. */
  readonly vertical?: 'top' | 'center' | 'justify' | 'distributed';
  readonly wrap?: true;
  /** In steps of about three spaces. */
  readonly indent?: number;
  /** In degrees counter-clockwise, -90 to 90; or letters upright, one below the other. */
  readonly rotation?: number | 'stacked';
  readonly shrinkToFit?: true;
}

/** How a cell looks, with what its file refers to by number in place of the numbers. */
export interface ResolvedStyle extends TextAlignment {
  readonly font: Font;
  readonly fill?: Colour;
  readonly border?: Border;
  /** The number format code; absent means General. */
  readonly format?: string;
}
