import { inLanguage } from '../../../../common/language';
import { enUS } from './en-US';
import type { TemplateWords } from './words';
import { zhCN } from './zh-CN';

/** The texts of the template in a language. */
export const templateWordsIn = inLanguage<TemplateWords>(zhCN, enUS);
