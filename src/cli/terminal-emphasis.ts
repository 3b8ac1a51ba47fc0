import { plain } from '../budget/reporting/emphasis';
import type { Emphasis } from '../budget/reporting/emphasis';

const COLOURS = { pass: 32, error: 31, warning: 33, cannotJudge: 36, info: 2 } as const;
const BOLD = 1;
const FAINT = 2;

const coloured: Emphasis = {
  strong: (text) => sgr(BOLD, text),
  faint: (text) => sgr(FAINT, text),
  of: (kind, text) => sgr(COLOURS[kind], text),
};

/** Colours where a person looks at a terminal and has not asked for none (https://no-color.org). */
export function emphasisFor(stream: { readonly isTTY?: boolean }, env: NodeJS.ProcessEnv): Emphasis {
  const wanted = stream.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
  return wanted ? coloured : plain;
}

function sgr(code: number, text: string): string {
  return `\u001b[${code}m${text}\u001b[0m`;
}
