import type { AssumedCell, Dismissed, IdentityChoice, ReportView } from '../budget';
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

/** A part of the pane that has a tab to itself. */
export const TABS = ['issues', 'tables', 'set', 'report', 'settings'] as const;
export type TabName = (typeof TABS)[number];

/** All that the pane shows, at one moment. */
export interface SessionState {
  readonly tab: TabName;
  /** The table, or the tie between two, that is looked into; absent where all tables are listed. */
  readonly lookedInto?: IdentityChoice | undefined;
  readonly activity: Activity;
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
