import { Option } from 'commander';
import type { Command } from 'commander';
import type { Language } from '../budget/reporting/language';
import { templateWorkbook } from '../hosts/file/template/template-workbook';
import { FINE } from './exit-code';
import type { ExitCode } from './exit-code';
import { languageArgument } from './language-argument';
import { cliMessagesIn } from './messages/messages-in';
import { assertNewWorkbook, writeOut } from './out-file';
import { UsageError } from './usage-error';

/** The options of `template`, as understood. */
interface TemplateOptions {
  readonly out?: string;
  readonly lang: Language;
}

/**
 * Adds `template` to the program.
 * @param language of its help, and of the template where the call names none
 * @param ended is told the exit code
 */
export function addTemplateCommand(
  program: Command,
  language: Language,
  ended: (code: ExitCode) => void,
): void {
  const { template, help } = cliMessagesIn(language);
  program
    .command('template')
    .description(template.description)
    .option('--out <file>', template.out)
    .addOption(new Option('--lang <language>', template.lang).argParser(languageArgument).default(language))
    .helpOption('-h, --help', help)
    .addHelpText('after', `\n${template.exitCodes}`)
    .action(async (options: TemplateOptions) => {
      await writeTemplate(options);
      ended(FINE);
    });
}

/** @throws UsageError where no file is named, or nothing can be written there */
async function writeTemplate({ out, lang }: TemplateOptions): Promise<void> {
  const messages = cliMessagesIn(lang);
  if (out === undefined) throw new UsageError(messages.usage.templateNeedsOut);
  await assertNewWorkbook(out, messages);
  await writeOut(out, templateWorkbook(lang), messages);
  process.stderr.write(`${messages.templateWritten(out)}\n`);
}
