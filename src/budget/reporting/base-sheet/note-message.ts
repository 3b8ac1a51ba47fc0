import type { DerivationNote, Source } from '../../disclosure/deriving/derivation';
import { allFunds } from '../../layouts/funds';
import type { Language } from '../../../common/language';
import { pick } from '../../../common/language';
import type { BaseSheetWords } from './words';
import { baseSheetWordsIn } from './words-in';

/** A note in words: what is missing, and what is known all the same; either may be empty. */
export interface NoteMessage {
  readonly missing: string;
  readonly known: string;
}

export function noteMessage(note: DerivationNote, language: Language): NoteMessage {
  const words = baseSheetWordsIn(language);
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
    case 'untold':
      return { missing: words.untold[note.list], known: '' };
    case 'unreadable':
      return { missing: words.unreadable, known: '' };
  }
}

function sourceText({ fund, year, amount }: Source, words: BaseSheetWords, language: Language): string {
  const found = allFunds.find(({ key }) => key === fund);
  const name = found ? pick(found.label, language) : words.own;
  return words.source(name, year === 'carried-in', amount.toGrouped(6));
}
