import type { Address } from '../../workbook/address';
import type { SheetPlan } from '../../workbook/sheet-plan';
import type { SetLayout } from './set-options';

/** What the set is made from: the base sheets, or what the workbook's own tables say. */
export type SetSource = 'base-sheets' | 'tables';

/** Something that is not known, in words; with the cell where it belongs, if there is one. */
export interface SetNote {
  readonly text: string;
  readonly at?: Address;
}

/** What is wrong with a cell of the base sheets, in words. */
export interface SetFault {
  readonly text: string;
  readonly at: Address;
}

/** What of a set can be told before it is written, in plain data. */
export type SetOutline =
  | {
      readonly kind: 'ready';
      readonly source: SetSource;
      readonly layout: SetLayout;
      /** As the workbook says, undefined where it does not. */
      readonly year: number | undefined;
      readonly department: string | undefined;
      /** Of the sheets that it comes to, in the order of their tabs. */
      readonly names: readonly string[];
      readonly notes: readonly SetNote[];
    }
  /** Rows of the base sheets cannot be used; nothing is left out in silence. */
  | { readonly kind: 'faults'; readonly faults: readonly SetFault[] }
  /** The workbook has neither base sheets nor tables that a set could be made from. */
  | { readonly kind: 'nothing' };

/** A set that only has to be laid out under the names that its sheets get. */
export type PreparedSet =
  | (Extract<SetOutline, { kind: 'ready' }> & {
      readonly sheets: (names: readonly string[]) => readonly SheetPlan[];
    })
  | Exclude<SetOutline, { kind: 'ready' }>;
