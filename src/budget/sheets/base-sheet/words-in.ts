import { inLanguage } from '../../../common/language';
import { templateEnUS } from './en-US';
import type { TemplateWords } from './words';
import { templateZhCN } from './zh-CN';

/** The texts of the template in a language. */
export const templateWordsIn = inLanguage<TemplateWords>(templateZhCN, templateEnUS);
