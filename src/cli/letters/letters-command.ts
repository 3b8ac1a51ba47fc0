import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { Option } from 'commander';
import type { Command } from 'commander';
import { letterPage, lettersOf } from '../../budget';
import type { Letter } from '../../budget';
import type { Language } from '../../common/language';
import { dayOf } from '../../common/local-time';
import { dayArgument, languageArgument } from '../arguments';
import { FINE, UsageError } from '../exit';
import type { ExitCode } from '../exit';
import { cliMessagesIn } from '../messages';
import type { CliMessages } from '../messages/messages';
import { assertNewFile, outFault, writeOut } from '../out-file';
import { reportedFilesOf } from '../reported-file';
import { fileNames } from './file-names';

/** What a letter can be written as. */
const LETTER_FORMATS = ['docx', 'html'] as const;

/** The options of `letters`, as understood. */
interface LettersOptions {
  readonly out?: string;
  readonly by?: string;
  readonly from?: string;
  readonly format: (typeof LETTER_FORMATS)[number];
  readonly lang: Language;
}

/**
 * Adds `letters` to the program.
 * @param language of its help, and of the letters where the call names none
 * @param ended is told the exit code
 */
export function addLettersCommand(
  program: Command,
  language: Language,
  ended: (code: ExitCode) => void,
): void {
  const { letters, help } = cliMessagesIn(language);
  program
    .command('letters')
    .description(letters.description)
    .argument('<REPORT>', letters.report)
    .option('--out <folder>', letters.out)
    .addOption(new Option('--by <day>', letters.by).argParser(dayArgument))
    .option('--from <office>', letters.from)
    .addOption(new Option('--format <format>', letters.format).choices(LETTER_FORMATS).default('docx'))
    .addOption(new Option('--lang <language>', letters.lang).argParser(languageArgument).default(language))
    .helpOption('-h, --help', help)
    .addHelpText('after', `\n${letters.exitCodes}`)
    .action(async (report: string, options: LettersOptions) => {
      await writeLetters(report, options);
      ended(FINE);
    });
}

/** @throws UsageError where the report cannot be read, or a letter cannot be written */
async function writeLetters(report: string, options: LettersOptions): Promise<void> {
  const { out, by, from, format, lang } = options;
  const messages = cliMessagesIn(lang);
  if (out === undefined) throw new UsageError(messages.usage.lettersNeedOut);
  const files = await reportedFilesOf(report, messages);
  const terms = {
    ...(by !== undefined && { by }),
    ...(from !== undefined && { from: { office: from, day: dayOf(new Date()) } }),
  };
  const letters = lettersOf(files, terms, lang);
  const names = fileNames(letters.map(({ department }) => department));
  const targets = letters.map((letter, i) => ({
    letter,
    file: path.join(out, `${names[i] ?? ''}.${format}`),
  }));
  // Before anything is written, so that there are all letters or none.
  for (const { file } of targets) await assertNewFile(file, messages);
  if (targets.length > 0) await makeFolder(out, messages);
  for (const { letter, file } of targets) await writeOut(file, await contentOf(letter, format), messages);
  process.stderr.write(`${messages.lettersWritten(letters.length, out, files.length)}\n`);
}

async function contentOf(letter: Letter, format: LettersOptions['format']): Promise<string | Uint8Array> {
  if (format === 'html') return letterPage(letter);
  const { letterDocument } = await import('../../hosts/file/letter-document');
  return letterDocument(letter);
}

async function makeFolder(folder: string, messages: CliMessages): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw outFault(error, folder, messages);
  }
}
