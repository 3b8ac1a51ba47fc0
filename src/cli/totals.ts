import type { SinceCounts, Tally, Verdict } from '../budget';

/** As much of what is told of a file as is counted. */
interface Told {
  readonly status: Verdict | 'unreadable';
  readonly tally: Tally;
  readonly since?: SinceCounts;
}

/** What the files of a call come to together. */
export class Totals {
  files = 0;
  pass = 0;
  fail = 0;
  incomplete = 0;
  unreadable = 0;
  errors = 0;
  warnings = 0;
  /** Since an earlier report; undefined where there is none, or it tells of none of the files. */
  since: SinceCounts | undefined;

  add({ status, tally, since }: Told): void {
    this.files++;
    this[status]++;
    this.errors += tally.error;
    this.warnings += tally.warning;
    if (since) this.since = added(this.since, since);
  }
}

function added(sum: SinceCounts | undefined, own: SinceCounts): SinceCounts {
  return {
    fresh: (sum?.fresh ?? 0) + own.fresh,
    remaining: (sum?.remaining ?? 0) + own.remaining,
    mended: (sum?.mended ?? 0) + own.mended,
  };
}
