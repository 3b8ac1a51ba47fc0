import { inLanguage, pick } from '../../../common/language';
import type { Language } from '../../../common/language';
import { sanitise } from '../../../common/plain-text';
import { a1Range } from '../../../workbook/address';
import type { Address } from '../../../workbook/address';
import type { NotChecked } from '../../checking/not-checked/not-checked';
import { enUS } from './en-US';
import type { NotCheckedTally } from './messages';
import { zhCN } from './zh-CN';

/** The texts in a language. */
export const notCheckedMessagesIn = inLanguage(zhCN, enUS);

/** Something that was not checked, as it is shown. */
export interface NotCheckedView {
  /** What it is, and where. */
  readonly place: string;
  /** Why, as a sentence. */
  readonly reason: string;
  /** The first of its cells; absent where there is nothing to point at. */
  readonly at?: Address;
}

/** What was not checked as plain data: the absent tables in one line, then everything else. */
export function notCheckedViews(notChecked: readonly NotChecked[], language: Language): NotCheckedView[] {
  const absent = notChecked.filter(({ code }) => code === 'table-not-found');
  const others = notChecked.filter(({ code }) => code !== 'table-not-found');
  return [
    ...(absent.length > 1 ? [absentTables(absent, language)] : absent.map((each) => view(each, language))),
    ...others.map((each) => view(each, language)),
  ];
}

function absentTables(absent: readonly NotChecked[], language: Language): NotCheckedView {
  const words = notCheckedMessagesIn(language);
  return {
    place: words.absentTables(absent.length),
    reason: words.notFound(absent.map((each) => tableOf(each, language))),
  };
}

function view(each: NotChecked, language: Language): NotCheckedView {
  const { kind, at, name, amounts } = each;
  const words = {
    table: tableOf(each, language),
    sheet: at ? sanitise(at.sheet) : '',
    cells: at ? a1Range(at.range) : '',
    name: name ? sanitise(pick(name, language)) : '',
    amounts,
  };
  return {
    place: notCheckedMessagesIn(language).places[kind](words),
    reason: notCheckedReason(each, language),
    ...(at && { at: { sheet: at.sheet, row: at.range.top, column: at.range.left } }),
  };
}

/** Why something was not checked, as a sentence. */
export function notCheckedReason({ code, name }: NotChecked, language: Language): string {
  return notCheckedMessagesIn(language).reasons[code](name ? sanitise(pick(name, language)) : '');
}

/** The number and title of the prescribed table; empty where it is none. */
function tableOf({ prescribed }: NotChecked, language: Language): string {
  if (!prescribed) return '';
  const { number, title } = prescribed.layout;
  return `${number} ${pick(title, language)}`.trim();
}

/** How many there are of each kind, every row counted. */
export function notCheckedTally(notChecked: readonly NotChecked[]): NotCheckedTally {
  const tally = { 'absent-table': 0, 'absent-total': 0, column: 0, rows: 0, sheet: 0, cell: 0 };
  for (const { kind, at } of notChecked) {
    tally[kind] += kind === 'rows' && at ? at.range.bottom - at.range.top + 1 : 1;
  }
  return tally;
}
