import { checkBook } from '../../../src/budget/checking/check-book';
import type { Cause, Certainty, ErrorType, Explanation } from '../../../src/budget/locating/cause';
import { locate } from '../../../src/budget/locating/locate';
import { readBook } from '../../../src/budget/reading/read-book';
import { a1 } from '../../../src/workbook/address';
import type { Address } from '../../../src/workbook/address';
import type { Workbook } from '../../../src/workbook/workbook';
import type { Mends } from './edits';

/** An error in the words of a test. */
export interface ToldRepair {
  readonly errorType: ErrorType;
  readonly mends: Mends;
  /** The rows that are not there, as they should be called; null where nothing tells. */
  readonly absent?: readonly (string | null)[];
}

/** A cause in the words of a test. */
export interface Told extends ToldRepair {
  readonly certainty: Certainty;
  /** `03!D8 row-total`, in order of the words. */
  readonly explains: readonly string[];
  readonly orElse: readonly ToldRepair[];
}

/** Reads a workbook, checks it, and tells the causes of what was found. */
export function causesOf(workbook: Workbook): Told[] {
  return locate(checkBook(readBook(workbook))).causes.map(told);
}

function told(cause: Cause): Told {
  return {
    ...toldRepair(cause),
    certainty: cause.certainty,
    explains: cause.explains.map(({ at, rule }) => `${nameOf(at)} ${rule.id}`).sort(),
    orElse: cause.alternatives.map(toldRepair),
  };
}

function toldRepair({ errorType, corrections, absent }: Explanation): ToldRepair {
  const mends = Object.fromEntries(
    corrections.map(({ at, proposed }) => [nameOf(at), proposed?.toString() ?? null]),
  );
  return { errorType, mends, ...(absent.length > 0 && { absent: absent.map(({ name }) => name ?? null) }) };
}

function nameOf(at: Address): string {
  return `${at.sheet}!${a1(at)}`;
}
