import { oncePerText } from '../../src/common/once-per-text';

test('is computed once for a text', () => {
  const compute = jest.fn((text: string) => text.length);
  const length = oncePerText(compute);
  expect([length('预算'), length('预算'), length('决算表')]).toEqual([2, 2, 3]);
  expect(compute).toHaveBeenCalledTimes(2);
});

test('is computed once for values of one text', () => {
  const compute = jest.fn(({ a }: { a: number }) => ({ twice: 2 * a }));
  const twice = oncePerText(compute, ({ a }) => `${a}`);
  expect(twice({ a: 1 })).toBe(twice({ a: 1 }));
  expect(compute).toHaveBeenCalledTimes(1);
});

test('forgets what it knew once there were many texts, and says the same again', () => {
  const compute = jest.fn((text: string) => `${text}!`);
  const called = oncePerText(compute);
  called('first');
  for (let i = 0; i < 1000; i++) called(`${i}`);
  expect(called('first')).toBe('first!');
  expect(compute).toHaveBeenCalledTimes(1002);
});
