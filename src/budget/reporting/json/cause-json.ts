import { a1 } from '../../../workbook/address';
import type { Language } from '../../../common/language';
import { kindOf } from '../../locating/cause';
import type {
  AbsentRow,
  Cause,
  CauseKind,
  Certainty,
  Correction,
  ErrorType,
  Explanation,
} from '../../locating/cause';
import type { Severity } from '../../identities/rule';
import type { Book } from '../../tables/book';
import { causeSentence } from '../causes/cause-sentence';
import { observedText, proposedText } from '../figures';

export interface JsonCorrection {
  readonly sheet: string;
  readonly cell: string;
  /** A decimal, or the text that stands there; null where nothing does. */
  readonly observed: string | null;
  /** A decimal, or the name that belongs there; null where the cell should be empty. */
  readonly proposed: string | null;
  /** Where the name that stands there is proposed, because its own place is not known: the decimal that belongs there once it is moved. */
  readonly amount?: string;
}

export interface JsonExplanation {
  readonly kind: CauseKind;
  /** As `kind`, or finer. */
  readonly slip: ErrorType;
  readonly cells: readonly JsonCorrection[];
}

/** A row that is not there. */
export interface JsonAbsentRow {
  readonly before: string;
  readonly name: string | null;
}

/** What the contract says of a cause, in its order, then what it does not. */
export interface JsonCause {
  readonly id: string;
  readonly kind: CauseKind;
  readonly certainty: Certainty;
  readonly cells: readonly JsonCorrection[];
  readonly explains: readonly string[];
  readonly message: string;
  readonly severity: Severity;
  readonly slip: ErrorType;
  readonly settles: number;
  readonly alternatives: readonly JsonExplanation[];
  readonly rows?: readonly JsonAbsentRow[];
}

/** A cause as the contract's object for it. */
export function causeJson(cause: Cause, book: Book, language: Language): JsonCause {
  return {
    id: cause.id,
    kind: cause.kind,
    certainty: cause.certainty,
    cells: cellsJson(cause, book),
    explains: cause.explains.map(({ id }) => id),
    message: causeSentence(cause, book, language),
    severity: cause.severity,
    slip: cause.errorType,
    settles: cause.satisfiedCount,
    alternatives: cause.alternatives.map((each) => ({
      kind: kindOf(each.errorType),
      slip: each.errorType,
      cells: cellsJson(each, book),
    })),
    ...(cause.absent.length > 0 && { rows: cause.absent.map(absentJson) }),
  };
}

/** One cell with what stands there and what should. */
export function correctionJson(correction: Correction, errorType: ErrorType, book: Book): JsonCorrection {
  const amount = correction.isTaken && correction.proposed?.toString(correction.decimals);
  return {
    sheet: correction.at.sheet,
    cell: a1(correction.at),
    observed: observedText(correction, errorType, book.workbook),
    proposed: proposedText(correction),
    ...(amount !== undefined && { amount }),
  };
}

function cellsJson({ errorType, corrections }: Explanation, book: Book): JsonCorrection[] {
  return corrections.map((correction) => correctionJson(correction, errorType, book));
}

/** A row that is not there, by the cell of its first amount. */
export function absentJson({ name, amounts: [first] }: AbsentRow): JsonAbsentRow {
  return { before: a1(first.at), name: name ?? null };
}
