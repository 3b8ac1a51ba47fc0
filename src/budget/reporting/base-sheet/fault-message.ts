import type { BaseFault, BaseNotice } from '../../disclosure/base/reading/base-fault';
import { cellName } from '../cell-list';
import type { Language } from '../../../common/language';
import { pick } from '../../../common/language';
import { baseSheetWordsIn } from './words-in';

/** What is wrong in a cell of a base sheet, and what to do, in a line. */
export function faultMessage(fault: BaseFault, language: Language): string {
  const { at } = baseSheetWordsIn(language);
  return at(cellName(fault.at), faultText(fault, language));
}

/** The same without the cell, for where that stands beside it. */
export function faultText(fault: BaseFault, language: Language): string {
  return said(baseSheetWordsIn(language).faults, fault, language);
}

/** What a person should know of a base sheet, in a line. */
export function noticeMessage(notice: BaseNotice, language: Language): string {
  const { at } = baseSheetWordsIn(language);
  const text = noticeText(notice, language);
  return notice.kind === 'unread-column' ? at(cellName(notice.at), text) : text;
}

/** The same without the cell, for where that stands beside it. */
export function noticeText(notice: BaseNotice, language: Language): string {
  return said(baseSheetWordsIn(language).notices, notice, language);
}

type Texts<T extends { readonly kind: string }> = Readonly<
  Record<T['kind'], (said: never, label: (label: Parameters<typeof pick>[0]) => string) => string>
>;

function said<T extends { readonly kind: string }>(texts: Texts<T>, what: T, language: Language): string {
  // Each text is of the kind that it stands under.
  const text = texts[what.kind as T['kind']] as (
    said: T,
    label: (label: Parameters<typeof pick>[0]) => string,
  ) => string;
  return text(what, (label) => pick(label, language));
}
