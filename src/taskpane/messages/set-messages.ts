import type { SetLayout, SetSource, SetTotals } from '../../session/set-maker';
import type { SetStage } from '../../session/state';

/** The texts of the disclosure set. */
export interface SetMessages {
  readonly action: string;
  readonly title: string;
  readonly intro: string;
  readonly layout: string;
  readonly layouts: Readonly<Record<SetLayout, string>>;
  readonly totals: string;
  readonly totalsKinds: Readonly<Record<SetTotals, string>>;
  readonly totalsHint: string;
  readonly year: string;
  readonly yearInvalid: string;
  readonly department: string;
  readonly notStated: string;
  /** The tables that it is made from have so many errors. */
  readonly tablesHaveErrors: (errors: number) => string;
  readonly write: (sheets: number) => string;
  readonly lookAgain: string;
  readonly sources: Readonly<Record<SetSource, string>>;
  readonly notes: (count: number) => string;
  readonly notesHint: string;
  readonly faults: (count: number) => string;
  readonly faultsHint: string;
  readonly nothing: string;
  readonly nothingHint: string;
  readonly notRead: string;
  readonly taken: (sheets: string) => string;
  readonly takenChoice: string;
  readonly namesTaken: Readonly<Record<'number' | 'replace', string>>;
  readonly replaceHint: string;
  readonly cannotReplace: string;
  readonly takenMeanwhile: string;
  readonly structureProtected: string;
  readonly stages: Readonly<Record<SetStage, string>>;
  readonly written: (sheets: number) => string;
  readonly keptAside: (sheets: string) => string;
  readonly notPrinted: string;
  readonly writtenTitle: string;
  readonly takeOff: string;
  readonly takeOffHint: string;
  readonly takenOff: (sheets: number, restored: number) => string;
  /** What a sheet is called that makes room for a new one. */
  readonly asideName: (name: string) => string;
}
