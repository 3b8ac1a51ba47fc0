import { plain } from '../budget';
import type { Emphasis } from '../budget';

const COLOURS = { pass: 32, error: 31, warning: 33, cannotJudge: 36, info: 2 } as const;
const BOLD = 1;
const FAINT = 2;

interface Stream {
  readonly isTTY?: boolean;
}

/** Parts of a report set off by colours. */
export const coloured: Emphasis = {
  strong: (text) => sgr(BOLD, text),
  faint: (text) => sgr(FAINT, text),
  of: (kind, text) => sgr(COLOURS[kind], text),
};

/** Colours where a person looks at a terminal and has not asked for none (https://no-color.org). */
export function emphasisFor(stream: Stream, env: NodeJS.ProcessEnv): Emphasis {
  return hasColours(stream, env) ? coloured : plain;
}

export function hasColours({ isTTY }: Stream, env: NodeJS.ProcessEnv): boolean {
  return isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
}

function sgr(code: number, text: string): string {
  return `\u001b[${code}m${text}\u001b[0m`;
}
