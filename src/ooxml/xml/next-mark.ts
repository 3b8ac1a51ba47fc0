/** Tells from front to back where in a text a mark stands, and looks at no part of the text twice. */
export class NextMark {
  private at = -1;

  constructor(
    private readonly text: string,
    private readonly mark: string,
  ) {}

  /** Whether the mark begins between two offsets; neither is ever less than one asked for before. */
  isWithin(start: number, end: number): boolean {
    if (this.at < start) {
      const found = this.text.indexOf(this.mark, start);
      this.at = found < 0 ? Infinity : found;
    }
    return this.at < end;
  }
}
