import type { Language } from '../language';
import { baseSheetEnUS } from './en-US';
import type { BaseSheetWords } from './words';
import { baseSheetZhCN } from './zh-CN';

const WORDS: Readonly<Record<Language, BaseSheetWords>> = { 'zh-CN': baseSheetZhCN, 'en-US': baseSheetEnUS };

/** The texts about the base sheet in a language. */
export function baseSheetWordsIn(language: Language): BaseSheetWords {
  return WORDS[language];
}
