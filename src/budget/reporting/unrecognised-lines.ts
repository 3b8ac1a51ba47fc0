import type { Book } from '../tables/book';
import { messagesIn } from './messages';
import { pick } from '../../common/language';
import { isNear } from './nearness';
import { sanitise } from '../../common/plain-text';
import type { TextStyle } from './text-style';

/** The sheets that hold no table, each with what it comes nearest to; covers, texts and empty ones in a line together. */
export function unrecognisedLines({ unrecognised }: Book, { language, emphasis }: TextStyle): string[] {
  if (unrecognised.length === 0) return [];
  const messages = messagesIn(language);
  const near = unrecognised.filter(isNear);
  const others = unrecognised.filter((each) => !isNear(each));
  const lines = near.map(
    ({ sheet, nearest }) =>
      sanitise(sheet) +
      messages.colon +
      messages.nearest(pick(nearest.layout.title, language), Math.round(nearest.recognition.score * 100)),
  );
  const names = others.map(({ sheet, empty }) =>
    empty ? `${sanitise(sheet)}${messages.inBrackets(messages.emptySheet)}` : sanitise(sheet),
  );
  return [
    emphasis.strong(messages.unrecognised),
    ...[...lines, ...(names.length > 0 ? [names.join(messages.listSeparator)] : [])].map(
      (line) => `  ${line}`,
    ),
  ];
}
