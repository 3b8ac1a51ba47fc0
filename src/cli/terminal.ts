import { plain } from '../budget';
import type { Emphasis } from '../budget';
import { sanitise } from '../common/plain-text';

const COLOURS = { pass: 32, error: 31, warning: 33, cannotJudge: 36, info: 2 } as const;
const BOLD = 1;
const FAINT = 2;

/** From so many files on, checking takes long enough to wonder. */
const MANY = 5;
const CLEAR_LINE = '\r\u001b[K';

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

/** One line on a terminal that says how far a long run is; nothing where nobody looks. */
export class Progress {
  private done = 0;
  private readonly shown: boolean;

  constructor(
    private readonly stream: NodeJS.WriteStream,
    private readonly total: number,
  ) {
    this.shown = stream.isTTY && total >= MANY;
  }

  /** The next file's turn. */
  next(file: string): void {
    this.done++;
    if (this.shown) this.stream.write(`${CLEAR_LINE}${this.done}/${this.total} ${sanitise(file)}`);
  }

  end(): void {
    if (this.shown) this.stream.write(CLEAR_LINE);
  }
}
