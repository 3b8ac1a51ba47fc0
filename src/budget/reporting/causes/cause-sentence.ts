import type { Cause, Explanation } from '../../locating/cause';
import type { Book } from '../../reading/book';
import type { Language } from '../language';
import { placeOf } from './cause-place';
import { doubtAbout } from './doubt';
import { evidenceFor } from './evidence';
import { slipFigures } from './slip-figures';
import { slipNotes, slipNotesBeside } from './slip-notes';
import { slipPhrase } from './slip-phrase';
import { causeMessages } from './telling';
import type { Telling } from './telling';

/** A cause in a sentence: where, what went wrong, what should be there, why it is believed; then what else it may be. */
export function causeSentence(cause: Cause, book: Book, language: Language): string {
  const telling = { book, language, certainty: cause.certainty };
  const body = [phraseOf(cause, telling), ...slipFigures(cause, telling), ...slipNotes(cause, telling)];
  return causeMessages(telling).sentence(
    placeOf(cause, telling),
    body,
    evidenceFor(cause, telling),
    doubtAbout(cause, cause, telling),
  );
}

/** The same of a part of it, for a list where the cell and its figures stand in columns of their own. */
export function causeReason(cause: Cause, share: Explanation, book: Book, language: Language): string {
  const telling = { book, language, certainty: cause.certainty };
  return causeMessages(telling).reason(
    [phraseOf(share, telling), ...slipNotesBeside(share, telling)],
    evidenceFor(cause, telling),
    doubtAbout(cause, share, telling),
  );
}

function phraseOf(explanation: Explanation, telling: Telling): string {
  return causeMessages(telling).hedged(slipPhrase(explanation, telling), telling.certainty);
}
