import { Option } from 'commander';
import type { Command } from 'commander';
import { formsText, packsText } from '../budget';
import type { Language } from '../common/language';
import { languageArgument } from './arguments';
import { FINE } from './exit';
import type { ExitCode } from './exit';
import { cliMessagesIn } from './messages';
import { workbookOfCall } from './open-workbook';
import { emphasisFor } from './terminal';

/**
 * Adds `forms` to the program: the forms that are known, or how the tables of a workbook were understood.
 * @param language of its help, and of what it says where the call names none
 * @param ended is told the exit code
 */
export function addFormsCommand(program: Command, language: Language, ended: (code: ExitCode) => void): void {
  const { forms, help } = cliMessagesIn(language);
  program
    .command('forms')
    .description(forms.description)
    .argument('[FILE]', forms.file)
    .addOption(new Option('--lang <language>', forms.lang).argParser(languageArgument).default(language))
    .helpOption('-h, --help', help)
    .action(async (file: string | undefined, { lang }: { readonly lang: Language }) => {
      process.stdout.write(await told(file, lang));
      ended(FINE);
    });
}

/** @throws UsageError where the file cannot be read */
async function told(file: string | undefined, language: Language): Promise<string> {
  const style = { all: true, emphasis: emphasisFor(process.stdout, process.env) };
  if (file === undefined) return packsText(language, style);
  const { workbook } = await workbookOfCall(file, cliMessagesIn(language));
  return formsText(workbook, language, style);
}
