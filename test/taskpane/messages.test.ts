import { paneMessagesIn } from '../../src/taskpane/messages';

const CHINESE = /\p{Script=Han}/u;
/** What is Chinese in English, too: the unit of money, the language by its own name. */
const OWN_NAMES = /元|简体中文/g;

type Entry = readonly [path: string, text: string];

/** Every text of a catalogue; those that take something are given samples of it. */
function textsIn(value: unknown, path = ''): Entry[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function')
    return textsIn(called(value as (...args: unknown[]) => unknown), `${path}()`);
  if (typeof value !== 'object' || value === null) throw new Error(`${path} is no text`);
  return Object.entries(value).flatMap(([name, each]) => textsIn(each, `${path}.${name}`));
}

/** With a number, a list, or texts, whichever it takes. */
function called(message: (...args: unknown[]) => unknown): unknown {
  const numbers = [2, 3, 4, 5];
  try {
    return message(...numbers);
  } catch {
    return message(['A1', 'B2']);
  }
}

const zh = textsIn(paneMessagesIn('zh-CN'));
const en = textsIn(paneMessagesIn('en-US'));

const catalogues: readonly (readonly [language: string, entries: readonly Entry[]])[] = [
  ['Chinese', zh],
  ['English', en],
];

/** The entries whose text is not as it should be, each by its path. */
function offenders(entries: readonly Entry[], isWrong: (text: string) => boolean): string[] {
  return entries.filter(([, text]) => isWrong(text)).map(([path, text]) => `${path}: ${text}`);
}

test('both catalogues say the same things', () => {
  expect(en.map(([path]) => path)).toEqual(zh.map(([path]) => path));
  expect(en.length).toBeGreaterThan(250);
});

test('nothing in English is left in Chinese', () => {
  expect(offenders(en, (text) => CHINESE.test(text.replace(OWN_NAMES, '')))).toEqual([]);
});

test.each(catalogues)('no text in %s is empty', (_, entries) => {
  expect(offenders(entries, (text) => text.trim() === '')).toEqual([]);
});

test.each(catalogues)('no text in %s shows a value that is none', (_, entries) => {
  expect(offenders(entries, (text) => /undefined|NaN|\[object/.test(text))).toEqual([]);
});
