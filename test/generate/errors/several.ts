import type { Workbook } from '../../../src/workbook/workbook';
import type { GeneratedBook } from '../render/rendered';
import { afterError, movedError } from './after-error';
import type { Choose } from './choose';
import type { InjectedError, InjectError } from './injected-error';

/** Errors made one after the other in one book, with the truth of each in the book as it is in the end. */
export interface SeveralErrors {
  readonly workbook: Workbook;
  /** The workbook as each error left it; the last is the one above. */
  readonly steps: readonly Workbook[];
  readonly errors: readonly InjectedError[];
}

/** Makes errors in rows that have nothing in common; undefined where the book gives no occasion for one of them. */
export function injectSeveral(
  book: GeneratedBook,
  makers: readonly InjectError[],
  choose: Choose,
): SeveralErrors | undefined {
  let state = book;
  let errors: readonly InjectedError[] = [];
  const steps: Workbook[] = [];
  for (const make of makers) {
    const error = make(state, choose);
    const before = error && errors.map((each) => movedError(each, error));
    if (!before || before.some((each) => !each || sharesRow(each, error))) return undefined;
    errors = [...before.filter((each) => each !== undefined), error];
    state = afterError(state, error);
    steps.push(error.workbook);
  }
  return { workbook: state.workbook, steps, errors };
}

function sharesRow(one: InjectedError, other: InjectedError): boolean {
  const rows = new Set(one.changed.map(({ at }) => `${at.row},${at.sheet}`));
  return other.changed.some(({ at }) => rows.has(`${at.row},${at.sheet}`));
}
