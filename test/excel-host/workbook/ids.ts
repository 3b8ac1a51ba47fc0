/** Ids as a running Excel gives them out: unique within it, and forgotten with it. */
export class Ids {
  private last = 0;
  private start = 1;

  next(): string {
    this.last++;
    const [id, start] = [hex(this.last, 8), hex(this.start, 12)];
    return `{${id}-7A3C-4D5E-9F10-${start}}`;
  }

  /** A new Excel: the same things get other ids. */
  restart(): void {
    this.start++;
  }
}

function hex(number: number, digits: number): string {
  return number.toString(16).toUpperCase().padStart(digits, '0');
}
