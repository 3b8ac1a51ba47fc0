/** The lines that a single cell can have. */
export type CellSide = 'top' | 'bottom' | 'left' | 'right' | 'diagonalDown' | 'diagonalUp';

export interface BorderLine {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

export interface CellFont {
  readonly name: string;
  /** In points. */
  readonly size: number;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
}

/** How a cell looks. Never changed, only replaced: cells share their styles. */
export interface CellStyle {
  readonly numberFormat: string;
  /** `#RRGGBB`; undefined is no fill, which is not the same as white. */
  readonly fill: string | undefined;
  readonly font: CellFont;
  readonly borders: Readonly<Partial<Record<CellSide, BorderLine>>>;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrapText: boolean;
  readonly indentLevel: number;
  readonly shrinkToFit: boolean;
  readonly textOrientation: number;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

/** What a cell nobody touched looks like. */
export const PLAIN_STYLE: CellStyle = {
  numberFormat: 'General',
  fill: undefined,
  font: {
    name: '等线',
    size: 11,
    color: '#000000',
    bold: false,
    italic: false,
    underline: 'None',
    strikethrough: false,
  },
  borders: {},
  horizontalAlignment: 'General',
  verticalAlignment: 'Center',
  wrapText: false,
  indentLevel: 0,
  shrinkToFit: false,
  textOrientation: 0,
  locked: true,
  formulaHidden: false,
};

/** Makes one style of another. */
export type Restyle = (style: CellStyle) => CellStyle;
