import type { Tally, Verdict } from '../budget';

/** What the files of a call come to together. */
export class Totals {
  files = 0;
  pass = 0;
  fail = 0;
  incomplete = 0;
  unreadable = 0;
  errors = 0;
  warnings = 0;

  add({ status, tally }: { readonly status: Verdict | 'unreadable'; readonly tally: Tally }): void {
    this.files++;
    this[status]++;
    this.errors += tally.error;
    this.warnings += tally.warning;
  }
}
