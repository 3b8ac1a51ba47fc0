import { checkBook } from '../../src/budget/checking/check-book';
import { readBook } from '../../src/budget/reading/read-book';
import type { GeneratedBook } from '../../test/generate/render/rendered';
import { chooser } from '../../test/generate/errors/choose';
import type { Choose } from '../../test/generate/errors/choose';
import { injectSeveral } from '../../test/generate/errors/several';
import type { SeveralErrors } from '../../test/generate/errors/several';
import { errors, singleErrorNames } from '../../test/generate/errors/errors';
import { isVisible } from '../../test/generate/errors/visible';
import type { CaseKind } from './options';
import { seedOf } from './seed';

const TRIES = 10;

/** A book with the errors of a case in it; undefined where it gives no occasion for them. */
export function makeCase(
  book: GeneratedBook,
  kind: CaseKind,
  seed: number,
  name: string,
): SeveralErrors | undefined {
  const choose = chooser(seedOf(seed, name));
  if (kind === 'pair') return severalOf(book, 2, choose);
  if (kind === 'triple') return severalOf(book, 3, choose);
  return injectSeveral(book, [errors[kind]], choose);
}

function severalOf(book: GeneratedBook, count: number, choose: Choose): SeveralErrors | undefined {
  for (let i = 0; i < TRIES; i++) {
    const names = Array.from({ length: count }, () => choose(singleErrorNames.length));
    const made = injectSeveral(book, makersOf(names), choose);
    if (made && areAllVisible(book, made)) return made;
  }
  return undefined;
}

/** Whether each error shows beside those before it. */
function areAllVisible({ workbook }: GeneratedBook, { steps }: SeveralErrors): boolean {
  const [clean, ...broken] = [workbook, ...steps].map((each) => checkBook(readBook(each)));
  return broken.every((result, i) => isVisible(broken[i - 1] ?? clean ?? result, result));
}

/** In the order of the list but the stale total last: a later error would have it recalculated. */
function makersOf(places: readonly number[]): (typeof errors)[keyof typeof errors][] {
  const names = places.flatMap((place) => singleErrorNames[place] ?? []);
  const ordered = [
    ...names.filter((name) => name !== 'stale-total'),
    ...names.filter((name) => name === 'stale-total'),
  ];
  return ordered.map((name) => errors[name]);
}
