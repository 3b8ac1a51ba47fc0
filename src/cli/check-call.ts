import type { CheckSettings } from '../budget';
import type { Language } from '../common/language';
import type { Asked } from './check-file';
import type { ReportFormat } from './reports/report-format';

/** What a call of `check` says. */
export interface CheckCall {
  readonly asked: Asked;
  readonly settings: CheckSettings;
  /** The settings that it is checked by, in a sentence; empty where they are the defaults. */
  readonly terms: string;
  readonly recursive: boolean;
  /** How many files are checked at once; as many as there are cores where left out. */
  readonly jobs?: number;
  /** As `out` is called, else text. */
  readonly format?: ReportFormat;
  /** Where the report is written, standard output where absent; with `fix` where the list is. */
  readonly out?: string;
  /** An earlier report in JSON, to tell what has become of each file since. */
  readonly since?: string;
  /** Whether what to correct is to be listed, beside the report. */
  readonly fix: boolean;
  readonly lang: Language;
  readonly all: boolean;
  readonly quiet: boolean;
  readonly exitZero: boolean;
}
