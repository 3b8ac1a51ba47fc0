import type { Language } from '../budget/reporting/language';
import { classOf } from '../budget/reporting/tally';
import { checkFile } from './check-file';
import type { Outcome } from './check-file';
import { CANNOT, ERRORS_FOUND, FINE, worst } from './exit-code';
import type { ExitCode } from './exit-code';
import { CorrectionList } from './correction-list';
import { inputsOf, isWorkbookName } from './inputs';
import { JsonReport } from './json-report';
import type { CliMessages } from './messages/messages';
import { cliMessagesIn } from './messages/messages-in';
import { assertMayList, assertMayWrite, writeOut } from './out-file';
import { Progress } from './progress';
import type { Report } from './report';
import { emphasisFor } from './terminal-emphasis';
import { TextReport } from './text-report';
import { UsageError } from './usage-error';
import { version } from './version';

export const FORMATS = ['text', 'json'] as const;

/** The options of `check`, as understood. */
export interface CheckOptions {
  readonly format: (typeof FORMATS)[number];
  /** Where the report is written, standard output where absent; with `fix` where the list is. */
  readonly out?: string;
  /** Whether what to correct is to be listed, beside the report. */
  readonly fix: boolean;
  readonly lang: Language;
  readonly all: boolean;
  readonly exitZero: boolean;
}

/**
 * Checks the files and folders of a call and reports on them.
 * @throws UsageError where the report, or the list, cannot be written where it is wanted
 */
export async function checkFiles(words: readonly string[], options: CheckOptions): Promise<ExitCode> {
  const messages = cliMessagesIn(options.lang);
  const inputs = await inputsOf(words);
  await assertOut(
    options,
    inputs.map(({ file }) => file),
    messages,
  );
  const report = reportFor(options);
  const list = new CorrectionList(version, options.lang);
  const progress = new Progress(process.stderr, inputs.length);
  let code = FINE;
  for (const input of inputs) {
    progress.next(input.file);
    const outcome = await checkFile(input);
    report.add(outcome);
    if (options.fix) list.add(outcome);
    code = worst(code, codeOf(outcome, options.exitZero));
  }
  progress.end();
  await deliver(report, list, options, messages);
  return code;
}

async function assertOut(
  { out, fix }: CheckOptions,
  files: readonly string[],
  messages: CliMessages,
): Promise<void> {
  if (out === undefined) {
    if (fix) throw new UsageError(messages.usage.fixNeedsOut);
  } else await (fix ? assertMayList : assertMayWrite)(out, files, messages);
}

function reportFor({ format, out, fix, lang, all }: CheckOptions): Report {
  if (format === 'json') return new JsonReport(version, lang);
  const screen = out === undefined || fix ? process.stdout : {};
  return new TextReport({ language: lang, all, emphasis: emphasisFor(screen, process.env) });
}

function codeOf(outcome: Outcome, exitZero: boolean): ExitCode {
  if (outcome.status === 'unreadable') return CANNOT;
  const failed = outcome.result.findings.some((finding) => classOf(finding) === 'error');
  return failed && !exitZero ? ERRORS_FOUND : FINE;
}

async function deliver(
  report: Report,
  list: CorrectionList,
  { out, fix }: CheckOptions,
  messages: CliMessages,
): Promise<void> {
  if (out === undefined || fix) process.stdout.write(report.text());
  if (out === undefined) return;
  const listed = () => (isWorkbookName(out) ? list.workbook() : list.json());
  await writeOut(out, fix ? listed() : report.text(), messages);
  process.stderr.write(`${fix ? messages.listWritten(out) : messages.written(out)}\n`);
}
