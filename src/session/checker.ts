import type {
  AssumedCell,
  CheckOptions,
  CheckStep,
  Dismissed,
  FigureView,
  IdentityChoice,
  IdentityPage,
  ReportView,
  RuleView,
} from '../budget';
import type { Language } from '../common/language';
import type { ReadCell, Snapshot } from '../hosts/port/snapshot';
import type { Address } from '../workbook/address';
import type { SheetPlan } from '../workbook/sheet-plan';

/** How far a check has got. */
export type CheckStage = 'reading' | CheckStep | 'writing';

/** How a result is told. */
export interface Telling {
  readonly language: Language;
  /** What the user has said is no error. */
  readonly dismissed: readonly Dismissed[];
  /** The cells that hold what was adopted without being sure; none where left out. */
  readonly assumed?: readonly AssumedCell[];
  /** Tells workbooks that are opened one after another apart: what is changed in one is no change of the next. */
  readonly opened?: number;
  /** What the workbook's file is called, where that is known. */
  readonly file?: string;
}

/**
 * Checks snapshots and holds on to the last result, to be asked about it. In the pane it lives in a worker, so that however large
 * the workbook is the pane goes on answering.
 */
export interface Checker {
  /** Checks a workbook from scratch. */
  check(
    snapshot: Snapshot,
    options: CheckOptions,
    telling: Telling,
    stage?: (stage: CheckStage) => void,
  ): Promise<ReportView>;
  /** Checks again what an edit of some cells can change. */
  recheck(cells: readonly ReadCell[], telling: Telling): Promise<ReportView>;
  /** The last result in another language, or with more or less of it explained. */
  report(telling: Telling): Promise<ReportView>;
  /** A part of some identities of the last result. */
  identities(
    choice: IdentityChoice,
    page: { readonly from: number; readonly count: number },
    language: Language,
  ): Promise<IdentityPage>;
  /** What is known of the figure at a cell of the last result; undefined where no table has an amount there. */
  figure(at: Address, language: Language): Promise<FigureView | undefined>;
  /** The last result as a page to print or to send, complete in itself. */
  html(title: string, telling: Telling): Promise<string>;
  /** The last result as a sheet. */
  sheet(telling: Telling): Promise<SheetPlan>;
  /** Every rule there is, to choose from. */
  rules(language: Language): Promise<readonly RuleView[]>;
  /** Gives up what it is at; whoever waits for it is rejected with a HostFault `cancelled`. The last result stays. */
  cancel(): void;
}
