import { Option } from 'commander';
import type { Command } from 'commander';
import type { Language } from '../budget/reporting/language';
import type { ExitCode } from './exit-code';
import { LAYOUTS, TOTALS, fillFile } from './fill-file';
import type { FillOptions } from './fill-file';
import { languageArgument } from './language-argument';
import { cliMessagesIn } from './messages/messages-in';
import { PUBLISHING_FORMATS } from './publishing/publishing-format';
import { yearArgument } from './year-argument';

/**
 * Adds `fill` to the program.
 * @param language of its help, and of what it says where the call names none; the set itself is Chinese
 * @param ended is told the exit code
 */
export function addFillCommand(program: Command, language: Language, ended: (code: ExitCode) => void): void {
  const { fill, help } = cliMessagesIn(language);
  program
    .command('fill')
    .description(fill.description)
    .argument('<FILE>', fill.file)
    .option('--out <file>', fill.out)
    .addOption(new Option('--layout <layout>', fill.layout).choices(LAYOUTS))
    .addOption(new Option('--format <format>', fill.format).choices(PUBLISHING_FORMATS))
    .addOption(new Option('--totals <totals>', fill.totals).choices(TOTALS).default('formulas'))
    .option('--with-data', fill.withData, false)
    .addOption(new Option('--year <year>', fill.year).argParser(yearArgument))
    .option('--department <name>', fill.department)
    .addOption(new Option('--lang <language>', fill.lang).argParser(languageArgument).default(language))
    .helpOption('-h, --help', help)
    .addHelpText('after', `\n${fill.exitCodes}`)
    .action(async (word: string, options: FillOptions) => {
      ended(await fillFile(word, options));
    });
}
