import type { FaultDetails } from '../../hosts/file/unreadable-file';
import type { InputFault } from '../input-fault';
import type { Shard } from '../shard';
import type { Totals } from '../totals';
import type { OfficeFault } from '../publishing/pdf-of';

/** Every text of the command line apart from the reports. */
export interface CliMessages {
  readonly description: string;
  readonly version: string;
  readonly help: string;
  /** Commander's headings of help, by their English. */
  readonly helpTitles: Readonly<Record<string, string>>;
  readonly check: {
    readonly description: string;
    readonly files: string;
    readonly recursive: string;
    readonly jobs: string;
    readonly shard: string;
    readonly format: string;
    readonly out: string;
    readonly fix: string;
    readonly since: string;
    readonly lang: string;
    readonly all: string;
    readonly quiet: string;
    readonly exitZero: string;
    readonly expect: string;
    readonly rule: string;
    readonly tolerance: string;
    readonly identities: string;
    readonly config: string;
    readonly noConfig: string;
    readonly strict: string;
    readonly maxWarnings: string;
    readonly noDismissals: string;
    readonly exitCodes: string;
  };
  readonly merge: {
    readonly description: string;
    readonly reports: string;
    readonly out: string;
    readonly quiet: string;
    readonly exitCodes: string;
  };
  readonly letters: {
    readonly description: string;
    readonly report: string;
    readonly out: string;
    readonly by: string;
    readonly from: string;
    readonly format: string;
    readonly lang: string;
    readonly exitCodes: string;
  };
  readonly changes: {
    readonly description: string;
    readonly old: string;
    readonly now: string;
    readonly lang: string;
    readonly exitCodes: string;
  };
  readonly fill: {
    readonly description: string;
    readonly file: string;
    readonly out: string;
    readonly layout: string;
    readonly format: string;
    readonly totals: string;
    readonly withData: string;
    readonly year: string;
    readonly department: string;
    readonly lang: string;
    readonly exitCodes: string;
  };
  readonly template: {
    readonly description: string;
    readonly out: string;
    readonly from: string;
    readonly lang: string;
    readonly exitCodes: string;
  };
  readonly explain: {
    readonly description: string;
    readonly file: string;
    readonly cell: string;
    readonly all: string;
    readonly lang: string;
  };
  readonly forms: {
    readonly description: string;
    readonly file: string;
    readonly lang: string;
  };
  readonly rules: {
    readonly description: string;
    readonly out: string;
    readonly lang: string;
  };
  /** What is wrong with a call, and what to do. */
  readonly usage: {
    readonly noFile: string;
    readonly unknownOption: (option: string) => string;
    readonly unknownCommand: (command: string) => string;
    readonly tooManyWords: (command: string) => string;
    readonly noValue: (option: string) => string;
    readonly wrongValue: (option: string, value: string, allowed: string) => string;
    readonly outIsInput: (file: string) => string;
    readonly outIsWorkbook: (file: string) => string;
    /** Where a report is wanted as a workbook, and no file for it is named, or one of another kind. */
    readonly workbookNeedsOut: string;
    readonly workbookName: (file: string) => string;
    /** Where a workbook of own identities holds none, or some that cannot be read; or settings do. */
    readonly noIdentities: (file: string) => string;
    readonly wrongIdentities: (file: string, faults: readonly string[]) => string;
    /** Where an earlier report cannot be read, or is none. */
    readonly sinceUnreadable: (file: string, why: string) => string;
    readonly sinceNoReport: (file: string) => string;
    /** Where a part of the files is to be told of, and the call leaves out some. */
    readonly shardTellsAll: string;
    /** Where reports to be merged cannot be read, or cannot be told as one. */
    readonly reportUnreadable: (report: string, why: string) => string;
    readonly brokenLine: (report: string, line: number) => string;
    readonly otherVersion: (one: readonly [string, string], other: readonly [string, string]) => string;
    readonly otherSettings: (one: string, other: string) => string;
    readonly otherLanguage: (one: string, other: string) => string;
    readonly toldTwice: (file: string, one: string, other: string) => string;
    readonly partsMissing: (told: number, files: number, shards: readonly string[]) => string;
    readonly noReport: (report: string) => string;
    readonly notShown: (report: string) => string;
    readonly lettersNeedOut: string;
    /** Where a file of settings cannot be read, is no JSON, or says what cannot be meant. */
    readonly configUnreadable: (file: string, why: string) => string;
    readonly configNoJson: (file: string, reason: string) => string;
    readonly configWrong: (file: string, faults: readonly string[]) => string;
    readonly unknownRule: (rule: string, rules: readonly string[]) => string;
    /** Where a list of corrections is wanted, and no file for it is named … */
    readonly fixNeedsOut: string;
    /** … or one of another kind … */
    readonly listName: (file: string) => string;
    /** … or a workbook that is there. */
    readonly outExists: (file: string) => string;
    /** Where a template is wanted, and no file for it is named, or one of another kind. */
    readonly templateNeedsOut: string;
    readonly templateName: (file: string) => string;
    /** Where a set is wanted, and no file for it is named, or one whose name does not tell what kind. */
    readonly fillNeedsOut: string;
    readonly oneFile: (command: string) => string;
    readonly fillName: (file: string) => string;
    readonly formatOfOtherName: (file: string, format: string) => string;
    /** Where a workbook has nothing that a set could be made of. */
    readonly fillFromNothing: (file: string) => string;
    /** Where it is to be filled in from a workbook that is a filled-in template, or has no table to go by. */
    readonly fromBaseSheets: (file: string) => string;
    readonly fromNothing: (file: string) => string;
    /** Where a call names no cell, or a sheet that is not there, or a cell that no table has an amount in. */
    readonly noCell: (word: string) => string;
    readonly noSheet: (name: string, sheets: readonly string[]) => string;
    readonly noFigure: (file: string, cell: string) => string;
    readonly outFailed: (file: string, code: string) => string;
    readonly seeHelp: string;
  };
  /** Why LibreOffice made no PDF, and what to do; it may have said why itself. */
  readonly office: Readonly<Record<OfficeFault, (details: string) => string>>;
  /** Where a call failed by a mistake of this program. */
  readonly internal: (call: string, reason: string) => string;
  /** The files that an earlier report tells of, and that are not checked now. */
  readonly goneSince: (files: readonly string[]) => string;
  /** Where there are more parts than files. */
  readonly emptyShard: (shard: Shard, files: number) => string;
  /** Whose settings are followed. */
  readonly configUsed: (file: string) => string;
  readonly written: (file: string) => string;
  /** `files` are those that the report tells of. */
  readonly lettersWritten: (letters: number, folder: string, files: number) => string;
  readonly listWritten: (file: string) => string;
  /** Where base sheets say no year or no name of the department. */
  readonly noDepartment: string;
  /** Where the tables that a set is made from have errors themselves. */
  readonly tablesHaveErrors: (file: string, errors: number) => string;
  /** `errors` are those that a check of the set finds. */
  readonly filled: (file: string, tables: number, errors: number) => string;
  readonly notFilled: (file: string, faults: number) => string;
  readonly identitiesWritten: (file: string) => string;
  readonly templateWritten: (file: string) => string;
  /** `notes` is how many things are to be completed or known. */
  readonly templateFilled: (file: string, notes: number) => string;
  /** How tables are written from the base sheets of a file that was checked. */
  readonly fillFromBaseSheets: (file: string, sheets: readonly string[]) => string;
  /** Over the files; `shown` are those that are listed. */
  readonly overview: (files: number, shown: number) => string;
  /** What all files come to. */
  readonly totals: (totals: Totals) => string;
  /** @param seconds that it may still take */
  readonly progress: (done: number, files: number, seconds: number) => string;
  readonly unreadable: (why: string) => string;
  readonly faults: Readonly<Record<InputFault, (details: FaultDetails) => string>>;
}
