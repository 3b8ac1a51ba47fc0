import { Option } from 'commander';
import type { Command } from 'commander';
import { figureText, figureView, resultOf } from '../budget';
import type { Language } from '../common/language';
import { sanitise } from '../common/plain-text';
import { addressName, parseA1 } from '../workbook/address';
import type { Address } from '../workbook/address';
import type { Workbook } from '../workbook/workbook';
import { languageArgument } from './arguments';
import { FINE, UsageError } from './exit';
import type { ExitCode } from './exit';
import { cliMessagesIn } from './messages';
import type { CliMessages } from './messages/messages';
import { workbookOfCall } from './open-workbook';
import { emphasisFor } from './terminal';

/** The options of `explain`, as understood. */
interface ExplainOptions {
  readonly all: boolean;
  readonly lang: Language;
}

/**
 * Adds `explain` to the program.
 * @param language of its help, and of what it says where the call names none
 * @param ended is told the exit code
 */
export function addExplainCommand(
  program: Command,
  language: Language,
  ended: (code: ExitCode) => void,
): void {
  const { explain, help } = cliMessagesIn(language);
  program
    .command('explain')
    .description(explain.description)
    .argument('<FILE>', explain.file)
    .argument('<SHEET!CELL>', explain.cell)
    .option('--all', explain.all, false)
    .addOption(new Option('--lang <language>', explain.lang).argParser(languageArgument).default(language))
    .helpOption('-h, --help', help)
    .action(async (file: string, cell: string, options: ExplainOptions) => {
      process.stdout.write(await explained(file, cell, options));
      ended(FINE);
    });
}

/** @throws UsageError where the file cannot be read, or no table has an amount in that cell */
async function explained(file: string, cell: string, { all, lang }: ExplainOptions): Promise<string> {
  const messages = cliMessagesIn(lang);
  const { workbook } = await workbookOfCall(file, messages);
  const at = addressIn(workbook, cell, messages);
  const view = figureView(resultOf(workbook), at, lang);
  if (!view) throw new UsageError(messages.usage.noFigure(file, sanitise(addressName(at))));
  return figureText(view, lang, { all, emphasis: emphasisFor(process.stdout, process.env) });
}

/** `预算03表!D62`, quoted as formulas quote it or not; the cell alone where there is but one sheet. */
function addressIn({ sheets }: Workbook, word: string, { usage }: CliMessages): Address {
  const mark = word.lastIndexOf('!');
  const place = parseA1(word.slice(mark + 1));
  if (!place) throw new UsageError(usage.noCell(word));
  const named = word
    .slice(0, Math.max(0, mark))
    .replace(/^'(.*)'$/u, '$1')
    .replaceAll("''", "'");
  const sheet = mark < 0 && sheets.length === 1 ? sheets[0] : sheets.find(({ name }) => name === named);
  if (!sheet)
    throw new UsageError(
      usage.noSheet(
        named,
        sheets.map(({ name }) => sanitise(name)),
      ),
    );
  return { sheet: sheet.name, ...place };
}
