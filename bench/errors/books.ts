import * as fc from 'fast-check';
import type { LayoutPack } from '../../src/budget/layouts/layout';
import { generatedBook } from '../../test/generate/generated-book';
import type { GeneratedBook } from '../../test/generate/render/rendered';
import { seedOf } from './seed';

/** Budget lines of a book, least and most; books take turns. */
const SIZES = [
  { least: 1, most: 10 },
  { least: 11, most: 40 },
  { least: 41, most: 120 },
  { least: 121, most: 300 },
] as const;

/** The consistent book of a number: small ones, middling ones and large ones in turn. */
export function bookOf(pack: LayoutPack, seed: number, name: string, index: number): GeneratedBook {
  const { least, most } = SIZES[index % SIZES.length] ?? SIZES[0];
  const drawn = fc.sample(
    generatedBook(pack, { lines: most }).filter(({ department }) => department.lines.length >= least),
    { seed: seedOf(seed, `${pack.key}/${name}/${index}`), numRuns: 1, unbiased: true },
  );
  const [book] = drawn;
  if (!book) throw new Error(`No book ${index} of ${pack.key}`);
  return book;
}
