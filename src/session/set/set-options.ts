import type { Language } from '../../common/language';

/** The layouts in which a set can be written, by the keys of their packs. */
export const SET_LAYOUTS = ['beijing-12', 'shanghai-9'] as const;
export type SetLayout = (typeof SET_LAYOUTS)[number];

/** Whether totals are formulas that follow their parts, or figures. */
export const SET_TOTALS = ['formulas', 'values'] as const;
export type SetTotals = (typeof SET_TOTALS)[number];

/** How a user wants the disclosure set. */
export interface SetOptions {
  /** Undefined: that of most of the workbook's own tables. */
  readonly layout: SetLayout | undefined;
  readonly totals: SetTotals;
  /** Undefined: as the workbook says. */
  readonly year: number | undefined;
  /** The department's name. Undefined: as the workbook says. */
  readonly department: string | undefined;
  /** In which the notes are told; the set itself is Chinese. */
  readonly language: Language;
}
