/** More steps than any text of a test takes. */
class StepLimit extends Error {}

/**
 * Does some work that goes through texts, and throws once it has looked into them more often than allowed: what would
 * not end is known by its steps, whatever the machine's speed.
 */
export function withinSteps<T>(most: number, work: () => T): T {
  let left = most;
  const spies = (['charCodeAt', 'indexOf'] as const).map((method) => {
    const original = String.prototype[method] as (...args: unknown[]) => number;
    return jest.spyOn(String.prototype, method).mockImplementation(function (
      this: string,
      ...args: unknown[]
    ) {
      if (left-- <= 0) throw new StepLimit();
      return original.apply(this, args);
    });
  });
  try {
    return work();
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
