import type { LayoutPack } from '../../src/budget/layouts/layout';
import { checkBook } from '../../src/budget/checking/check-book';
import { readBook } from '../../src/budget/reading/read-book';
import type { SeveralErrors } from '../../test/generate/errors/several';
import { bookOf } from './books';
import { makeCase } from './make-case';
import { measure } from './measure';
import type { Measured } from './measure';
import type { CaseId, CaseKind, Options } from './options';
import { scoreOf } from './score';
import type { Score } from './score';

/** One case as it was run. */
export interface CaseRun {
  readonly kind: CaseKind;
  readonly score: Score;
  readonly errors: SeveralErrors['errors'];
  readonly measured: Measured;
}

/** Runs all cases that are asked for, book by book. */
export function* runCases({ packs, books, kinds, seed, only }: Options): Iterable<CaseRun> {
  if (only) {
    yield* runBook(only.pack, only.index, [only.kind], seed);
    return;
  }
  for (const pack of packs) {
    for (let index = 0; index < books; index++) yield* runBook(pack, index, kinds, seed);
  }
}

function* runBook(
  pack: LayoutPack,
  index: number,
  kinds: readonly CaseKind[],
  seed: number,
): Iterable<CaseRun> {
  const book = bookOf(pack, seed, 'book', index);
  const clean = checkBook(readBook(book.workbook));
  for (const kind of kinds) {
    const id = nameOf({ pack, kind, index });
    const made = makeCase(book, kind, seed, id);
    if (!made) continue;
    const measured = measure(made.workbook);
    const score = scoreOf(id, book.department.lines.length, clean, made, measured);
    yield { kind, score, errors: made.errors, measured };
  }
}

function nameOf({ pack, kind, index }: CaseId): string {
  return `${pack.key}/${kind}/${index}`;
}
