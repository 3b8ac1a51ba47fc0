import type { Language } from '../budget/reporting/language';
import { classOf } from '../budget/reporting/tally';
import { checkFile } from './check-file';
import type { Outcome } from './check-file';
import { CANNOT, ERRORS_FOUND, FINE, worst } from './exit-code';
import type { ExitCode } from './exit-code';
import { inputsOf } from './inputs';
import { JsonReport } from './json-report';
import type { CliMessages } from './messages/messages';
import { cliMessagesIn } from './messages/messages-in';
import { assertMayWrite, writeReport } from './out-file';
import { Progress } from './progress';
import type { Report } from './report';
import { emphasisFor } from './terminal-emphasis';
import { TextReport } from './text-report';
import { version } from './version';

export const FORMATS = ['text', 'json'] as const;

/** The options of `check`, as understood. */
export interface CheckOptions {
  readonly format: (typeof FORMATS)[number];
  /** Where the report is written; standard output where absent. */
  readonly out?: string;
  readonly lang: Language;
  readonly all: boolean;
  readonly exitZero: boolean;
}

/**
 * Checks the files and folders of a call and reports on them.
 * @throws UsageError where the report cannot be written where it is wanted
 */
export async function checkFiles(words: readonly string[], options: CheckOptions): Promise<ExitCode> {
  const { out, lang } = options;
  const messages = cliMessagesIn(lang);
  const inputs = await inputsOf(words);
  const files = inputs.map(({ file }) => file);
  if (out !== undefined) await assertMayWrite(out, files, messages);
  const report = reportFor(options);
  const progress = new Progress(process.stderr, inputs.length);
  let code = FINE;
  for (const input of inputs) {
    progress.next(input.file);
    const outcome = await checkFile(input);
    report.add(outcome);
    code = worst(code, codeOf(outcome, options.exitZero));
  }
  progress.end();
  await deliver(report.text(), out, messages);
  return code;
}

function reportFor({ format, out, lang, all }: CheckOptions): Report {
  if (format === 'json') return new JsonReport(version, lang);
  const screen = out === undefined ? process.stdout : {};
  return new TextReport({ language: lang, all, emphasis: emphasisFor(screen, process.env) });
}

function codeOf(outcome: Outcome, exitZero: boolean): ExitCode {
  if (outcome.status === 'unreadable') return CANNOT;
  const failed = outcome.result.findings.some((finding) => classOf(finding) === 'error');
  return failed && !exitZero ? ERRORS_FOUND : FINE;
}

async function deliver(text: string, out: string | undefined, messages: CliMessages): Promise<void> {
  if (out === undefined) {
    process.stdout.write(text);
    return;
  }
  await writeReport(out, text, messages);
  process.stderr.write(`${messages.written(out)}\n`);
}
