import { oneLine } from '../budget/reporting/one-line';

/** From so many files on, checking takes long enough to wonder. */
const MANY = 5;
const CLEAR_LINE = '\r\u001b[K';

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
    if (this.shown) this.stream.write(`${CLEAR_LINE}${this.done}/${this.total} ${oneLine(file)}`);
  }

  end(): void {
    if (this.shown) this.stream.write(CLEAR_LINE);
  }
}
