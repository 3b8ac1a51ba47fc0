import { grouped } from '../../../common/grouped';
import { inLanguage } from '../../../common/language';
import type { Language } from '../../../common/language';
import { sanitise } from '../../../common/plain-text';
import type { JsonFile } from '../json/json';
import { enUS } from './en-US';
import { letterItems } from './letter-item';
import type { LetterItem } from './letter-item';
import { zhCN } from './zh-CN';

const letterMessagesIn = inLanguage(zhCN, enUS);

/** A file of a report, as much as a letter is written from. */
export type LetteredFile =
  | JsonFile
  | { readonly file: string; readonly status: 'unreadable'; readonly error: { readonly message: string } };

/** What a bureau says beside what was found. */
export interface LetterTerms {
  /** By when, as YYYY-MM-DD. */
  readonly by?: string;
  /** Who writes, and on which day, as YYYY-MM-DD. */
  readonly from?: { readonly office: string; readonly day: string };
}

/** A letter to a department, ready to be set. */
export interface Letter {
  /** Whose files it is about, or what the file is called where nobody says whose it is. */
  readonly department: string;
  readonly language: Language;
  readonly title: string;
  readonly salutation: string;
  readonly parts: readonly LetterPart[];
  /** Below the lists. */
  readonly closing: readonly string[];
  readonly signature: readonly string[];
}

/** What it says of one file. */
export interface LetterPart {
  readonly sentence: string;
  readonly columns: readonly string[];
  /** A row for each item; none of a file that cannot be read. */
  readonly rows: readonly (readonly string[])[];
}

/** A letter for each department that has something to put right or to look up, in the order of the report. */
export function lettersOf(files: readonly LetteredFile[], terms: LetterTerms, language: Language): Letter[] {
  const words = letterMessagesIn(language);
  const told = files
    .map((file) => ({ file, items: file.status === 'checked' ? letterItems(file, words) : [] }))
    .filter(({ file, items }) => file.status === 'unreadable' || items.length > 0);
  return [...grouped(told, ({ file }) => departmentOf(file))].map(([department, own]) => ({
    department,
    language,
    title: words.title,
    salutation: words.salutation(department),
    parts: own.map(({ file, items }) => partOf(file, items, language)),
    closing: [
      ...(own.some(({ file }) => isReserved(file)) ? [words.reserved] : []),
      words.request(terms.by === undefined ? undefined : dayText(terms.by, language)),
    ],
    signature: terms.from ? [sanitise(terms.from.office), dayText(terms.from.day, language)] : [],
  }));
}

function partOf(file: LetteredFile, items: readonly LetterItem[], language: Language): LetterPart {
  const words = letterMessagesIn(language);
  const name = sanitise(nameOf(file));
  return {
    sentence:
      file.status === 'checked'
        ? words.asked(name, items.length)
        : words.unreadable(name, sanitise(file.error.message)),
    columns: words.columns,
    rows: items.map(({ where, now, should, why }, i) => [String(i + 1), where, now, should, why]),
  };
}

/** Whether anything in it is less than certain. */
function isReserved(file: LetteredFile): boolean {
  if (file.status === 'unreadable') return false;
  const { causes, findings } = file;
  return (
    causes.some(({ certainty }) => certainty !== 'certain') ||
    findings.some(({ cause }) => cause === undefined)
  );
}

function departmentOf(file: LetteredFile): string {
  const said = file.status === 'checked' ? sanitise(file.department ?? '') : '';
  return said || sanitise(nameOf(file).replace(/\.[^.]*$/u, ''));
}

/** What a file is called, without its folders: those are nobody's but the bureau's. */
function nameOf({ file }: LetteredFile): string {
  return file.split(/[/\\]/u).at(-1) ?? file;
}

function dayText(day: string, language: Language): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return letterMessagesIn(language).day(year, month, date);
}
