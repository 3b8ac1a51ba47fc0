import { pick } from '../../../common/language';
import type { Language } from '../../../common/language';
import { sanitise } from '../../../common/plain-text';
import type { CheckResult } from '../../checking/check-result';
import type { CheckSettings } from '../../settings/check-settings';
import { Places } from '../../tables/places';
import { departmentOf } from '../../tables/sets/department-of';
import { mainSet } from '../../tables/sets/table-sets';
import { yearsIn } from '../../tables/title-years';
import { termsOf } from '../settings/settings-text';
import { changeView } from './change-view';
import type { ChangeView, ReportedChange } from './change-view';
import type { ParticularName } from './messages';
import { documentMessagesIn } from './words';

/** More changes than these are counted: a whole sheet may have been pasted over. */
const MOST_CHANGES = 500;

/** What is known of a check beside its result. */
export interface Particulars {
  /** What the workbook's file is called, where that is known. */
  readonly file?: string;
  /** The minute of the check. */
  readonly checked: string;
  /** Of the program. */
  readonly version: string;
  /** The settings that it was made by. */
  readonly settings: CheckSettings;
  /** What was changed since the first check; absent where nothing could be, as in a file that is only read. */
  readonly changed?: { readonly since: string; readonly changes: readonly ReportedChange[] };
}

/** What a report says of itself, so that it can be filed: as plain data. */
export interface DocumentView {
  readonly particulars: readonly { readonly name: string; readonly value: string }[];
  readonly changes: readonly ChangeView[];
  /** How many changes there are beside these. */
  readonly moreChanges: number;
  /** What stands over the changes. */
  readonly changed: string;
}

export function documentView(result: CheckResult, of: Particulars, language: Language): DocumentView {
  const words = documentMessagesIn(language);
  const { changed } = of;
  const changes = changed?.changes ?? [];
  const heading = changed
    ? changes.length > 0
      ? words.changed(changes.length, changed.since)
      : words.unchanged(changed.since)
    : '';
  const values: Readonly<Record<ParticularName, string>> = {
    file: sanitise(of.file ?? ''),
    department: sanitise(departmentOf(result.book) ?? ''),
    tables: tablesText(result, language),
    checked: of.checked,
    program: words.program(of.version),
    settings: termsOf(of.settings, language).join('；') || words.defaults,
    changes: heading,
  };
  const names = Object.keys(values) as ParticularName[];
  const places = new Places(result.book);
  return {
    particulars: names
      .filter((name) => values[name] !== '')
      .map((name) => ({ name: words.names[name], value: values[name] })),
    changes: changes.slice(0, MOST_CHANGES).map((change) => changeView(change, places, language)),
    moreChanges: Math.max(changes.length - MOST_CHANGES, 0),
    changed: heading,
  };
}

/** How many tables there are, of which forms and which year; empty where there is none. */
function tablesText({ book }: CheckResult, language: Language): string {
  if (book.tables.length === 0) return '';
  const packs = [...new Set(book.tables.map(({ pack }) => pick(pack.label, language)))];
  const years = [...new Set(mainSet(book).tables.flatMap(({ title }) => yearsIn(title)))];
  return documentMessagesIn(language).tables(book.tables.length, packs.join('、'), years.join('、'));
}
