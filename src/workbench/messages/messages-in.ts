import type { Language } from '../../budget/reporting/language';
import { enUS } from './en-US';
import type { WorkbenchMessages } from './messages';
import { zhCN } from './zh-CN';

const CATALOGUES: Readonly<Record<Language, WorkbenchMessages>> = { 'zh-CN': zhCN, 'en-US': enUS };

/** The page's texts in a language. */
export function workbenchMessagesIn(language: Language): WorkbenchMessages {
  return CATALOGUES[language];
}
