import { Option } from 'commander';
import type { Command } from 'commander';
import { termsText } from '../../budget';
import type { Language } from '../../common/language';
import { deliver } from '../deliver';
import { UsageError } from '../exit';
import type { ExitCode } from '../exit';
import type { Telling } from '../file-report';
import { cliMessagesIn } from '../messages';
import type { ReportCall } from '../report-call';
import { deliveriesOf, formatOf, isColoured } from '../reports/deliveries';
import { REPORT_FORMATS } from '../reports/report-format';
import { inOneOrder, languageOf } from './in-one-order';
import { toldAgain } from './told-again';
import { linesOf } from './told-line';
import type { ToldLine } from './told-line';

/** The options of `merge` as commander gives them. */
type MergeValues = Pick<ReportCall, 'format' | 'out' | 'all' | 'quiet' | 'exitZero'>;

/**
 * Adds `merge` to the program.
 * @param language of its help and complaints; what is merged stays in its own
 * @param ended is told the exit code
 */
export function addMergeCommand(program: Command, language: Language, ended: (code: ExitCode) => void): void {
  const { merge, check, help } = cliMessagesIn(language);
  program
    .command('merge')
    .description(merge.description)
    .argument('<REPORT...>', merge.reports)
    .addOption(new Option('--format <format>', check.format).choices(REPORT_FORMATS))
    .option('--out <file>', merge.out)
    .option('--all', check.all, false)
    .option('-q, --quiet', merge.quiet, false)
    .option('--exit-zero', check.exitZero, false)
    .helpOption('-h, --help', help)
    .addHelpText('after', `\n${merge.exitCodes}`)
    .action(async (reports: string[], values: MergeValues) => {
      ended(await merged(reports, values, language));
    });
}

/**
 * One report of several.
 * @throws UsageError where they cannot be told as one, or it cannot be written
 */
async function merged(
  reports: readonly string[],
  values: MergeValues,
  language: Language,
): Promise<ExitCode> {
  const messages = cliMessagesIn(language);
  const told: ToldLine[] = [];
  for (const report of reports) for await (const line of linesOf(report, messages)) told.push(line);
  const lines = inOneOrder(told, messages);
  const lang = lines.map(languageOf).find((each) => each !== undefined) ?? language;
  const settings = lines[0]?.settings ?? {};
  const call: ReportCall = { ...values, settings, terms: termsText(settings, lang), fix: false, lang };
  const isForPeople = !['json', 'ndjson'].includes(formatOf(call, messages));
  const bare = isForPeople ? lines.find(({ shown }) => !shown) : undefined;
  if (bare) throw new UsageError(messages.usage.notShown(bare.report));
  const files = lines.map(({ json }) => json.file);
  const read = { files: [...files, ...reports], isAlone: false };
  const deliveries = await deliveriesOf(call, read, messages);
  const telling: Telling = {
    parts: deliveries.flatMap(({ report }) => report.parts),
    language: lang,
    all: call.all,
    colours: isColoured(call),
    quiet: call.quiet,
    isFollowed: lines.some(({ shard }) => shard?.followed),
  };
  return deliver(again(lines, telling), deliveries, call);
}

function* again(lines: readonly ToldLine[], telling: Telling) {
  for (const line of lines) yield toldAgain(line, telling);
}
