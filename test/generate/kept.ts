import * as fc from 'fast-check';

/** More than what follows a kept value in a run mostly draws. */
const DRAWS_BEHIND = 64;

/**
 * The same arbitrary, but what it has made of a place in the stream of random numbers is made once. Properties run from one seed draw
 * from equal places, so those that begin with the same kept arbitrary get the very same objects, run by run, and what is worked out
 * of such an object can be remembered with it. Shrinks as the arbitrary does.
 */
export function kept<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return new Kept(arbitrary);
}

class Kept<T> extends fc.Arbitrary<T> {
  private readonly values = new Map<string, fc.Value<T>>();

  constructor(private readonly arbitrary: fc.Arbitrary<T>) {
    super();
  }

  generate(random: fc.Random, biasFactor: number | undefined): fc.Value<T> {
    const place = `${random.getState()?.join(' ') ?? ''} ${biasFactor ?? ''}`;
    const value = this.values.get(place) ?? this.arbitrary.generate(random.clone(), biasFactor);
    this.values.set(place, value);
    // What is drawn behind it goes on from the same place whether the value was made or known.
    for (let i = 0; i < DRAWS_BEHIND; i++) random.nextInt(0, 1);
    return value;
  }

  canShrinkWithoutContext(value: unknown): value is T {
    return this.arbitrary.canShrinkWithoutContext(value);
  }

  shrink(value: T, context: unknown): fc.Stream<fc.Value<T>> {
    return this.arbitrary.shrink(value, context);
  }
}
