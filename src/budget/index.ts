/**
 * All that the rest of the program knows of budgets; whatever is outside of this folder imports from here.
 *
 * A workbook is checked, or has its set made; what comes of it is told in words, or planned as sheets.
 */

// Checking
export { assuming, check, checkAgain, errorCount, openTally, resultOf, sourceErrors } from './check';
export type { Checked, CheckOptions, CheckStep } from './check';
export type { AssumedCell } from './locating/assumed';
export { KEPT_ASSUMED, writeAssumed } from './locating/kept-assumed';
export { KEPT_NAMES, readKept } from './kept';
export type { Kept } from './kept';
export { KEPT_EXPECTED, writeExpected } from './checking/not-checked/kept-expected';
export type { Counts, Verdict } from './checking/check-book';
export type { EquationOutcome } from './checking/evaluate';
export type { RuleKind } from './identities/rule';
export { rules } from './identities/rules';
export type { Certainty } from './locating/cause';

// What an office says of how it is checked
export { optionsOfSettings, settingsOfOptions } from './options-of-settings';
export { settingsFaultText, termsText } from './reporting/settings/settings-text';
export { RULE_LEVELS, saidSettings, withSettings } from './settings/check-settings';
export type { CheckSettings, RuleLevel } from './settings/check-settings';
export { EXPECTED_WORDS, expectedTables } from './settings/expected-words';
export { readSettings } from './settings/read-settings';

// Identities of an office's own
export type { OwnIdentity } from './identities/own/own-identity';
export { ownFaults, ownIdentitiesIn } from './own-identities-in';
export { ownIdentitiesPlan } from './sheets/own-identities/own-identities-plan';

// The result in plain data, for whoever shows it
export { FINDING_CLASSES, findingClass, tallyOf } from './reporting/tally';
export type { FindingClass, Tally } from './reporting/tally';
export type { AbsentRowView, CauseView, CorrectionView } from './reporting/view/cause-view';
export { issuesOf } from './reporting/dismissals';
export type { Dismissed } from './reporting/dismissals';
export { KEPT_DISMISSED, writeDismissed } from './reporting/kept-dismissals';
export type { DismissedView } from './reporting/view/dismissed-view';
export type { FindingView } from './reporting/view/finding-view';
export type { IdentityView, OperandView } from './reporting/view/identity-view';
export type { NewRowCell } from './reporting/view/new-row-cells';
export { figureView } from './reporting/view/figure-view';
export type { FigureView } from './reporting/view/figure-view';
export { errorsOnly } from './reporting/view/errors-only';
export { identityPage } from './reporting/view/identity-page';
export type { IdentityChoice, IdentityPage } from './reporting/view/identity-page';
export { reportView, ruleViews } from './reporting/view/report-view';
export type {
  AssumedView,
  OtherSheetView,
  ReportView,
  RuleView,
  ShownVerdict,
} from './reporting/view/report-view';
export type { NotCheckedView } from './reporting/not-checked/not-checked-view';
export type { AbsentTableView, TableView } from './reporting/view/table-view';
export type { TextNumberView } from './reporting/view/text-number-view';

// How the tables are tied, as a drawing
export { pathOf } from './reporting/ties/curve';
export { drawTies, LETTERS, LINE_HEIGHT, PADDING } from './reporting/ties/tie-drawing';
export type { TableBox, TieLine } from './reporting/ties/tie-drawing';
export type { TieMapView, TieView } from './reporting/ties/tie-map';
export { TIE_STATES } from './reporting/ties/tie-state';
export type { TieState } from './reporting/ties/tie-state';
export { tieMessagesIn } from './reporting/ties/words';

// The result as a text, a page, a sheet, a list
export type { ReportedChange } from './reporting/document/change-view';
export { documentView } from './reporting/document/document-view';
export type { DocumentView } from './reporting/document/document-view';
export { htmlReport } from './reporting/html/html-report';
export { listedCorrections } from './reporting/json/correction-list';
export type { ListedCorrection } from './reporting/json/correction-list';
export { toJson } from './reporting/json/json';
export type { JsonFile } from './reporting/json/json';
export { figureText } from './reporting/text/figure-text';
export { formsText, packsText } from './reporting/text/forms-text';
export { toText } from './reporting/text/text';
export { plain } from './reporting/text/text-style';
export type { Emphasis } from './reporting/text/text-style';
export { correctionPlan } from './reporting/sheet/correction-plan';
export { reportSheet } from './reporting/sheet/report-sheet';
export { followUp } from './reporting/since/follow-up';
export type { FollowUp } from './reporting/since/follow-up';
export { followUpJson } from './reporting/since/follow-up-json';
export type { JsonSince } from './reporting/since/follow-up-json';
export type { SinceCounts } from './reporting/since/messages';
export { followUpText, sinceCounts, sinceSentence } from './reporting/since/follow-up-text';
export { changesText } from './reporting/changes/changes-text';
export { letterPage } from './reporting/letters/letter-page';
export { lettersOf } from './reporting/letters/letter';
export type { Letter, LetterPart } from './reporting/letters/letter';
export { worklistEntry } from './reporting/worklist/worklist-entry';
export type { WorklistEntry } from './reporting/worklist/worklist-entry';
export { worklistPage } from './reporting/worklist/worklist-page';
export { worklistPlan } from './reporting/worklist/worklist-plan';

// The standard set, and the base sheet that it is made of
export type { BaseNotice } from './disclosure/base/reading/base-fault';
export type { DisclosureData } from './disclosure/data/disclosure-data';
export type { Derivation, DerivationNote } from './disclosure/deriving/derivation';
export type { DisclosureSet } from './disclosure/set/set-table';
export { writablePacks } from './layouts/packs';
export { derivedFrom, makeSet } from './make-set';
export type { MadeSet } from './make-set';
export {
  faultMessage,
  faultText,
  noteText,
  noticeMessage,
  noticeText,
} from './reporting/base-sheet/messages';
export { includedData } from './sheets/base-sheet/included-data';
export { setPlan } from './sheets/set/set-plan';
export { disclosureSheets, renamedSheets } from './sheets/set/disclosure-sheets';
export { templatePlan } from './sheets/base-sheet/template-plan';

// The set for a website
export { csvFiles } from './publishing/csv/csv-files';
export { fiscalDataPackage } from './publishing/datapackage/fiscal-data-package';
export type { Block, Run, TextDocument } from './publishing/explanations/document';
export { explanations } from './publishing/explanations/explanations';
export { markdown } from './publishing/explanations/markdown';
export { fillIn } from './publishing/explanations/words';
export { tablesPage } from './publishing/html/tables-page';
export type { TextFile } from './publishing/csv/csv-files';
