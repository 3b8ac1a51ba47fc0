import { access, readFile } from 'node:fs/promises';
import path from 'node:path';
import { isDynamicPattern } from 'tinyglobby';
import { readSettings, settingsFaultText } from '../budget';
import type { CheckSettings } from '../budget';
import type { Language } from '../common/language';
import { UsageError } from './exit';
import { faultOfSystem } from './input-fault';
import { cliMessagesIn } from './messages';
import { assertReadable, identitiesIn } from './own-identities';

/** What an office's settings are called. */
const CONFIG_NAME = 'gouji.config.json';

/** Settings, and the file that they are from. */
export interface ConfigFile {
  readonly file: string;
  readonly settings: CheckSettings;
}

/**
 * The settings for a call: those of the file that is named, else of the nearest one from the folder upwards that all words of the call
 * have in common.
 * @param named false where none is wanted
 * @throws UsageError where the file cannot be read, or something in it cannot be meant
 */
export async function configOf(
  words: readonly string[],
  named: string | false | undefined,
  language: Language,
): Promise<ConfigFile | undefined> {
  if (named === false) return undefined;
  const file = named ?? (await nearest(commonFolder(words)));
  if (file === undefined) return undefined;
  const settings = await settingsIn(file, language);
  const { identities } = settings;
  if (typeof identities === 'string') {
    const workbook = path.resolve(path.dirname(file), identities);
    return { file, settings: { ...settings, identities: await identitiesIn(workbook, language) } };
  }
  assertReadable(identities ?? [], file, language);
  return { file, settings };
}

async function settingsIn(file: string, language: Language): Promise<CheckSettings> {
  const { usage, faults } = cliMessagesIn(language);
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    const { fault, details } = faultOfSystem(error);
    throw new UsageError(usage.configUnreadable(file, faults[fault](details)));
  });
  const { settings, faults: wrong } = readSettings(jsonIn(text, file, language));
  if (wrong.length === 0) return settings;
  throw new UsageError(
    usage.configWrong(
      file,
      wrong.map((each) => settingsFaultText(each, language)),
    ),
  );
}

function jsonIn(text: string, file: string, language: Language): unknown {
  try {
    // Windows' editor puts a mark before the text.
    return JSON.parse(text.replace(/^\u{feff}/u, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(cliMessagesIn(language).usage.configNoJson(file, reason));
  }
}

async function nearest(folder: string): Promise<string | undefined> {
  const file = path.join(folder, CONFIG_NAME);
  const isThere = await access(file).then(
    () => true,
    () => false,
  );
  if (isThere) return file;
  const above = path.dirname(folder);
  return above === folder ? undefined : nearest(above);
}

/** The deepest folder that holds whatever the words may stand for. */
function commonFolder(words: readonly string[]): string {
  const places = words.map((word) => path.resolve(fixedPart(word)).split(path.sep));
  const [first = []] = places;
  const end = first.findIndex((part, i) => places.some((place) => place[i] !== part));
  return (end < 0 ? first : first.slice(0, end)).join(path.sep) || path.sep;
}

/** Of a pattern the folders before it. */
function fixedPart(word: string): string {
  const parts = word.split(/[/\\]/u);
  const pattern = parts.findIndex((part) => isDynamicPattern(part));
  return pattern < 0 ? word : parts.slice(0, pattern).join('/') || (word.startsWith('/') ? '/' : '.');
}
