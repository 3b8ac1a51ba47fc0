import type { Dismissed } from '../budget';
import type { Language } from '../common/language';
import type { Snapshot } from '../hosts/port/snapshot';
import type { Address } from '../workbook/address';
import type { SheetPlan } from '../workbook/sheet-plan';

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
  /** What the user has said is no error. */
  readonly dismissed: readonly Dismissed[];
  /** In which the notes are told; the set itself is Chinese. */
  readonly language: Language;
}

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
      /** How many errors the tables have that it is made from; base sheets have none. */
      readonly errors: number;
    }
  /** Rows of the base sheets cannot be used; nothing is left out in silence. */
  | { readonly kind: 'faults'; readonly faults: readonly SetFault[] }
  /** The workbook has neither base sheets nor tables that a set could be made from. */
  | { readonly kind: 'nothing' };

/**
 * Makes the disclosure set from a workbook and holds on to the last one. In the pane it lives in a worker of its own, so that
 * giving it up costs nobody the result of a check.
 */
export interface SetMaker {
  /** Reads a workbook and prepares its set. */
  read(snapshot: Snapshot, options: SetOptions): Promise<SetOutline>;
  /** Prepares the set of the workbook that was read last, otherwise. */
  prepare(options: SetOptions): Promise<SetOutline>;
  /** The sheets of the set that was prepared last, under the names that they get. */
  sheets(names: readonly string[]): Promise<readonly SheetPlan[]>;
  /** Gives up what it is at; whoever waits for it is rejected with a HostFault `cancelled`. */
  cancel(): void;
}
