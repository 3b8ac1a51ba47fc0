import { CommanderError } from 'commander';
import { EXPECTED_WORDS } from '../budget';
import { languageOf, LANGUAGES, YEARS } from './arguments';
import { CANNOT, FINE, UsageError } from './exit';
import type { ExitCode } from './exit';
import { cliMessagesIn } from './messages';
import type { CliMessages } from './messages/messages';
import { programIn } from './program';

/**
 * Runs the program.
 * @param words what was typed behind its name
 * @returns the exit code; a wrong call has been explained on standard error by then
 */
export async function run(words: readonly string[]): Promise<ExitCode> {
  const language = languageOf(words, process.env);
  const messages = cliMessagesIn(language);
  let code: ExitCode = FINE;
  try {
    const program = programIn(language, (ended) => {
      code = ended;
    });
    await program.parseAsync(words, { from: 'user' });
    return code;
  } catch (error) {
    const complaint = complaintOf(error, words, messages);
    if (complaint !== '') process.stderr.write(`${complaint}\n`);
    return error instanceof CommanderError && error.exitCode === 0 ? FINE : CANNOT;
  }
}

/** What is wrong with the call and what to do, or that the fault is ours; nothing where help or the version was shown. */
function complaintOf(error: unknown, words: readonly string[], { usage, internal }: CliMessages): string {
  if (error instanceof UsageError) return error.message;
  if (!(error instanceof CommanderError)) return internal(`gouji ${words.join(' ')}`, reasonOf(error));
  // Commander tells in words only, which of the words of the call it means.
  const [word = '', value = ''] = [...error.message.matchAll(/'([^']*)'/g)].map(([, quoted = '']) => quoted);
  switch (error.code) {
    case 'commander.helpDisplayed':
    case 'commander.help':
    case 'commander.version':
      return '';
    case 'commander.excessArguments':
      return word === 'fill' ? usage.oneFile(word) : usage.tooManyWords(word);
    case 'commander.missingArgument':
      return usage.noFile;
    case 'commander.unknownOption':
      return usage.unknownOption(word);
    case 'commander.unknownCommand':
      return usage.unknownCommand(word);
    case 'commander.optionMissingArgument':
      return usage.noValue(word);
    case 'commander.invalidArgument':
      return usage.wrongValue(word, value, allowedBy(error.message, word));
    default:
      return `${error.message}\n${usage.seeHelp}`;
  }
}

/** Why something failed that never should, with as much of the place as helps to find it. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const [, place = ''] = /\n\s+(at [^\n(]*)/.exec(error.stack ?? '') ?? [];
  return `${error.name}: ${error.message} ${place}`.trim();
}

/** What options may be that take no choice of a few words. */
const ALLOWED: Readonly<Record<string, string>> = {
  '--year': YEARS,
  '--by': '2026-12-15 …',
  '--expect': EXPECTED_WORDS.join(', '),
  '--rule': 'code-name=off, code-name=warning, code-name=error',
  '--tolerance': '0.01, 100 …',
  '--jobs': '1, 2 … 256',
  '--shard': '1/8, 2/8 … 8/8',
  '--max-warnings': '0, 1, 2 …',
};

/** Commander lists the choices of an option that has some; the others are languages, years and numbers. */
function allowedBy(complaint: string, option: string): string {
  const [, choices] = /Allowed choices are (.+)\.$/.exec(complaint) ?? [];
  const name = option.split(/[ ,]+/u).find((word) => word.startsWith('--')) ?? '';
  return choices ?? ALLOWED[name] ?? LANGUAGES.join(', ');
}
