import type { Language } from '../../../common/language';
import type { Certainty } from '../../locating/cause';
import type { Book } from '../../tables/book';
import { messagesIn } from '../messages';
import type { CauseMessages } from '../messages/messages';

/** What it takes to tell of a cause: the book it is in, how sure it is, and the language. */
export interface MessageContext {
  readonly book: Book;
  readonly certainty: Certainty;
  readonly language: Language;
}

const MOST = 3;

/** The texts about causes in a language. */
export function causeMessages({ language }: Pick<MessageContext, 'language'>): CauseMessages {
  return messagesIn(language).causes;
}

/** Notes one after another; of many the first, and how many there are. */
export function limited(notes: readonly string[], context: Pick<MessageContext, 'language'>): string {
  const messages = causeMessages(context);
  const shown = notes.slice(0, MOST).join(messages.semicolon);
  return notes.length > MOST ? messages.andOthers(shown, notes.length) : shown;
}
