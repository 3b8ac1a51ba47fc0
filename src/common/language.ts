/** The languages that people are spoken to in. */
export type Language = 'zh-CN' | 'en-US';

/** A name as printed in Chinese, with its English. */
export interface Label {
  readonly zh: string;
  readonly en: string;
}

/** A label in a language. */
export function pick(label: Label, language: Language): string {
  return language === 'zh-CN' ? label.zh : label.en;
}

/** The same words in every language: what is printed in a workbook. */
export function sameInBoth(text: string): Label {
  return { zh: text, en: text };
}

/** Labels one after another. */
export function joinedLabels(labels: readonly Label[], separator: string): Label {
  return { zh: labels.map(({ zh }) => zh).join(separator), en: labels.map(({ en }) => en).join(separator) };
}

/** The same thing in either language, mostly a catalogue of texts: asked by language. */
export function inLanguage<T>(zhCN: T, enUS: T): (language: Language) => T {
  return (language) => (language === 'zh-CN' ? zhCN : enUS);
}

/** A number of things in English. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** The parts of a sentence that count something, without those that count nothing. */
export function listed(parts: readonly (readonly [count: number, text: string])[], between: string): string {
  return parts
    .filter(([count]) => count > 0)
    .map(([, text]) => text)
    .join(between);
}
