import type { Certainty, EquationOutcome, FindingClass, RuleKind, ShownVerdict } from '../../budget';
import type { Language } from '../../common/language';
import type { HostFaultCode } from '../../hosts/port/host-fault';
import type { CheckStage } from '../../session/checker';
import type { MarkPaletteName } from '../../session/settings/settings';
import type { TabName } from '../../session/state';
import type { SetMessages } from './set-messages';

/** A total and its parts; two figures that are equal; a figure and what it may not exceed. */
export type OperandRole = 'total' | 'part' | 'figure' | 'counterpart' | 'limited' | 'limit';

/** Every text of the pane; what a report says comes with the report. */
export interface PaneMessages {
  /** A list in a sentence. */
  readonly listed: (items: readonly string[]) => string;
  readonly start: StartMessages;
  readonly verdict: VerdictMessages;
  readonly commands: CommandMessages;
  readonly tabs: Readonly<Record<TabName, string>>;
  readonly issues: IssueMessages;
  readonly identity: IdentityMessages;
  readonly filter: FilterMessages;
  readonly figure: FigureMessages;
  readonly tables: TableMessages;
  readonly report: ReportTabMessages;
  readonly set: SetMessages;
  readonly settings: SettingsMessages;
  readonly notices: NoticeMessages;
}

export interface StartMessages {
  readonly title: string;
  readonly intro: string;
  readonly lookedForTitle: string;
  readonly lookedFor: readonly string[];
  readonly privacy: string;
  readonly openSample: string;
  readonly noTables: string;
  /** Where no table was found, but base sheets. */
  readonly onlyBaseSheets: string;
  readonly setFromBaseSheets: (sheets: string) => string;
  readonly emptyWorkbook: string;
  readonly sheetsSeen: string;
  readonly emptySheet: string;
  readonly nearest: (title: string, percent: number) => string;
  readonly nearestAdvice: string;
}

export interface VerdictMessages {
  /** In a few words. @param count how many the verdict is about */
  readonly headline: Readonly<Record<ShownVerdict, (count: number) => string>>;
  readonly causes: (count: number) => string;
  readonly warnings: (count: number) => string;
  readonly cannotJudge: (count: number) => string;
  readonly hints: (count: number) => string;
  readonly passed: (count: number) => string;
  readonly tables: (count: number) => string;
  readonly explained: (count: number) => string;
  /** Leads to the map of the ties. */
  readonly map: string;
  readonly stale: string;
  readonly staleHint: string;
  readonly protectedSheets: (sheets: string) => string;
  readonly untoldSheets: (sheets: string) => string;
}

export interface CommandMessages {
  readonly check: string;
  readonly checkAgain: string;
  readonly cancel: string;
  readonly reading: (percent: number) => string;
  readonly stages: Readonly<Record<CheckStage, string>>;
  readonly editing: string;
  readonly marking: string;
  readonly reporting: string;
  readonly translating: string;
  readonly undo: string;
  /** How many steps there are to undo; the last one's first cell, and how many cells it wrote, where that is known. */
  readonly undoHint: (steps: number, first: string | undefined, cells: number) => string;
  readonly marks: string;
  readonly marksHint: string;
  /** What the marks mean. */
  readonly suspectMark: string;
  readonly involvedMark: string;
  readonly close: string;
  readonly giveUp: string;
}

export interface IssueMessages {
  readonly causes: (count: number) => string;
  readonly others: (count: number) => string;
  readonly gaveUp: string;
  readonly none: string;
  readonly certainties: Readonly<Record<Certainty, string>>;
  readonly classes: Readonly<Record<FindingClass, string>>;
  readonly cells: (first: string, count: number) => string;
  readonly rows: (before: string, count: number) => string;
  readonly now: string;
  readonly then: string;
  readonly blank: string;
  readonly remove: string;
  readonly insertBefore: (row: number) => string;
  readonly nameless: string;
  readonly showAll: (count: number) => string;
  readonly showFewer: string;
  /** What money a figure is about. */
  readonly scope: (scope: string) => string;
  readonly locate: string;
  /** To the issue before or behind, with its key. */
  readonly previous: string;
  readonly next: string;

  readonly adopt: string;
  readonly notAdoptable: string;
  readonly busy: string;
  readonly dismiss: string;
  readonly ledTo: (count: number) => string;

  readonly elsewhere: string;
  readonly adoptAll: (count: number) => string;
  readonly adoptAllTitle: (causes: number, cells: number) => string;
  readonly adoptAllHint: string;
  /** Makes numbers of so many texts. */
  readonly convertTexts: (cells: number) => string;
  readonly adoptPossibleTitle: string;
  readonly adoptPossibleHint: string;
  readonly adoptConfirm: string;
  readonly dismissTitle: string;
  readonly dismissHint: string;
  readonly dismissReason: string;
  readonly dismissPlaceholder: string;
  readonly dismissConfirm: string;
  readonly explained: (count: number) => string;
  readonly reason: (reason: string, since: string | undefined) => string;
  readonly withdraw: string;
  /** Of cells that hold what was adopted without being sure. */
  readonly assumed: (count: number) => string;
  readonly assumedHint: string;
  readonly assumedConfirm: string;
  /** Of what was not checked. */
  readonly notChecked: (count: number) => string;
  readonly notPublished: string;
  readonly notPublishedHint: string;
}

