import fc from 'fast-check';
import { Amount } from '../../../../src/amount/amount';
import { rangeOfRuns, runsAddingUpTo } from '../../../../src/budget/locating/repairs/subset-sum';

const summands = (values: readonly number[]): { amount: Amount }[] =>
  values.map((value) => ({ amount: Amount.ofScaled(value, 2) }));

const sumOf = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0);

/** Every run of at least one value. */
function runsIn(values: readonly number[]): number[][] {
  return values.flatMap((_, start) =>
    values.slice(start).map((_, length) => values.slice(start, start + length + 1)),
  );
}

const few = fc.array(fc.integer({ min: -4, max: 9 }), { maxLength: 9 });

test.each([
  [[1, 2, 3, 4], 5, [[2, 3]]],
  [[5, 2, 3], 5, [[5], [2, 3]]],
  [[1, 2], 4, []],
])('of %j runs come to %d: %j', (values, sum, expected) => {
  const found = runsAddingUpTo(summands(values), Amount.ofScaled(sum, 2));
  expect(found.map((run) => run.map(({ amount }) => Number(amount.toString()) * 100))).toEqual(expected);
});

test('a run is found where there is one, and only there', () => {
  fc.assert(
    fc.property(few, fc.integer({ min: -9, max: 20 }), (values, sum) => {
      const found = runsAddingUpTo(summands(values), Amount.ofScaled(sum, 2));
      expect(found.length > 0).toBe(runsIn(values).some((run) => sumOf(run) === sum));
    }),
  );
});

test('no run comes to more or less than the range of runs says', () => {
  fc.assert(
    fc.property(few, (values) => {
      const sums = [0, ...runsIn(values).map(sumOf)];
      const [least, most] = rangeOfRuns(summands(values));
      expect([least, most].map((amount) => Math.round(amount.magnitude * 100))).toEqual([
        Math.min(...sums) + 0,
        Math.max(...sums),
      ]);
    }),
  );
});
