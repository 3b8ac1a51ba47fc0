import type { Range } from '../../../src/workbook/address';

/** Undefined is: leaves that as the cell has it. */
export interface ConditionalFont {
  readonly color: string | undefined;
  readonly bold: boolean | undefined;
  readonly italic: boolean | undefined;
  readonly strikethrough: boolean | undefined;
  readonly underline: string | undefined;
}

export interface ConditionalLine {
  readonly style: string;
  readonly color: string;
}

export type ConditionalSide = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight';

/** What a conditional format does to the cells it holds for. */
export interface ConditionalLook {
  readonly fill: string | undefined;
  readonly font: ConditionalFont;
  readonly borders: Readonly<Partial<Record<ConditionalSide, ConditionalLine>>>;
  readonly numberFormat: string | undefined;
}

export const NO_LOOK: ConditionalLook = {
  fill: undefined,
  font: {
    color: undefined,
    bold: undefined,
    italic: undefined,
    strikethrough: undefined,
    underline: undefined,
  },
  borders: {},
  numberFormat: undefined,
};

/** The kinds that Office.js names. */
export type ConditionalFormatType =
  | 'Custom'
  | 'DataBar'
  | 'ColorScale'
  | 'IconSet'
  | 'TopBottom'
  | 'PresetCriteria'
  | 'ContainsText'
  | 'CellValue';

/**
 * What Excel fails to tell where somebody made a second conditional format for a range by hand: that one `alone`, whatever is asked for
 * `by place` in a list that it is in, or `all` of that list, as after Ctrl+Z of an add-in's deletion. A list as a whole fails in any case.
 */
export type Untold = 'alone' | 'by place' | 'all';

/** A conditional format of a sheet. Its priority is its place in the sheet's list, 0 the highest. */
export interface ConditionalFormat {
  /** Of the running Excel: files do not keep it. */
  readonly id: string;
  readonly type: ConditionalFormatType;
  ranges: readonly Range[];
  stopIfTrue: boolean;
  /** Of a custom format, written for the first cell of its first range. */
  formula: string;
  look: ConditionalLook;
  /** What the other kinds go by: criteria of a colour scale, the rule of a cell value … */
  data: Readonly<Record<string, unknown>>;
  untold?: Untold | undefined;
}
