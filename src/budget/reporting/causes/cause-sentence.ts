import type { Language } from '../../../common/language';
import type { Cause, Explanation } from '../../locating/cause';
import type { Book } from '../../tables/book';
import { placeOf } from './cause-place';
import { doubtAbout, evidenceFor } from './evidence';
import { slipFigures } from './figures';
import { slipNotes, slipNotesBeside } from './notes';
import { slipPhrase } from './phrase';
import { causeMessages } from './message-context';
import type { Telling } from './message-context';

/** A cause in a sentence: where, what went wrong, what should be there, why it is believed; then what else it may be. */
export function causeSentence(cause: Cause, book: Book, language: Language): string {
  const telling = { book, language, certainty: cause.certainty };
  return sentence(cause, causeMessages(telling).hedged(slipPhrase(cause, telling), cause.certainty), telling);
}

/** The same where its certainty stands before it. */
export function labelledSentence(cause: Cause, book: Book, language: Language): string {
  const telling = { book, language, certainty: cause.certainty };
  return sentence(cause, slipPhrase(cause, telling), telling);
}

/** The same of a part of it, for a list where its certainty, the cell and its figures stand in columns of their own. */
export function causeReason(cause: Cause, share: Explanation, book: Book, language: Language): string {
  const telling = { book, language, certainty: cause.certainty };
  return causeMessages(telling).reason(
    [slipPhrase(share, telling), ...slipNotesBeside(share, telling)],
    evidenceFor(cause, telling),
    doubtAbout(cause, share, telling),
  );
}

function sentence(cause: Cause, phrase: string, telling: Telling): string {
  return causeMessages(telling).sentence(
    placeOf(cause, telling),
    [phrase, ...slipFigures(cause, telling), ...slipNotes(cause, telling)],
    evidenceFor(cause, telling),
    doubtAbout(cause, cause, telling),
  );
}
