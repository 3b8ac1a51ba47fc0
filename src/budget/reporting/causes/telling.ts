import type { Certainty } from '../../locating/cause';
import type { Book } from '../../tables/book';
import { messagesIn } from '../messages';
import type { CauseMessages } from '../messages/messages';
import type { Language } from '../../../common/language';

/** What it takes to tell of a cause: the book it is in, how sure it is, and the language. */
export interface Telling {
  readonly book: Book;
  readonly certainty: Certainty;
  readonly language: Language;
}

/** The texts about causes in a language. */
export function causeMessages({ language }: Pick<Telling, 'language'>): CauseMessages {
  return messagesIn(language).causes;
}
