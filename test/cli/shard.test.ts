import fc from 'fast-check';
import { inShard } from '../../src/cli/shard';
import { runs } from '../properties/runs';

const inputsOf = (files: readonly string[]) => files.map((file) => ({ file }));
const filesIn = (files: readonly string[], number: number, of: number): string[] =>
  inShard(inputsOf(files), { number, of }).map(({ input }) => input.file);

const files = fc.uniqueArray(fc.stringMatching(/^[a-c局9]{1,4}\.xlsx$/), { maxLength: 40 });
const parts = fc.integer({ min: 1, max: 9 });

test('every file is in exactly one part, whose sizes differ by one at most', () => {
  fc.assert(
    fc.property(files, parts, (names, of) => {
      const all = Array.from({ length: of }, (_, i) => filesIn(names, i + 1, of));
      expect(all.flat().sort()).toEqual([...names].sort());
      const sizes = all.map(({ length }) => length);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    }),
    runs(200),
  );
});

test('which part a file is in does not depend on the order of the call', () => {
  fc.assert(
    fc.property(files, parts, fc.nat(), (names, of, turn) => {
      const turned = [
        ...names.slice(turn % (names.length + 1)),
        ...names.slice(0, turn % (names.length + 1)),
      ];
      expect(filesIn(turned, 1, of).sort()).toEqual(filesIn(names, 1, of).sort());
    }),
    runs(200),
  );
});

test.each<[files: readonly string[], number: number, of: number, own: readonly string[]]>([
  [['b', 'a', 'c'], 1, 1, ['b', 'a', 'c']],
  [['b', 'a', 'c'], 1, 2, ['a', 'c']],
  [['b', 'a', 'c'], 2, 2, ['b']],
  [['局 9', '局 10', '总'], 1, 3, ['局 10']],
  [['a'], 2, 2, []],
  [[], 1, 2, []],
])('of %j the part %d/%d is %j', (names, number, of, own) => {
  expect(filesIn(names, number, of)).toEqual(own);
});
