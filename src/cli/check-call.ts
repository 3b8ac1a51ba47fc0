import type { Language } from '../common/language';
import type { Asked } from './check-file';
import type { ReportFormat } from './reports/report-format';

/** What a call of `check` says. */
export interface CheckCall {
  readonly asked: Asked;
  readonly recursive: boolean;
  /** How many files are checked at once; as many as there are cores where left out. */
  readonly jobs?: number;
  /** As `out` is called, else text. */
  readonly format?: ReportFormat;
  /** Where the report is written, standard output where absent; with `fix` where the list is. */
  readonly out?: string;
  /** Whether what to correct is to be listed, beside the report. */
  readonly fix: boolean;
  readonly lang: Language;
  readonly all: boolean;
  readonly quiet: boolean;
  readonly exitZero: boolean;
  /** Whether all that is not a pass is to be told by the exit code. */
  readonly strict: boolean;
  /** With more warnings than these, of all files together, the exit code is that of errors. */
  readonly maxWarnings?: number;
}
