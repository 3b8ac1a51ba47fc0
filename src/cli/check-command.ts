import { Option } from 'commander';
import type { Command } from 'commander';
import type { ExpectedTables } from '../budget';
import type { Language } from '../common/language';
import {
  countArgument,
  expectArgument,
  jobsArgument,
  languageArgument,
  ruleArgument,
  toleranceArgument,
} from './arguments';
import type { RuleLevels } from './arguments';
import type { CheckCall } from './check-call';
import { checkFiles } from './check-files';
import type { ExitCode } from './exit';
import { cliMessagesIn } from './messages';
import { REPORT_FORMATS } from './reports/report-format';

/** The options of `check` as commander gives them. */
interface CheckOptionValues extends Omit<CheckCall, 'asked'> {
  /** False with `--no-dismissals`. */
  readonly dismissals: boolean;
  readonly expect?: ExpectedTables;
  readonly tolerance?: string;
  readonly rule: RuleLevels;
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
    .addOption(new Option('--format <format>', check.format).choices(REPORT_FORMATS))
    .option('--out <file>', check.out)
    .option('--fix', check.fix, false)
    .addOption(new Option('--lang <language>', check.lang).argParser(languageArgument).default(language))
    .option('--all', check.all, false)
    .option('-q, --quiet', check.quiet, false)
    .addOption(new Option('--expect <tables>', check.expect).argParser(expectArgument))
    .addOption(new Option('--rule <rule=level>', check.rule).argParser(ruleArgument(messages)).default({}))
    .addOption(new Option('--tolerance <amount>', check.tolerance).argParser(toleranceArgument))
    .option('--no-dismissals', check.noDismissals)
    .option('--strict', check.strict, false)
    .addOption(new Option('--max-warnings <count>', check.maxWarnings).argParser(countArgument))
    .option('--exit-zero', check.exitZero, false)
    .helpOption('-h, --help', help)
    .addHelpText('after', `\n${check.exitCodes}`)
    .action(async (words: string[], values: CheckOptionValues) => {
      ended(await checkFiles(words, callOf(values)));
    });
}

function callOf({ dismissals, expect, tolerance, rule, ...call }: CheckOptionValues): CheckCall {
  const levels = Object.entries(rule);
  return {
    ...call,
    asked: {
      dismissals,
      withoutRules: levels.flatMap(([id, level]) => (level === 'off' ? [id] : [])),
      severities: Object.fromEntries(
        levels.flatMap(([id, level]) => (level === 'off' ? [] : [[id, level] as const])),
      ),
      ...(expect && { expected: expect }),
      ...(tolerance !== undefined && { tolerance }),
    },
  };
}
