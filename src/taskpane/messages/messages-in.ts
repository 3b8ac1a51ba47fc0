import type { Language } from '../../budget/reporting/language';
import { enUS } from './en-US';
import type { PaneMessages } from './messages';
import { zhCN } from './zh-CN';

const catalogues: Readonly<Record<Language, PaneMessages>> = { 'zh-CN': zhCN, 'en-US': enUS };

/** The texts of the pane in a language. */
export function paneMessagesIn(language: Language): PaneMessages {
  return catalogues[language];
}
