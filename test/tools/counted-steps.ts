import { setFlagsFromString } from 'node:v8';
import { withCountedLoops } from './counted-loops';

/** More steps than were allowed; the message says what took them. */
export class TooManySteps extends Error {
  override readonly name = 'TooManySteps';
}

// They are called on what they are asked of, and put back as they were.
// oxlint-disable-next-line typescript/unbound-method
const { exec } = RegExp.prototype;
// oxlint-disable-next-line typescript/unbound-method
const { charCodeAt } = String.prototype;

/** Texts below this length cost nothing worth counting. */
const SHORT = 500;

/**
 * Runs something and counts what it does with texts: every step back of a regular expression, and every character that a
 * loop looks at. That is the same on every machine, and what grows with the square of a text is told at once.
 * @param most steps; the first beyond them ends the run
 * @throws TooManySteps
 */
export function countedSteps(run: () => void, most: number): number {
  let steps = 0;
  const count = (more: number, what: () => string): void => {
    steps += more;
    if (steps > most) throw new TooManySteps(`${what()} takes it beyond ${most} steps`);
  };
  RegExp.prototype.exec = function (this: RegExp, text: string) {
    if (text.length >= SHORT) {
      // A search for every match is counted as a whole, when it begins.
      const isCounted = this.lastIndex > 0 && this.global;
      count(isCounted ? 1 : stepsBack(this, text, most), () => String(this));
    }
    return exec.call(this, text);
  };
  String.prototype.charCodeAt = function (this: string, at: number) {
    if (this.length >= SHORT) count(1, () => 'a loop over characters');
    return charCodeAt.call(this, at);
  };
  try {
    run();
  } finally {
    RegExp.prototype.exec = exec;
    String.prototype.charCodeAt = charCodeAt;
  }
  return steps;
}

/** How often an expression steps back in a search, to the next power of two; beyond `most` no more is told. */
function stepsBack(expression: RegExp, text: string, most: number): number {
  for (let limit = 64; limit <= most; limit *= 2) if (endsWithin(expression, text, limit)) return limit;
  return most + 1;
}

/** Whether the search ends within so many steps back: one that is given up matches nothing, while this matches whatever it finds. */
function endsWithin({ source, flags, global }: RegExp, text: string, limit: number): boolean {
  const counted = withCountedLoops(source);
  const anyhow = global ? `^(?:(?:${counted})|[^])*$` : `^(?:[^]*?(?:${counted})|)`;
  return exec.call(limited(anyhow, flags.replaceAll(/[gmy]/g, ''), limit), text) !== null;
}

/** V8 itself counts the steps back of an expression that is made in this way. */
const limited = (() => {
  setFlagsFromString('--allow-natives-syntax');
  // What is called by V8's own names can be written in no other way.
  // oxlint-disable-next-line typescript/no-implied-eval
  return new Function(
    'source',
    'flags',
    'limit',
    'return %NewRegExpWithBacktrackLimit(source, flags, limit)',
  ) as (source: string, flags: string, limit: number) => RegExp;
})();
