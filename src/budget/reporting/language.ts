import type { Label } from '../layouts/layout';

/** The languages that reports are written in. */
export type Language = 'zh-CN' | 'en-US';

/** A label in a language. */
export function pick(label: Label, language: Language): string {
  return language === 'zh-CN' ? label.zh : label.en;
}
