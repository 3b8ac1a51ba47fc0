import type { Language } from '../../budget/reporting/language';
import { enUS } from './en-US';
import type { CliMessages } from './messages';
import { zhCN } from './zh-CN';

const catalogues: Readonly<Record<Language, CliMessages>> = { 'zh-CN': zhCN, 'en-US': enUS };

/** The texts of the command line in a language. */
export function cliMessagesIn(language: Language): CliMessages {
  return catalogues[language];
}
