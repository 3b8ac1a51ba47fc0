import type { Unit } from '../../../amount/unit';
import type { Language } from '../../../common/language';
import { sanitise } from '../../../common/plain-text';
import type {
  AbsentRow,
  Cause,
  CauseKind,
  Certainty,
  Correction,
  Diagnosis,
  ErrorType,
  Explanation,
} from '../../locating/cause';
import type { Book } from '../../tables/book';
import { causeReason } from '../causes/cause-sentence';
import { columnTitle, figureName } from '../causes/figure-names';
import { heldAmount } from '../figures';
import { messagesIn } from '../messages';
import { movedAmounts } from '../causes/moved-amounts';
import { absentJson, correctionJson } from './cause-json';
import type { JsonAbsentRow, JsonCorrection } from './cause-json';

/** One line of the list of proposed corrections. */
export interface ListedCorrection extends JsonCorrection {
  readonly cause: string;
  readonly certainty: Certainty;
  readonly kind: CauseKind;
  readonly unit: Unit;
  /** What a person calls the figure. */
  readonly label: string;
  readonly why: string;
  /** Where what stands there is a text. */
  readonly text?: true;
  /** Where what belongs there is a name. */
  readonly name?: true;
  /** Where the amount belongs into a row that is not there, and not into the cell. */
  readonly row?: JsonAbsentRow;
}

/** Errors that only all of their corrections together make. */
const WHOLE: readonly ErrorType[] = ['shifted-block', 'swapped-rows'];

/** What to correct, cell by cell, what is certain first. */
export function listedCorrections({ causes }: Diagnosis, book: Book, language: Language): ListedCorrection[] {
  return causes.flatMap((cause) => {
    const reasonOf = reasonsOf(cause, book, language);
    return cause.corrections.map((correction) => {
      const change = correctionJson(correction, cause.errorType, book);
      const row = cause.absent.find(({ amounts }) => amounts.includes(correction));
      return {
        cause: cause.id,
        certainty: cause.certainty,
        kind: cause.kind,
        ...change,
        unit: correction.unit,
        label: labelOf(correction, row, book, language),
        why: reasonOf(correction),
        ...(change.observed !== null && !heldAmount(correction, cause.errorType) && { text: true }),
        ...(correction.name !== undefined && { name: true }),
        ...(row && { row: absentJson(row) }),
      };
    });
  });
}

/** Tells why of each correction; what several have in common only once. */
function reasonsOf(cause: Cause, book: Book, language: Language): (correction: Correction) => string {
  const told = new Map<Explanation, string>();
  return (correction) => {
    const share = shareOf(cause, correction);
    const reason = told.get(share) ?? sanitise(causeReason(cause, share, book, language));
    told.set(share, reason);
    return reason;
  };
}

function labelOf(
  correction: Correction,
  absent: AbsentRow | undefined,
  book: Book,
  language: Language,
): string {
  if (!absent) return figureName(correction, book, language);
  const name = absent.name ?? messagesIn(language).causes.nameless;
  const column = columnTitle(correction.at, book, language);
  return sanitise([name, column].filter((part) => part !== '').join(' · '));
}

/** The part of an explanation that is about one of its corrections: the cell, the amount moved, or the row that is not there. */
export function shareOf(explanation: Explanation, correction: Correction): Explanation {
  const { errorType, corrections } = explanation;
  if (WHOLE.includes(errorType)) return explanation;
  const absent = explanation.absent.find(({ amounts }) => amounts.includes(correction));
  if (absent) return withCorrections(explanation, absent.amounts, [absent]);
  if (errorType !== 'shifted-row') return withCorrections(explanation, [correction]);
  const move = movedAmounts(corrections).find(({ from, to }) => from === correction || to === correction);
  return move ? withCorrections(explanation, [move.from, move.to]) : explanation;
}

function withCorrections(
  explanation: Explanation,
  [first, ...others]: readonly Correction[],
  absent = explanation.absent,
): Explanation {
  return first ? { errorType: explanation.errorType, corrections: [first, ...others], absent } : explanation;
}
