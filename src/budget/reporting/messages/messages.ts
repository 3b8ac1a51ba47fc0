import type { Unit } from '../../../amount/unit';
import type { Certainty, ErrorType } from '../../locating/cause';
import type { Counts } from '../../checking/check-book';
import type { FindingClass, Tally } from '../tally';

/** What a verdict is told with. */
export interface VerdictFacts {
  readonly tally: Tally;
  readonly causes: CauseTally;
  /** How many checks passed. */
  readonly passed: number;
  /** How many findings a user has said are no errors; they are in neither tally. */
  readonly explained: number;
  /** How many tables there are. */
  readonly tables: number;
  /** What was not checked, in a few words; may be empty. */
  readonly unchecked: string;
}

type VerdictWords = (facts: VerdictFacts) => string;

/** Every text of a report, apart from what the rules themselves say. */
export interface ReportMessages {
  readonly verdicts: {
    readonly pass: VerdictWords;
    readonly fail: VerdictWords;
    readonly incomplete: VerdictWords;
    /** All that was checked holds, and not all was. */
    readonly partial: VerdictWords;
    /** All that fails, or could not be judged, has been said to be no error. */
    readonly explained: VerdictWords;
    readonly noTables: string;
    /** Of a workbook that tables can be written from, and that has none yet. */
    readonly onlyBaseSheets: string;
    readonly nothingToCheck: string;
  };
  /** What is looked for, where no table was found. */
  readonly lookedFor: string;
  readonly classes: Readonly<Record<FindingClass, string>>;
  readonly tables: (count: number, packs: string) => string;
  /** In the place of the number of a table that no pack describes. */
  readonly unregistered: string;
  /** Of one figure, and all that it takes part in. */
  readonly figure: {
    readonly table: (title: string) => string;
    readonly amount: (amount: string, unit: Unit) => string;
    readonly blank: string;
    readonly scope: (scope: string) => string;
    readonly noScope: string;
    readonly identities: (count: number) => string;
    readonly noIdentities: string;
    readonly difference: (amount: string, unit: Unit) => string;
    /** Of the figures of a sum that are not written out. */
    readonly more: (count: number) => string;
  };
  /** How tables are recognised, and how those of a workbook were. */
  readonly forms: {
    readonly writable: string;
    readonly byHeadings: string;
    readonly unknown: string;
    readonly nearest: (table: string) => string;
    /** In per cent; the last where there are rows to go by. */
    readonly scores: (score: number, title: number, header: number, rows: number | undefined) => string;
    readonly unit: (unit: Unit, isStated: boolean) => string;
    readonly columns: (columns: string, rows: number) => string;
    readonly sums: (sums: string) => string;
    readonly unread: (column: string, heading: string, amounts: number) => string;
  };
  readonly noFindings: string;
  readonly tally: (tally: Tally) => string;
  readonly unrecognised: string;
  readonly nearest: (title: string, percent: number) => string;
  readonly emptySheet: string;
  /** Behind the name of a sheet that nobody sees. */
  readonly hiddenSheet: string;
  /** What is found in a hidden copy of a table. */
  readonly onHiddenSheet: (sentence: string) => string;
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
  /** Over cells that hold what was adopted without being sure. */
  readonly assumed: (count: number) => string;
  readonly causes: CauseMessages;
  readonly list: ListMessages;
  readonly page: PageMessages;
}

/** What went wrong, as far as its wording tells it apart: an error type, or one of its shapes. */
export type Phrase =
  | Exclude<ErrorType, 'shifted-block' | 'missing-row' | 'formula-range'>
  | 'shifted-cells'
  | 'point-as-comma'
  | 'comma-as-point'
  | 'digit-wrong'
  | 'digit-dropped'
  | 'digit-added'
  | 'block-low'
  | 'block-high'
  | 'block-off';

/** How many causes of each certainty there are, and how many findings they explain. */
export interface CauseTally extends Readonly<Record<Certainty, number>> {
  readonly explained: number;
}

