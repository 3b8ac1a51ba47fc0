import type { Verdict } from '../../checking/check-book';

/** A column of the worklist, a file a row. */
export type WorklistColumn =
  | 'number'
  | 'file'
  | 'department'
  | 'status'
  | 'error'
  | 'warning'
  | 'cannotJudge'
  | 'absent'
  | 'gap'
  | 'since'
  | 'sentence';

/** The texts of the worklist over several files. */
export interface WorklistMessages {
  /** Also the name of the sheet of files. */
  readonly title: string;
  /** The sheet of everything that is to be looked at in them. */
  readonly issues: string;
  readonly columns: Readonly<Record<WorklistColumn, string>>;
  readonly statuses: Readonly<Record<Verdict | 'unreadable', string>>;
  readonly summary: (counts: Readonly<Record<Verdict | 'unreadable', number>>) => string;
  /** Where there is nothing to list. */
  readonly nothing: string;
}
