import type { Unit } from '../../amount/unit';
import type {
  AbsentRow,
  Cause,
  CauseKind,
  Certainty,
  Correction,
  Diagnosis,
  Explanation,
} from '../locating/cause';
import type { Book } from '../tables/book';
import { absentJson, correctionJson } from './causes/cause-json';
import type { JsonAbsentRow, JsonCorrection } from './causes/cause-json';
import { causeReason } from './causes/cause-sentence';
import { columnName } from './causes/column-name';
import { figureName } from './causes/figure-name';
import { heldAmount } from './causes/held-amount';
import { shareOf } from './causes/share-of';
import { messagesIn } from './messages';
import type { Language } from '../../common/language';
import { sanitise } from '../../common/plain-text';

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
  /** Where the amount belongs into a row that is not there, and not into the cell. */
  readonly row?: JsonAbsentRow;
}

/** What to correct, cell by cell, what is certain first. */
export function listedCorrections({ causes }: Diagnosis, book: Book, language: Language): ListedCorrection[] {
  return causes.flatMap((cause) => {
    const reasonOf = reasonsOf(cause, book, language);
    return cause.corrections.map((correction) => {
      const { sheet, cell, observed, proposed } = correctionJson(correction, cause.slip, book);
      const row = cause.absent.find(({ amounts }) => amounts.includes(correction));
      return {
        cause: cause.id,
        certainty: cause.certainty,
        kind: cause.kind,
        sheet,
        cell,
        observed,
        proposed,
        unit: correction.unit,
        label: labelOf(correction, row, book, language),
        why: reasonOf(correction),
        ...(observed !== null && !heldAmount(correction, cause.slip) && { text: true }),
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
  const column = columnName(correction.at, book, language);
  return sanitise([name, column].filter((part) => part !== '').join(' · '));
}
