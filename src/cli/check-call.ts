import type { Asked } from './check-file';
import type { ReportCall } from './report-call';
import type { Shard } from './shard';

/** What a call of `check` says. */
export interface CheckCall extends ReportCall {
  readonly asked: Asked;
  readonly recursive: boolean;
  /** How many files are checked at once; as many as there are cores where left out. */
  readonly jobs?: number;
  /** Which part of the files is checked; all of them where left out. */
  readonly shard?: Shard;
  /** An earlier report in JSON, to tell what has become of each file since. */
  readonly since?: string;
}
