import { attribute, elements, named } from './elements';

/** The longest text that Office takes, in characters. */
const LONGEST: Readonly<Record<string, number>> = {
  DisplayName: 125,
  Description: 250,
  ShortStrings: 125,
  LongStrings: 250,
};

const CHINESE = /\p{Script=Han}/u;

/** Texts that are too long, or lack one of the two languages. */
export function textFaults(manifest: Document): string[] {
  const texts = [
    ...elements(manifest, 'DisplayName'),
    ...elements(manifest, 'Description').filter((element) => element.hasAttribute('DefaultValue')),
    ...elements(manifest, 'String'),
  ];
  return texts.flatMap((text) => [...languageFaults(text), ...lengthFaults(text)]);
}

function languageFaults(text: Element): string[] {
  const english = elements(text, 'Override').find((override) => attribute(override, 'Locale') === 'en-US');
  return [
    ...(CHINESE.test(attribute(text, 'DefaultValue')) ? [] : [`${named(text)}: not in Chinese`]),
    ...(english && !CHINESE.test(attribute(english, 'Value')) ? [] : [`${named(text)}: not in English`]),
  ];
}

function lengthFaults(text: Element): string[] {
  const most = LONGEST[text.localName] ?? LONGEST[text.parentElement?.localName ?? ''] ?? 0;
  const values = [
    attribute(text, 'DefaultValue'),
    ...elements(text, 'Override').map((o) => attribute(o, 'Value')),
  ];
  return values
    .filter((value) => value.length === 0 || value.length > most)
    .map((value) => `${named(text)}: ${value.length} characters, at most ${most}`);
}
