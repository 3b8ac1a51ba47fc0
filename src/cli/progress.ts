import { sanitise } from '../common/plain-text';
import type { CliMessages } from './messages/messages';

/** From so many files on, checking takes long enough to wonder. */
const MANY = 5;
const CLEAR_LINE = '\r\u001b[K';

/** One line on a terminal that says how far a long run is; nothing where nobody looks. */
export class Progress {
  private done = 0;
  private readonly begun: number;

  constructor(
    private readonly stream: NodeJS.WriteStream,
    private readonly total: number,
    private readonly messages: CliMessages,
    /** In milliseconds. */
    private readonly now: () => number = () => performance.now(),
  ) {
    this.begun = now();
  }

  /** Another file is done. */
  tick(file: string): void {
    this.done++;
    if (!this.isShown) return;
    const left = ((this.now() - this.begun) / this.done) * (this.total - this.done);
    const line = this.messages.progress(this.done, this.total, Math.ceil(left / 1000));
    this.stream.write(`${CLEAR_LINE}${line}  ${sanitise(file)}`.slice(0, this.stream.columns));
  }

  end(): void {
    if (this.isShown) this.stream.write(CLEAR_LINE);
  }

  private get isShown(): boolean {
    return this.stream.isTTY && this.total >= MANY;
  }
}
