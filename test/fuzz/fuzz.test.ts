import { fuzz } from './fuzz';
import { kinds } from './kinds';

// Others, and thousands of them: `npm run fuzz -- --kind xml --inputs 20000 --seed 1`.
test.each(Object.entries(kinds))('whatever becomes of %s is told or right', async (name, kind) => {
  const { outcomes, faults } = await fuzz(name, kind, { seed: 20_261_130, first: 0, count: kind.inSuite });
  expect(faults).toEqual([]);
  expect(outcomes.refused + outcomes.same + outcomes.changed).toBe(kind.inSuite);
  expect(outcomes.changed + outcomes.refused).toBeGreaterThan(kind.inSuite / 5);
});
