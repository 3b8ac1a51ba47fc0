import { Option } from 'commander';
import type { Command } from 'commander';
import { ownIdentitiesPlan, rules } from '../budget';
import { pick } from '../common/language';
import type { Language } from '../common/language';
import { padded } from '../common/plain-text';
import { writeSpreadsheet } from '../ooxml/write/write-spreadsheet';
import { languageArgument } from './arguments';
import { FINE } from './exit';
import type { ExitCode } from './exit';
import { cliMessagesIn } from './messages';
import { assertNewWorkbook, writeOut } from './out-file';

/** The options of `rules`, as understood. */
interface RulesOptions {
  readonly out?: string;
  readonly lang: Language;
}

/**
 * Adds `rules` to the program.
 * @param language of its help, and of what it says where the call names none
 * @param ended is told the exit code
 */
export function addRulesCommand(program: Command, language: Language, ended: (code: ExitCode) => void): void {
  const { rules: words, help } = cliMessagesIn(language);
  program
    .command('rules')
    .description(words.description)
    .option('--out <file>', words.out)
    .addOption(new Option('--lang <language>', words.lang).argParser(languageArgument).default(language))
    .helpOption('-h, --help', help)
    .action(async ({ out, lang }: RulesOptions) => {
      if (out === undefined) process.stdout.write(listedRules(lang));
      else await writeTemplate(out, lang);
      ended(FINE);
    });
}

/** A line a rule: what `--rule` names it by, how bad its failures are, what it holds. */
function listedRules(language: Language): string {
  const width = Math.max(...rules.map(({ meta }) => meta.id.length));
  return rules
    .map(
      ({ meta: { id, severity, title } }) =>
        `${padded(id, width)}  ${padded(severity, 7)}  ${pick(title, language)}\n`,
    )
    .join('');
}

/** @throws UsageError where it cannot be written there */
async function writeTemplate(out: string, language: Language): Promise<void> {
  const messages = cliMessagesIn(language);
  await assertNewWorkbook(out, messages);
  await writeOut(out, writeSpreadsheet(ownIdentitiesPlan(language)), messages);
  process.stderr.write(`${messages.identitiesWritten(out)}\n`);
}
