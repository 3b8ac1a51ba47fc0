import { causeMessages } from './telling';
import type { Telling } from './telling';

const MOST = 3;

/** Notes one after another; of many the first, and how many there are. */
export function limited(notes: readonly string[], telling: Pick<Telling, 'language'>): string {
  const messages = causeMessages(telling);
  const shown = notes.slice(0, MOST).join(messages.semicolon);
  return notes.length > MOST ? messages.andOthers(shown, notes.length) : shown;
}
