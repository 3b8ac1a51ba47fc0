import { KEPT_EXPECTED, readExpected } from './checking/not-checked/kept-expected';
import type { AssumedCell } from './locating/assumed';
import { KEPT_ASSUMED, readAssumed } from './locating/kept-assumed';
import type { Dismissed } from './reporting/dismissals';
import { KEPT_DISMISSED, readDismissed } from './reporting/kept-dismissals';

/** What a document keeps of what its user has said, and of what was done in it. */
export interface Kept {
  /** What a user has said is no error. */
  readonly dismissed: readonly Dismissed[];
  /** The cells that hold what was adopted without being sure. */
  readonly assumed: readonly AssumedCell[];
  /** The numbers of the only tables that are to be there; undefined where nobody has said. */
  readonly expected: readonly string[] | undefined;
}

/** The names under which a document keeps it. */
export const KEPT_NAMES: readonly string[] = [KEPT_DISMISSED, KEPT_ASSUMED, KEPT_EXPECTED];

/** @param textOf gives the text kept under a name; undefined where there is none */
export function readKept(textOf: (name: string) => string | undefined): Kept {
  return {
    dismissed: readDismissed(textOf(KEPT_DISMISSED)),
    assumed: readAssumed(textOf(KEPT_ASSUMED)),
    expected: readExpected(textOf(KEPT_EXPECTED)),
  };
}
