import type { Language } from '../../../common/language';
import type { Cause, Explanation } from '../../locating/cause';
import type { Book } from '../../tables/book';
import { causePlace } from './cause-place';
import { doubtAbout, evidenceFor } from './evidence';
import { errorFigures } from './shown-figures';
import { errorNotes, errorNotesBeside } from './notes';
import { errorPhrase } from './phrase';
import { causeMessages } from './message-context';
import type { MessageContext } from './message-context';

/** A cause in a sentence: where, what went wrong, what should be there, why it is believed; then what else it may be. */
export function causeSentence(cause: Cause, book: Book, language: Language): string {
  const context = { book, language, certainty: cause.certainty };
  return sentence(
    cause,
    causeMessages(context).hedged(errorPhrase(cause, context), cause.certainty),
    context,
  );
}

/** The same where its certainty stands before it. */
export function labelledSentence(cause: Cause, book: Book, language: Language): string {
  const context = { book, language, certainty: cause.certainty };
  return sentence(cause, errorPhrase(cause, context), context);
}

/** The same of a part of it, for a list where its certainty, the cell and its figures stand in columns of their own. */
export function causeReason(cause: Cause, share: Explanation, book: Book, language: Language): string {
  const context = { book, language, certainty: cause.certainty };
  return causeMessages(context).reason(
    [errorPhrase(share, context), ...errorNotesBeside(share, context)],
    evidenceFor(cause, context),
    doubtAbout(cause, share, context),
  );
}

function sentence(cause: Cause, phrase: string, context: MessageContext): string {
  return causeMessages(context).sentence(
    causePlace(cause, context),
    [phrase, ...errorFigures(cause, context), ...errorNotes(cause, context)],
    evidenceFor(cause, context),
    doubtAbout(cause, cause, context),
  );
}
