import { inLanguage, pick } from '../../../common/language';
import type { Label, Language } from '../../../common/language';
import type { BaseFault, BaseNotice } from '../../disclosure/base/reading/base-fault';
import type { DerivationNote } from '../../disclosure/deriving/derivation';
import type { Source } from '../../disclosure/deriving/sources';
import { allFunds } from '../../layouts/funds';
import { cellName } from '../cell-list';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';
import type { BaseSheetWords } from './words';

const wordsIn = inLanguage<BaseSheetWords>(zhCN, enUS);

/** What is wrong in a cell of a base sheet, and what to do, in a line. */
export function faultMessage(fault: BaseFault, language: Language): string {
  const { at } = wordsIn(language);
  return at(cellName(fault.at), faultText(fault, language));
}

/** The same without the cell, for where that stands beside it. */
export function faultText(fault: BaseFault, language: Language): string {
  return said(wordsIn(language).faults, fault, language);
}

/** What a person should know of a base sheet, in a line. */
export function noticeMessage(notice: BaseNotice, language: Language): string {
  const { at } = wordsIn(language);
  const text = noticeText(notice, language);
  return notice.kind === 'unread-column' ? at(cellName(notice.at), text) : text;
}

/** The same without the cell, for where that stands beside it. */
export function noticeText(notice: BaseNotice, language: Language): string {
  return said(wordsIn(language).notices, notice, language);
}

/** A note in words: what is missing, and what is known all the same; either may be empty. */
export interface NoteMessage {
  readonly missing: string;
  readonly known: string;
}

/** What could not be derived, in words. */
export function noteMessage(note: DerivationNote, language: Language): NoteMessage {
  const words = wordsIn(language);
  switch (note.kind) {
    case 'unknown':
      return {
        missing: words.unknown[note.what],
        known: note.known ? words.known(note.known, note.entries.length) : '',
      };
    case 'unknown-department':
      return { missing: words.unknown[`department-${note.what}`], known: '' };
    case 'other-sources':
      return {
        missing: '',
        known: words.sources(note.sources.map((source) => sourceText(source, words, language))),
      };
    case 'missing':
      return { missing: words.missing[note.list], known: '' };
    case 'unreadable':
      return { missing: words.unreadable, known: '' };
  }
}

/** The same in a line. */
export function noteText(note: DerivationNote, language: Language): string {
  const { missing, known } = noteMessage(note, language);
  return [missing, known].filter(Boolean).join(' ');
}

type Texts<T extends { readonly kind: string }> = Readonly<
  Record<T['kind'], (said: never, label: (label: Label) => string) => string>
>;

function said<T extends { readonly kind: string }>(texts: Texts<T>, what: T, language: Language): string {
  // Each text is of the kind that it stands under.
  const text = texts[what.kind as T['kind']] as (said: T, label: (label: Label) => string) => string;
  return text(what, (label) => pick(label, language));
}

function sourceText({ fund, year, amount }: Source, words: BaseSheetWords, language: Language): string {
  const found = allFunds.find(({ key }) => key === fund);
  const name = found ? pick(found.label, language) : words.own;
  return words.source(name, year === 'carried-in', amount.toGrouped(6));
}
