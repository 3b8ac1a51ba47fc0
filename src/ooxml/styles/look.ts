/** A colour as `#RRGGBB`; where one is left out, it is the screen's own: black on white. */
export type Colour = string;

export type Underline = 'single' | 'double' | 'singleAccounting' | 'doubleAccounting';

export interface FontLook {
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

export interface LineLook {
  readonly style: LineStyle;
  readonly colour?: Colour;
}

export interface BorderLook {
  readonly top?: LineLook;
  readonly right?: LineLook;
  readonly bottom?: LineLook;
  readonly left?: LineLook;
  /** From the upper left corner to the lower right one. */
  readonly diagonalDown?: LineLook;
  /** From the lower left corner to the upper right one. */
  readonly diagonalUp?: LineLook;
}

/** Where a text stands in its cell; what is left out is as Excel has it by default. */
export interface AlignmentLook {
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

/** How a cell looks. */
export interface CellLook extends AlignmentLook {
  readonly font: FontLook;
  readonly fill?: Colour;
  readonly border?: BorderLook;
  /** The number format code; absent means General. */
  readonly format?: string;
}