/** Every text about causes. What says what should be takes a certainty: what is only likely is never put as sure. */
export interface CauseMessages {
  readonly certainties: Readonly<Record<Certainty, string>>;
  readonly heading: (tally: CauseTally) => string;
  /** Over the findings that have no cause. */
  readonly others: string;
  readonly gaveUp: string;
  readonly phrases: Readonly<Record<Phrase, string>>;
  /** An amount counted in one unit in a table of another. */
  readonly countedIn: (typed: Unit, unit: Unit) => string;
  readonly rowsMissing: (count: number) => string;
  /** @param formula with its `=`; undefined where there are several */
  readonly formulaRange: (formula: string | undefined) => string;
  readonly hedged: (phrase: string, certainty: Certainty) => string;
  /** @param now undefined where nothing stands; @param then undefined where nothing should */
  readonly shouldBe: (now: string | undefined, then: string | undefined, certainty: Certainty) => string;
  /** The same of a cell that holds words where an amount belongs. */
  readonly insteadOf: (words: string, then: string, certainty: Certainty) => string;
  /** One cell of many with its figures. @param label may be empty */
  readonly suchAs: (cell: string, label: string, figures: string) => string;
  /** An amount that belongs into another cell. @param name what that is called, may be empty */
  readonly belongsIn: (
    from: string,
    amount: string,
    to: string,
    name: string,
    certainty: Certainty,
  ) => string;
  /** An amount that has to be put right as well as moved. */
  readonly becoming: (now: string, then: string) => string;
  /** Of a cell that none of the amounts belongs into which move. */
  readonly alsoHolds: (cell: string, amount: string, certainty: Certainty) => string;
  /** Of a name that stands where an amount belongs. */
  readonly nameBelongs: (name: string, to: string) => string;
  /** Of cells that amounts belong into. */
  readonly wordsInTheWay: (cells: string, count: number) => string;
  /** The same as `belongsIn` of whole rows, which may go without saying; the columns by their letters. */
  readonly rowsBelongIn: (
    rows: string,
    from: string,
    to: string,
    column: string,
    certainty: Certainty,
  ) => string;
  /** Where the amounts of a block belong. */
  readonly moveRows: (way: 'up' | 'down', certainty: Certainty) => string;
  readonly exchange: (one: string, other: string, certainty: Certainty) => string;
  /** A row that is not there. @param source where its name is known from */
  readonly rowBefore: (
    row: number,
    name: string | undefined,
    amounts: string,
    source: string | undefined,
    certainty: Certainty,
  ) => string;
  /** Rows that are not there: before which row how many. */
  readonly rowsBefore: (
    places: readonly (readonly [row: number, count: number])[],
    certainty: Certainty,
  ) => string;
  /** The first rows that are not there, of so many. */
  readonly rowList: (rows: readonly string[], count: number) => string;
  readonly namedAs: (cell: string) => string;
  /** An amount of a row by its column, which may be empty. */
  readonly columnAmount: (column: string, amount: string) => string;
  /** Of a row that is there twice. */
  readonly removeRow: (certainty: Certainty) => string;
  readonly fixFormula: string;
  readonly unexplained: string;
  /** @param cells all of them, as ranges */
  readonly cellsInAll: (cells: string, count: number) => string;
  /** @param cells the first of them, as ranges */
  readonly someCells: (cells: string, count: number) => string;
  readonly rows: (rows: string, count: number) => string;
  readonly rowRun: (first: number, last: number) => string;
  /** So many more things than were listed, or of all. */
  readonly andOthers: (list: string, count: number) => string;
  readonly quoted: (text: string) => string;
  /** How many ties hold afterwards. @param all whether those are all that fail now */
  readonly satisfied: (ties: number, all: boolean) => string;
  /** Tables that say the same. @param count how many there are, though not all may be named */
  readonly agreeing: (tables: readonly string[], count: number) => string;
  readonly alternatives: (list: readonly string[], count: number) => string;
  readonly alternative: (cells: string, phrase: string, now: string, then: string) => string;
  /** That the ties at hand do not tell which cell is wrong, which amount is meant, or where it belongs. */
  readonly cannotTell: (ties: number, what: 'cell' | 'amount' | 'place') => string;
  /** Where what is only possible has no alternative. */
  readonly lookUp: string;
  readonly sentence: (
    place: string,
    body: readonly string[],
    evidence: readonly string[],
    doubt: string,
  ) => string;
  /** The same without the place, for a row of a list. */
  readonly reason: (body: readonly string[], evidence: readonly string[], doubt: string) => string;
  readonly change: (cell: string, now: string, then: string) => string;
  /** @param power the power of ten by which all are too large, where there is one */
  readonly changes: (list: string, power: number | undefined) => string;
  /** @param ties whether all of them are ties */
  readonly ledTo: (count: number, cells: string, ties: boolean) => string;
  /** In the place of an amount where nothing should stand. */
  readonly remove: string;
  readonly nameless: string;
  readonly semicolon: string;
}

/** A column of the list of proposed corrections. */
export type ListColumn =
  | 'number'
  | 'file'
  | 'sheet'
  | 'cell'
  | 'figure'
  | 'observed'
  | 'proposed'
  | 'unit'
  | 'certainty'
  | 'why'
  | 'cause';

/** The texts of the list of proposed corrections. */
export interface ListMessages {
  /** Also the name of its sheet. */
  readonly title: string;
  readonly columns: Readonly<Record<ListColumn, string>>;
  /** In the place of a cell where a row is to be put in. */
  readonly insertBefore: (row: number) => string;
  /** In the place of what stands there now, where a row is to be put in. */
  readonly newRow: string;
  readonly nothing: string;
  /** At the foot of each printed page. */
  readonly foot: string;
  /** @param page what stands for the number of the page; @param pages for how many there are */
  readonly page: (page: string, pages: string) => string;
}

/** A column of the report as a sheet. */
export type SheetColumn =
  | 'number'
  | 'table'
  | 'sheet'
  | 'cell'
  | 'problem'
  | 'observed'
  | 'proposed'
  | 'certainty'
  | 'remark';

/** The texts of the report as a page and as a sheet. */
export interface PageMessages {
  /** Also the name of its sheet. */
  readonly title: string;
  readonly tables: string;
  readonly tableColumns: { readonly table: string; readonly sheet: string; readonly unit: string };
  /** What became of identities. */
  readonly outcomes: Readonly<Record<keyof Counts, string>>;
  readonly absent: string;
  readonly causes: string;
  readonly columns: Readonly<Record<SheetColumn, string>>;
  /** An error type in as few words as name it. */
  readonly errorTypes: Readonly<Record<ErrorType, string>>;
  /** A cause by its number. */
  readonly cause: (number: number) => string;
  /** Over the findings that a cause explains. */
  readonly ledTo: (count: number) => string;
  /** Where a row is to be put in. */
  readonly insertBefore: (row: number) => string;
  readonly newRow: string;
  /** In the place of a certainty, where a user has said that it is no error. */
  readonly explained: string;
  /** Over what the user has said is no error. */
  readonly dismissed: (findings: number) => string;
  /** @param since the day on which it was said */
  readonly dismissedBecause: (reason: string, since: string | undefined) => string;
  readonly nothing: string;
  readonly foot: string;
  /** @param page what stands for the number of the page; @param pages for how many there are */
  readonly page: (page: string, pages: string) => string;
}
