import type { Cause, Correction, Explanation } from '../../locating/cause';
import { a1 } from '../../workbook/address';
import type { Address } from '../../workbook/address';
import { messagesIn } from '../catalogue/messages-in';
import { cellsOf } from './cause-place';
import { meant, standing } from './figures';
import { slipPhrase } from './slip-phrase';
import { causeMessages } from './telling';
import type { Telling } from './telling';

const MOST_ALTERNATIVES = 3;

/** What else it may be, and that the ties cannot tell; nothing of a cause that is more than possible. */
export function doubtAbout(cause: Cause, telling: Telling): string {
  const { certainty, alternatives, settled } = cause;
  if (certainty !== 'possible' || alternatives.length === 0) return '';
  const messages = causeMessages(telling);
  const shown = alternatives.slice(0, MOST_ALTERNATIVES).map((each) => alternative(each, cause, telling));
  const sameCells = alternatives.every((each) => cellsIn(each) === cellsIn(cause));
  return (
    messages.alternatives(shown, alternatives.length) +
    messages.cannotTell(settled, sameCells ? 'amount' : 'cell')
  );
}

function alternative(explanation: Explanation, cause: Cause, telling: Telling): string {
  const { slip, corrections } = explanation;
  const first = corrections.find((each) => !cause.corrections.some(isSame(each))) ?? corrections[0];
  const { blank } = messagesIn(telling.language);
  const messages = causeMessages(telling);
  const cells = cellsOf(corrections, cause.corrections[0].at.sheet, telling);
  const phrase = slipPhrase(explanation, telling);
  const now = standing(first, slip, telling) ?? blank;
  const change = corrections.length > 1 ? `${a1(first.at)} ${now}` : now;
  return messages.alternative(cells, phrase, change, meant(first) ?? messages.remove);
}

function isSame({ at, proposed }: Correction): (other: Correction) => boolean {
  const amount = proposed?.toString();
  return (other) => placeOf(other.at) === placeOf(at) && other.proposed?.toString() === amount;
}

function cellsIn({ corrections }: Explanation): string {
  return corrections
    .map(({ at }) => placeOf(at))
    .sort()
    .join(' ');
}

function placeOf(at: Address): string {
  return `${at.sheet}!${a1(at)}`;
}
