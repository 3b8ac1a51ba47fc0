import { InvalidArgumentError } from 'commander';
import { isTolerance } from '../amount/tolerance';
import { expectedTables, RULE_LEVELS, rules } from '../budget';
import type { CheckSettings, RuleLevel } from '../budget';
import type { Language } from '../common/language';
import { UsageError } from './exit';
import type { CliMessages } from './messages/messages';
import { MOST_SHARDS } from './shard';
import type { Shard } from './shard';

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

/** The tables that a word of the call names, as settings say it. */
export function expectArgument(word: string): string {
  if (!expectedTables(word)) throw new InvalidArgumentError('');
  return word;
}

type RuleLevels = NonNullable<CheckSettings['rules']>;

const LEVEL = new RegExp(`^(.*?)\\s*[=:：]\\s*(${RULE_LEVELS.join('|')})$`, 'u');

/**
 * Reads `code-name=off`, once or several times.
 * @throws UsageError where there is no such rule
 */
export function ruleArgument({ usage }: CliMessages): (word: string, before: RuleLevels) => RuleLevels {
  const ids = rules.map(({ meta }) => meta.id);
  return (word, before) => {
    const [, id = '', level] = LEVEL.exec(word.trim()) ?? [];
    if (level === undefined) throw new InvalidArgumentError('');
    if (!ids.includes(id)) throw new UsageError(usage.unknownRule(id, ids));
    return { ...before, [id]: level as RuleLevel };
  };
}

/** An amount in 元, written as a plain decimal. */
export function toleranceArgument(word: string): string {
  if (!isTolerance(word)) throw new InvalidArgumentError('');
  return word;
}

/** A day, as YYYY-MM-DD. */
export function dayArgument(word: string): string {
  const day = new Date(`${word}T00:00:00Z`);
  // The 30th of February is the 2nd of March.
  const isDay = /^\d{4}-\d\d-\d\d$/.test(word) && !Number.isNaN(day.getTime());
  if (!isDay || !day.toJSON().startsWith(word)) throw new InvalidArgumentError('');
  return word;
}

/** A whole number from 1 on. */
export function jobsArgument(word: string): number {
  const count = countArgument(word);
  if (count < 1 || count > 256) throw new InvalidArgumentError('');
  return count;
}

/** One part of so many, as `2/8`. */
export function shardArgument(word: string): Shard {
  const [, number, of] = (/^(\d{1,5})\/(\d{1,5})$/.exec(word) ?? []).map(Number);
  if (number === undefined || of === undefined || number < 1 || number > of || of > MOST_SHARDS) {
    throw new InvalidArgumentError('');
  }
  return { number, of };
}

/** A whole number from 0 on. */
export function countArgument(word: string): number {
  if (!/^\d{1,9}$/.test(word)) throw new InvalidArgumentError('');
  return Number(word);
}
