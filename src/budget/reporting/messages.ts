import type { CauseMessages, CauseTally } from './cause-messages';
import type { ListMessages } from './list-messages';
import type { PageMessages } from './page-messages';
import type { FindingClass, Tally } from './tally';

/** Every text of a report, apart from what the rules themselves say. */
export interface ReportMessages {
  readonly verdicts: {
    readonly pass: (tally: Tally, causes: CauseTally, passed: number) => string;
    readonly fail: (tally: Tally, causes: CauseTally, passed: number) => string;
    readonly incomplete: (tally: Tally, causes: CauseTally, passed: number) => string;
    readonly noTables: string;
    readonly nothingToCheck: string;
  };
  /** What is looked for, where no table was found. */
  readonly lookedFor: string;
  readonly classes: Readonly<Record<FindingClass, string>>;
  readonly tables: (count: number, packs: string) => string;
  readonly noFindings: string;
  readonly tally: (tally: Tally) => string;
  readonly unrecognised: string;
  readonly nearest: (title: string, percent: number) => string;
  readonly emptySheet: string;
  /** Over findings that belong to no table. */
  readonly elsewhere: string;
  readonly tableHeading: (number: string, title: string, sheet: string) => string;
  readonly ruleHeading: (title: string, rule: string, count: number) => string;
  readonly against: (cells: string) => string;
  readonly more: (count: number, cells: string) => string;
  readonly moreCells: (count: number) => string;
  readonly inBrackets: (text: string) => string;
  readonly listSeparator: string;
  readonly colon: string;
  /** Instead of an amount where the cell holds nothing. */
  readonly blank: string;
  readonly causes: CauseMessages;
  readonly list: ListMessages;
  readonly page: PageMessages;
}
