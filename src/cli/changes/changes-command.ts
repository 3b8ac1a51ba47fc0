import { Option } from 'commander';
import type { Command } from 'commander';
import { changesText, errorCount, resultOf } from '../../budget';
import type { Language } from '../../common/language';
import { languageArgument } from '../arguments';
import { ERRORS_FOUND, FINE } from '../exit';
import type { ExitCode } from '../exit';
import { cliMessagesIn } from '../messages';
import { workbookOfCall } from '../open-workbook';
import { emphasisFor } from '../terminal';

/** The options of `changes`, as understood. */
interface ChangesOptions {
  readonly lang: Language;
}

/**
 * Adds `changes` to the program.
 * @param language of its help, and of what it says where the call names none
 * @param ended is told the exit code
 */
export function addChangesCommand(
  program: Command,
  language: Language,
  ended: (code: ExitCode) => void,
): void {
  const { changes, help } = cliMessagesIn(language);
  program
    .command('changes')
    .description(changes.description)
    .argument('<OLD>', changes.old)
    .argument('<NEW>', changes.now)
    .addOption(new Option('--lang <language>', changes.lang).argParser(languageArgument).default(language))
    .helpOption('-h, --help', help)
    .addHelpText('after', `\n${changes.exitCodes}`)
    .action(async (old: string, now: string, { lang }: ChangesOptions) => {
      const messages = cliMessagesIn(lang);
      const { workbook: earlier } = await workbookOfCall(old, messages);
      const { workbook: later } = await workbookOfCall(now, messages);
      const emphasis = emphasisFor(process.stdout, process.env);
      process.stdout.write(changesText(resultOf(earlier), resultOf(later), lang, emphasis));
      ended(errorCount(later) > 0 ? ERRORS_FOUND : FINE);
    });
}
