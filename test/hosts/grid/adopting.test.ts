import * as fc from 'fast-check';
import type { Workbook } from '../../../src/workbook/workbook';
import { generatedBook, generatedPacks } from '../../generate/generated-book';
import { chooser } from '../../generate/errors/choose';
import { errorNames, errors } from '../../generate/errors/errors';
import { injectSeveral } from '../../generate/errors/several';
import { runs } from '../../properties/runs';
import { AdoptingPerson, namesLost } from '../adopting-person';
import { opened } from './opened';
import { fileOf } from './small-file';

const packs = generatedPacks.map((pack) => generatedBook(pack, { lines: 8 }));

/** A book with some errors in it, by a number that tells it again. */
function broken(seed: number, count: number): Workbook {
  const [book] = fc.sample(fc.oneof(...packs), { seed, numRuns: 1 });
  if (!book) throw new RangeError(String(seed));
  const choose = chooser(seed);
  const makers = Array.from({ length: count }, () => {
    const name = errorNames[choose(errorNames.length)];
    return name ? [errors[name]] : [];
  }).flat();
  return injectSeveral(book, makers, choose)?.workbook ?? book.workbook;
}

test('whatever is adopted, the first cause first, no name is lost and no more is wrong than before', async () => {
  let adopted = 0;
  await fc.assert(
    fc.asyncProperty(fc.nat(), async (seed) => {
      const file = await opened(fileOf(broken(seed, 1 + (seed % 3))));
      const person = new AdoptingPerson(file.host);
      await person.begin();
      let standing = await person.standing();
      for (let cause = person.next(); cause; cause = person.next()) {
        if ((await person.adopt(cause)) === 'adopted') adopted++;
        const after = await person.standing();
        expect([cause.sentence, namesLost(standing, after)]).toEqual([cause.sentence, []]);
        expect([cause.sentence, Math.max(after.wrong, standing.wrong)]).toEqual([
          cause.sentence,
          standing.wrong,
        ]);
        standing = after;
      }
      file.close();
    }),
    { ...runs(6), endOnFailure: true },
  );
  expect(adopted).toBeGreaterThan(0);
});

/** The share of single errors that show of which the first cause names cells and amounts exactly (docs/accuracy.md). */
const RIGHT = 0.937;

test('a book with one error is right once everything is adopted, at least as often as the first cause is', async () => {
  const left: string[] = [];
  let shown = 0;
  for (let seed = 1; seed <= runs(24).numRuns; seed++) {
    const file = await opened(fileOf(broken(seed, 1)));
    const person = new AdoptingPerson(file.host);
    await person.begin();
    const { wrong } = await person.standing();
    for (let cause = person.next(); cause; cause = person.next()) await person.adopt(cause);
    const after = await person.standing();
    expect(after.wrong).toBeLessThanOrEqual(wrong);
    if (wrong > 0) shown++;
    if (after.wrong > 0) left.push(`${seed}: ${wrong} → ${after.wrong}`);
    file.close();
  }
  expect(shown).toBeGreaterThan(0);
  expect({ left, isRight: 1 - left.length / shown >= RIGHT }).toMatchObject({ isRight: true });
});
