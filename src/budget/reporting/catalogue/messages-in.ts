import type { Language } from '../language';
import type { ReportMessages } from '../messages';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

const catalogues: Readonly<Record<Language, ReportMessages>> = { 'zh-CN': zhCN, 'en-US': enUS };

/** The texts of reports in a language. */
export function messagesIn(language: Language): ReportMessages {
  return catalogues[language];
}
