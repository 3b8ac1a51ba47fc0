import { checkBook } from '../../src/budget/checking/check-book';
import { readBook } from '../../src/budget/reading/read-book';
import type { GeneratedBook } from '../../test/generate/render/rendered';
import { chooser } from '../../test/generate/slips/choose';
import type { Choose } from '../../test/generate/slips/choose';
import { makeSeveral } from '../../test/generate/slips/several';
import type { SeveralSlips } from '../../test/generate/slips/several';
import { slipNames, slips } from '../../test/generate/slips/slips';
import { isVisible } from '../../test/generate/slips/visible';
import type { CaseKind } from './options';
import { seedOf } from './seed';

const TRIES = 10;

/** A book with the slips of a case in it; undefined where it gives no occasion for them. */
export function makeCase(
  book: GeneratedBook,
  kind: CaseKind,
  seed: number,
  name: string,
): SeveralSlips | undefined {
  const choose = chooser(seedOf(seed, name));
  if (kind === 'pair') return severalOf(book, 2, choose);
  if (kind === 'triple') return severalOf(book, 3, choose);
  return makeSeveral(book, [slips[kind]], choose);
}

function severalOf(book: GeneratedBook, count: number, choose: Choose): SeveralSlips | undefined {
  for (let i = 0; i < TRIES; i++) {
    const names = Array.from({ length: count }, () => choose(slipNames.length));
    const made = makeSeveral(book, makersOf(names), choose);
    if (made && areAllVisible(book, made)) return made;
  }
  return undefined;
}

/** Whether each slip shows beside those before it. */
function areAllVisible({ workbook }: GeneratedBook, { steps }: SeveralSlips): boolean {
  const [clean, ...broken] = [workbook, ...steps].map((each) => checkBook(readBook(each)));
  return broken.every((result, i) => isVisible(broken[i - 1] ?? clean ?? result, result));
}

/** In the order of the list but the stale total last: a later slip would have it recalculated. */
function makersOf(places: readonly number[]): (typeof slips)[keyof typeof slips][] {
  const names = places.flatMap((place) => slipNames[place] ?? []);
  const ordered = [
    ...names.filter((name) => name !== 'stale-total'),
    ...names.filter((name) => name === 'stale-total'),
  ];
  return ordered.map((name) => slips[name]);
}
