import { Option } from 'commander';
import type { Command } from 'commander';
import { optionsOfSettings, termsText, withSettings } from '../budget';
import type { CheckSettings } from '../budget';
import type { Language } from '../common/language';
import {
  countArgument,
  expectArgument,
  jobsArgument,
  languageArgument,
  ruleArgument,
  shardArgument,
  toleranceArgument,
} from './arguments';
import type { CheckCall } from './check-call';
import { checkFiles } from './check-files';
import { configOf } from './config-file';
import { identitiesIn } from './own-identities';
import type { ExitCode } from './exit';
import { cliMessagesIn } from './messages';
import { REPORT_FORMATS } from './reports/report-format';

/** The options of `check` as commander gives them. */
interface CheckValues extends Omit<CheckCall, 'asked' | 'settings' | 'terms'> {
  /** False with `--no-dismissals`. */
  readonly dismissals: boolean;
  /** The file of settings; false with `--no-config`. */
  readonly config?: string | false;
  readonly expect?: string;
  readonly tolerance?: string;
  /** A workbook of own identities. */
  readonly identities?: string;
  readonly rule: NonNullable<CheckSettings['rules']>;
  readonly strict?: true;
  readonly maxWarnings?: number;
}

/**
 * Adds `check` to the program.
 * @param language of its help, and of the report where the call names none
 * @param ended is told the exit code
 */
export function addCheckCommand(program: Command, language: Language, ended: (code: ExitCode) => void): void {
  const messages = cliMessagesIn(language);
  const { check, help } = messages;
  program
    .command('check')
    .description(check.description)
    .argument('<FILE...>', check.files)
    .option('-r, --recursive', check.recursive, false)
    .addOption(new Option('-j, --jobs <count>', check.jobs).argParser(jobsArgument))
    .addOption(new Option('--shard <i/n>', check.shard).argParser(shardArgument))
    .addOption(new Option('--format <format>', check.format).choices(REPORT_FORMATS))
    .option('--out <file>', check.out)
    .option('--fix', check.fix, false)
    .option('--since <report.json>', check.since)
    .addOption(new Option('--lang <language>', check.lang).argParser(languageArgument).default(language))
    .option('--all', check.all, false)
    .option('-q, --quiet', check.quiet, false)
    .addOption(new Option('--expect <tables>', check.expect).argParser(expectArgument))
    .addOption(new Option('--rule <rule=level>', check.rule).argParser(ruleArgument(messages)).default({}))
    .addOption(new Option('--tolerance <amount>', check.tolerance).argParser(toleranceArgument))
    .option('--identities <file>', check.identities)
    .option('--config <file>', check.config)
    .option('--no-config', check.noConfig)
    .option('--no-dismissals', check.noDismissals)
    .option('--strict', check.strict)
    .addOption(new Option('--max-warnings <count>', check.maxWarnings).argParser(countArgument))
    .option('--exit-zero', check.exitZero, false)
    .helpOption('-h, --help', help)
    .addHelpText('after', `\n${check.exitCodes}`)
    .action(async (words: string[], values: CheckValues) => {
      ended(await checkFiles(words, await callOf(words, values)));
    });
}

/** A call by what it says itself over what the office's settings say. */
async function callOf(words: readonly string[], values: CheckValues): Promise<CheckCall> {
  const { dismissals, config, expect, tolerance, identities, rule, strict, maxWarnings, ...call } = values;
  const own: CheckSettings = {
    rules: rule,
    ...(expect !== undefined && { expect }),
    ...(tolerance !== undefined && { tolerance }),
    ...(identities !== undefined && { identities: await identitiesIn(identities, call.lang) }),
    ...(strict !== undefined && { strict }),
    ...(maxWarnings !== undefined && { maxWarnings }),
  };
  const office = await configOf(words, config, call.lang);
  const settings = withSettings(office?.settings ?? {}, own);
  if (office && !call.quiet) process.stderr.write(`${cliMessagesIn(call.lang).configUsed(office.file)}\n`);
  return {
    ...call,
    asked: { dismissals, ...optionsOfSettings(settings) },
    settings,
    terms: termsText(settings, call.lang),
  };
}
