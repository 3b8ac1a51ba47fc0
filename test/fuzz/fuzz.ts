import { seedOf } from '../../bench/errors/seed';
import { chooser } from '../generate/errors/choose';
import type { FuzzKind, Outcome } from './fuzz-kind';

/** What may not be, and the input that shows it. */
export interface Fault {
  readonly input: number;
  readonly error: unknown;
}

export interface Fuzzed {
  readonly outcomes: Readonly<Record<Outcome, number>>;
  readonly faults: readonly Fault[];
  /** The input that took longest, and how long. */
  readonly slowest: { readonly input: number; readonly ms: number };
}

/** Which inputs are tried: those of a seed, from one number up to another. */
export interface Inputs {
  readonly seed: number;
  readonly first: number;
  readonly count: number;
}

/** Tries inputs of a kind. An input follows from the seed and its number alone. */
export async function fuzz(
  name: string,
  { tryOne }: FuzzKind,
  { seed, first, count }: Inputs,
): Promise<Fuzzed> {
  const outcomes = { refused: 0, same: 0, changed: 0 };
  const faults: Fault[] = [];
  let slowest = { input: first, ms: 0 };
  for (let input = first; input < first + count; input++) {
    const start = performance.now();
    try {
      outcomes[await tryOne(chooser(seedOf(seed, `${name}/${input}`)))]++;
    } catch (error) {
      faults.push({ input, error });
    }
    const ms = performance.now() - start;
    if (ms > slowest.ms) slowest = { input, ms };
  }
  return { outcomes, faults, slowest };
}
