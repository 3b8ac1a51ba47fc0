import { Option } from 'commander';
import type { Command } from 'commander';
import { derivedFrom, templatePlan } from '../budget';
import type { Derivation } from '../budget';
import type { Language } from '../common/language';
import { writeSpreadsheet } from '../ooxml/write/write-spreadsheet';
import { languageArgument } from './arguments';
import { FINE, UsageError } from './exit';
import type { ExitCode } from './exit';
import { cliMessagesIn } from './messages';
import type { CliMessages } from './messages/messages';
import { workbookOfCall } from './open-workbook';
import { assertNewWorkbook, writeOut } from './out-file';

/** The options of `template`, as understood. */
interface TemplateOptions {
  readonly out?: string;
  /** A workbook whose tables the template is filled in from. */
  readonly from?: string;
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
    .option('--from <file>', template.from)
    .addOption(new Option('--lang <language>', template.lang).argParser(languageArgument).default(language))
    .helpOption('-h, --help', help)
    .addHelpText('after', `\n${template.exitCodes}`)
    .action(async (options: TemplateOptions) => {
      await writeTemplate(options);
      ended(FINE);
    });
}

/** @throws UsageError where no file is named, nothing can be written there, or nothing be had from the workbook */
async function writeTemplate({ out, from, lang }: TemplateOptions): Promise<void> {
  const messages = cliMessagesIn(lang);
  if (out === undefined) throw new UsageError(messages.usage.templateNeedsOut);
  await assertNewWorkbook(out, messages);
  const derivation = from === undefined ? undefined : await derivationFrom(from, messages);
  await writeOut(out, writeSpreadsheet(templatePlan(lang, derivation)), messages);
  const written = derivation
    ? messages.templateFilled(out, derivation.notes.length)
    : messages.templateWritten(out);
  process.stderr.write(`${written}\n`);
}

async function derivationFrom(file: string, messages: CliMessages): Promise<Derivation> {
  const { workbook } = await workbookOfCall(file, messages);
  const derived = derivedFrom(workbook);
  switch (derived.kind) {
    case 'base-sheets':
      throw new UsageError(messages.usage.fromBaseSheets(file));
    case 'nothing':
      throw new UsageError(messages.usage.fromNothing(file));
    case 'derived':
      return derived.derivation;
  }
}
