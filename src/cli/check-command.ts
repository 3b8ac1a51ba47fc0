import { Option } from 'commander';
import type { Command } from 'commander';
import { openTally } from '../budget';
import type { Language } from '../common/language';
import { countArgument, languageArgument, tablesArgument } from './arguments';
import { checkFile } from './check-file';
import type { Asked, Outcome, Report } from './check-file';
import { CorrectionList } from './correction-list';
import { CANNOT, ERRORS_FOUND, FINE, UsageError, worst } from './exit';
import type { ExitCode } from './exit';
import { asInputError } from './input-fault';
import { inputsOf, isWorkbookName } from './inputs';
import { JsonReport } from './json-report';
import { cliMessagesIn } from './messages';
import type { CliMessages } from './messages/messages';
import { assertMayList, assertMayWrite, writeOut } from './out-file';
import { emphasisFor, Progress } from './terminal';
import { TextReport } from './text-report';
import { version } from './version';

const FORMATS = ['text', 'json'] as const;

/** The options of `check`, as understood. */
interface CallOptions extends Asked {
  readonly format: (typeof FORMATS)[number];
  /** Where the report is written, standard output where absent; with `fix` where the list is. */
  readonly out?: string;
  /** Whether what to correct is to be listed, beside the report. */
  readonly fix: boolean;
  readonly lang: Language;
  readonly all: boolean;
  readonly exitZero: boolean;
  /** Whether all that is not a pass is to be told by the exit code. */
  readonly strict: boolean;
  /** With more warnings than these the exit code is that of errors. */
  readonly maxWarnings?: number;
}

/**
 * Adds `check` to the program.
 * @param language of its help, and of the report where the call names none
 * @param ended is told the exit code
 */
export function addCheckCommand(program: Command, language: Language, ended: (code: ExitCode) => void): void {
  const { check, help } = cliMessagesIn(language);
  program
    .command('check')
    .description(check.description)
    .argument('<FILE...>', check.files)
    .addOption(new Option('--format <format>', check.format).choices(FORMATS).default('text'))
    .option('--out <file>', check.out)
    .option('--fix', check.fix, false)
    .addOption(new Option('--lang <language>', check.lang).argParser(languageArgument).default(language))
    .option('--all', check.all, false)
    .option('--no-dismissals', check.noDismissals)
    .option('--exit-zero', check.exitZero, false)
    .addOption(new Option('--expect <tables>', check.expect).argParser(tablesArgument))
    .option('--strict', check.strict, false)
    .addOption(new Option('--max-warnings <count>', check.maxWarnings).argParser(countArgument))
    .helpOption('-h, --help', help)
    .addHelpText('after', `\n${check.exitCodes}`)
    .action(async (words: string[], options: CallOptions) => {
      ended(await checkFiles(words, options));
    });
}

/**
 * Checks the files and folders of a call and reports on them.
 * @throws UsageError where the report, or the list, cannot be written where it is wanted
 */
async function checkFiles(words: readonly string[], options: CallOptions): Promise<ExitCode> {
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
    const outcome = await checkFile(input, options);
    code = worst(code, codeOf(tell(report, outcome), options));
    if (options.fix) code = worst(code, codeOf(tell(list, outcome), options));
  }
  progress.end();
  await deliver(report, list, options, messages);
  return code;
}

/** Tells what became of a file. Where that fails it is told instead, and other files are not affected. */
function tell(teller: Pick<Report, 'add'>, outcome: Outcome): Outcome {
  try {
    teller.add(outcome);
    return outcome;
  } catch (reason) {
    const failed = { file: outcome.file, status: 'unreadable', error: asInputError(reason) } as const;
    teller.add(failed);
    return failed;
  }
}

async function assertOut(
  { out, fix }: CallOptions,
  files: readonly string[],
  messages: CliMessages,
): Promise<void> {
  if (out === undefined) {
    if (fix) throw new UsageError(messages.usage.fixNeedsOut);
  } else await (fix ? assertMayList : assertMayWrite)(out, files, messages);
}

function reportFor({ format, out, fix, lang, all }: CallOptions): Report {
  if (format === 'json') return new JsonReport(version, lang);
  const screen = out === undefined || fix ? process.stdout : {};
  return new TextReport(lang, { all, emphasis: emphasisFor(screen, process.env) });
}

function codeOf(outcome: Outcome, { exitZero, strict, maxWarnings }: CallOptions): ExitCode {
  if (outcome.status === 'unreadable') return CANNOT;
  if (exitZero) return FINE;
  const { verdict, tally } = openTally(outcome.checked, outcome.dismissed);
  const isShort = strict && (verdict !== 'pass' || tally.warning > 0);
  const isOver = maxWarnings !== undefined && tally.warning > maxWarnings;
  return tally.error > 0 || isShort || isOver ? ERRORS_FOUND : FINE;
}

async function deliver(
  report: Report,
  list: CorrectionList,
  { out, fix }: CallOptions,
  messages: CliMessages,
): Promise<void> {
  if (out === undefined || fix) process.stdout.write(report.text());
  if (out === undefined) return;
  const listed = () => (isWorkbookName(out) ? list.workbook() : list.json());
  await writeOut(out, fix ? listed() : report.text(), messages);
  process.stderr.write(`${fix ? messages.listWritten(out) : messages.written(out)}\n`);
}