export interface IdentityMessages {
  readonly outcomes: Readonly<Record<EquationOutcome, string>>;
  /** What an operand is in its identity. */
  readonly roles: Readonly<Record<OperandRole, string>>;
  readonly less: string;
  readonly atMost: string;
  readonly observed: string;
  readonly expected: string;
  readonly expectedAtMost: string;
  readonly difference: string;
  readonly blank: string;
  readonly unreadable: string;
  readonly otherPlace: (cell: string) => string;
}

/** Of the figure at a cell. */
export interface FigureMessages {
  /** While no cell is known to be selected. */
  readonly hint: string;
  readonly action: string;
  readonly none: string;
  readonly noScope: string;
  readonly noIdentities: string;
  readonly identities: (count: number) => string;
}

export interface FilterMessages {
  readonly open: string;
  readonly text: string;
  readonly textHint: string;
  readonly order: string;
  readonly orders: Readonly<Record<'certainty' | 'amount' | 'place', string>>;
  readonly certainty: string;
  readonly table: string;
  readonly severity: string;
  /** What has become of an issue. */
  readonly standing: string;
  readonly standings: Readonly<Record<'open' | 'dismissed' | 'adopted', string>>;
  readonly rule: string;
  readonly all: string;
  readonly noTable: string;
  readonly hidden: (count: number) => string;
  readonly clear: string;
}

export interface TableMessages {
  readonly notYet: string;
  /** Over the map of how the tables are tied. */
  readonly ties: string;
  /** A sheet that nobody sees, by its name. */
  readonly hiddenSheet: (sheet: string) => string;
  readonly recognised: (count: number) => string;
  readonly absent: (count: number) => string;
  /** Of those that nobody asks for. */
  readonly notAskedFor: (count: number) => string;
  readonly askForAll: string;
  readonly others: (count: number) => string;
  /** Of a table that no layout pack describes. */
  readonly unregistered: string;
  readonly unit: (unit: string) => string;
  readonly holds: (count: number) => string;
  readonly fails: (count: number) => string;
  readonly cannotJudge: (count: number) => string;
  readonly nothingToHold: string;
  readonly back: string;
  readonly identities: (count: number) => string;
  readonly noIdentities: string;
  readonly more: (shown: number, total: number) => string;
  readonly loading: string;
  readonly failed: string;
  readonly goToSheet: string;
}

export interface ReportTabMessages {
  readonly notYet: string;
  readonly sheetTitle: string;
  readonly sheetHint: string;
  readonly sheetAction: string;
  readonly pageTitle: string;
  readonly pageHint: string;
  readonly fileNameLabel: string;
  readonly fileName: string;
  readonly download: string;
  readonly print: string;
  readonly printHint: string;
  /** Where neither can be done. */
  readonly noPages: string;
  readonly stale: string;
}

export interface SettingsMessages {
  readonly language: string;
  readonly languages: Readonly<Record<Language, string>>;
  readonly checking: string;
  readonly live: string;
  readonly liveHint: string;
  readonly tolerance: string;
  readonly toleranceHint: string;
  readonly toleranceInvalid: string;
  readonly marks: string;
  readonly marksAfterCheck: string;
  readonly colours: string;
  readonly palettes: Readonly<Record<MarkPaletteName, string>>;
  readonly suspect: string;
  readonly involved: string;
  readonly clearMarks: string;
  readonly clearMarksHint: string;
  readonly rules: (chosen: number, of: number) => string;
  readonly rulesHint: string;
  readonly ofKind: (kind: string, chosen: number, of: number) => string;
  readonly all: string;
  readonly kinds: Readonly<Record<RuleKind, string>>;

  readonly restore: string;
  readonly keyboard: string;
  readonly keys: readonly (readonly [keys: string, does: string])[];
}

export interface NoticeMessages {
  /** While the program waits until the user leaves a cell. */
  readonly cellEdited: string;
  readonly faults: Readonly<Record<HostFaultCode, string>>;
  /** @param reformatted how many of them have the number format of their columns now */
  readonly adopted: (cells: number, reformatted: number) => string;
  readonly undone: (cells: number) => string;
  /** What an edit has mended, and what it has made. */
  readonly effect: (mended: number, made: number) => string;
  /** Leads to the first that it has made. */
  readonly toMade: string;
  /** Of what was adopted and taken back at once. @param before how much was wrong; @param after how much would be */
  readonly takenBack: (before: number, after: number) => string;
  readonly nothingToUndo: string;
  readonly changedMeanwhile: (cells: string) => string;
  readonly protected: (sheets: string) => string;
  readonly missingSheet: (sheets: string) => string;
  readonly marked: (cells: number) => string;
  readonly noMarks: string;
  readonly unmarked: string;
  readonly unmarkedBut: (sheets: string) => string;
  readonly outOfSight: (cell: string, what: string) => string;
  readonly hiddenParts: Readonly<Record<'hiddenSheet' | 'hiddenRow' | 'hiddenColumn', string>>;
  readonly sheetAdded: (sheet: string) => string;
  readonly cells: (cells: readonly string[]) => string;
}
