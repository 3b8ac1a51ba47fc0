import { InvalidArgumentError } from 'commander';
import type { Language } from '../common/language';

/** The names that help gives. */
export const LANGUAGES: readonly Language[] = ['zh-CN', 'en-US'];

const NAMES: Readonly<Record<string, Language>> = {
  'zh-cn': 'zh-CN',
  zh: 'zh-CN',
  'en-us': 'en-US',
  en: 'en-US',
};

/** The language of that name, short or long, or undefined. */
export function languageNamed(name: string): Language | undefined {
  return NAMES[name.toLowerCase().replace('_', '-')];
}

/**
 * The language of a call, known before the call is understood: help and complaints are written in it too.
 * @param words the words behind the program's name
 */
export function languageOf(words: readonly string[], env: NodeJS.ProcessEnv): Language {
  return askedFor(words) ?? (/^en/i.test(localeOf(env)) ? 'en-US' : 'zh-CN');
}

function askedFor(words: readonly string[]): Language | undefined {
  const at = words.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const name = words[at]?.split('=')[1] ?? words[at + 1];
  return at < 0 || name === undefined ? undefined : languageNamed(name);
}

/** An empty variable is one that is not set. */
function localeOf({ LC_ALL, LANG }: NodeJS.ProcessEnv): string {
  return [LC_ALL, LANG].find((value) => value !== undefined && value !== '') ?? '';
}

/** The language that an option names, as commander asks for it. */
export function languageArgument(name: string): Language {
  const language = languageNamed(name);
  if (!language) throw new InvalidArgumentError(name);
  return language;
}

/** The years that budgets are of. */
export const YEARS = '1900–2099';

/** The year that a word of a call names. */
export function yearArgument(word: string): number {
  if (!/^(19|20)\d{2}$/.test(word)) throw new InvalidArgumentError('');
  return Number(word);
}

const TABLES = /^(\d{1,2})(?:-(\d{1,2}))?$/;

/** The numbers of tables that a word of the call names, one by one: `01-03,10` → 1, 2, 3, 10. */
export function tablesArgument(word: string): readonly string[] {
  return word.split(/[,，、]/).flatMap((part) => {
    const [, first, last = first] = TABLES.exec(part.trim()) ?? [];
    const count = Number(last) - Number(first) + 1;
    if (first === undefined || count < 1) throw new InvalidArgumentError('');
    return Array.from({ length: count }, (_, i) => String(Number(first) + i));
  });
}

/** A whole number from 0 on. */
export function countArgument(word: string): number {
  if (!/^\d{1,9}$/.test(word)) throw new InvalidArgumentError('');
  return Number(word);
}
