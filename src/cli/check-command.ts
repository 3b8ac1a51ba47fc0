import { Option } from 'commander';
import type { Command } from 'commander';
import type { Language } from '../budget/reporting/language';
import { checkFiles, FORMATS } from './check-files';
import type { CheckOptions } from './check-files';
import type { ExitCode } from './exit-code';
import { languageArgument } from './language-argument';
import { cliMessagesIn } from './messages/messages-in';

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
    .option('--exit-zero', check.exitZero, false)
    .helpOption('-h, --help', help)
    .addHelpText('after', `\n${check.exitCodes}`)
    .action(async (words: string[], options: CheckOptions) => {
      ended(await checkFiles(words, options));
    });
}
