import type { Language } from '../../reporting/language';
import { templateEnUS } from './en-US';
import type { TemplateWords } from './words';
import { templateZhCN } from './zh-CN';

const WORDS: Readonly<Record<Language, TemplateWords>> = { 'zh-CN': templateZhCN, 'en-US': templateEnUS };

/** The texts of the template in a language. */
export function templateWordsIn(language: Language): TemplateWords {
  return WORDS[language];
}
