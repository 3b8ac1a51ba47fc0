import { LocaleType } from '@univerjs/core';
import type { ILanguagePack } from '@univerjs/core';
import type { Language } from '../../../common/language';

const LOCALES: Readonly<Record<Language, LocaleType>> = {
  'zh-CN': LocaleType.ZH_CN,
  'en-US': LocaleType.EN_US,
};

/** What the spreadsheet calls a language. */
export function localeOf(language: Language): LocaleType {
  return LOCALES[language];
}

/** The spreadsheet's words in a language; only those that are wanted are loaded. */
export async function wordsIn(language: Language): Promise<ILanguagePack> {
  const { words } = await (language === 'zh-CN' ? import('./locales/zh-CN') : import('./locales/en-US'));
  return words;
}
