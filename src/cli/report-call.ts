import type { CheckSettings } from '../budget';
import type { Language } from '../common/language';
import type { ReportFormat } from './reports/report-format';

/** What a call says of the report that it wants, and of what decides its exit code. */
export interface ReportCall {
  readonly settings: CheckSettings;
  /** The settings that it is checked by, in a sentence; empty where they are the defaults. */
  readonly terms: string;
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
}
