import type { Choose } from '../generate/errors/choose';

/** What became of an input: refused with a sentence, read as it was before it was changed, or read as it says by now. */
export type Outcome = 'refused' | 'same' | 'changed';

/** One sort of inputs, with what they are to come to. */
export interface FuzzKind {
  /** How many of them the test suite tries. */
  readonly inSuite: number;
  /** Makes an input and tries it. Throws where what becomes of it may not be. */
  readonly tryOne: (choose: Choose) => Promise<Outcome>;
}
