import type { AssumedCell, Dismissed, IdentityChoice, ReportView } from '../budget';
import type { Address } from '../workbook/address';
import type { CheckStage } from './checker';
import type { Notice } from './notice';

/** What the pane is at. */
export type Activity =
  | { readonly kind: 'none' }
  /** Reading the workbook, and how much of it has been read: from 0 to 1. */
  | { readonly kind: 'reading'; readonly share: number }
  | { readonly kind: 'checking'; readonly stage: CheckStage }
  | { readonly kind: 'editing' }
  | { readonly kind: 'marking' }
  | { readonly kind: 'reporting' }
  | { readonly kind: 'translating' }
  /** What the disclosure set asks for, and how much of it is done: from 0 to 1, where that is known. */
  | { readonly kind: 'making-set'; readonly stage: SetStage; readonly share?: number };

export type SetStage = 'reading' | 'preparing' | 'writing' | 'taking-off';

/** Some identities, or one figure with what it is about and all that it takes part in. */
export type LookedInto = IdentityChoice | { readonly kind: 'figure'; readonly at: Address };

/** A part of the pane that has a tab to itself. */
export const TABS = ['issues', 'tables', 'set', 'report', 'settings'] as const;
export type TabName = (typeof TABS)[number];

/** Some cells that were written as one step. */
export interface WrittenStep {
  readonly first: string;
  readonly cells: number;
}

/** All that the pane shows, at one moment. */
export interface SessionState {
  readonly tab: TabName;
  /** The table, tie or figure that is looked into; absent where all tables are listed. */
  readonly lookedInto?: LookedInto | undefined;
  readonly activity: Activity;
  /** The issue that somebody was led to last: from a cell, a card, or the one before it. Another object each time. */
  readonly ledTo?: { readonly fingerprint: string };
  /** That somebody wants to look for something among the issues. Another object each time. */
  readonly searched?: object;
  /** The cell that is selected, as far as the program tells. */
  readonly selected?: Address;
  /** The last result; absent before the first check. */
  readonly report?: ReportView;
  /** Whether the workbook was edited since, as far as its program tells. */
  readonly isStale: boolean;
  /** Whether the program lets the pane wait, since the user is editing a cell. */
  readonly isCellEdited: boolean;
  /** Counts up with every result, so that a screen reader is told of each. */
  readonly checks: number;
  readonly hasMarks: boolean;
  /** Sheets that bear no marks because they are protected. */
  readonly protectedSheets: readonly string[];
  /** Sheets that bear none because the program does not tell their conditional formats. */
  readonly untoldSheets: readonly string[];
  readonly undoable: number;
  /** What the last step wrote that can be taken back: the first of its cells, and how many; absent where that is not known. */
  readonly lastStep?: WrittenStep | undefined;
  readonly dismissed: readonly Dismissed[];
  /** The cells that hold what was adopted without being sure. */
  readonly assumed: readonly AssumedCell[];
  /** The numbers of the only tables that this department publishes; absent where nobody has said. */
  readonly expected?: readonly string[] | undefined;
  readonly notice?: Notice;
}

/** What the pane shows as it is opened. */
export const START: SessionState = {
  tab: 'issues',
  activity: { kind: 'none' },
  isStale: false,
  isCellEdited: false,
  checks: 0,
  hasMarks: false,
  protectedSheets: [],
  untoldSheets: [],
  undoable: 0,
  dismissed: [],
  assumed: [],
};
