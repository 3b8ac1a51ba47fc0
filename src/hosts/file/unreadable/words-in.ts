import type { Language } from '../../../budget/reporting/language';
import { unreadableEnUS } from './en-US';
import type { UnreadableWords } from './words';
import { unreadableZhCN } from './zh-CN';

const WORDS: Readonly<Record<Language, UnreadableWords>> = {
  'zh-CN': unreadableZhCN,
  'en-US': unreadableEnUS,
};

/** Why files cannot be read, in a language. */
export function unreadableWordsIn(language: Language): UnreadableWords {
  return WORDS[language];
}
